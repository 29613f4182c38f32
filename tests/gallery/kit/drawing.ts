/** One picture of the gallery: a component of the site, drawn from real figures. */
export interface Drawing {
	/** Name of the component that it shows: that of its file, without `.svelte`. */
	of: string;
	/** Name of the component that is rendered, where it is a larger one that holds it. */
	within?: string;
	/** Width that the page gives it, px. */
	width: number;
	draw: () => Promise<{ body: string }>;
}
