/** The shape of what a view that stands in someone else's page tells it; another shape would have another number. */
export const EMBED_VERSION = 1;
export const EMBED_KIND = 'height';

/** What an embedded view tells the page around it: how high it is, in CSS pixels. Nothing of who looks at it. */
export interface EmbedMessage {
	readonly belvedere: typeof EMBED_VERSION;
	readonly kind: typeof EMBED_KIND;
	readonly height: number;
}
