import { flushSync } from 'svelte';

/** Width of a column of text on paper, px: A4 or Letter within the margins of `base.css`. */
const PAPER = 680;

class Printing {
	/** True while the page is set on paper: what is drawn for a width or a theme is drawn for the paper's. */
	on = $state(false);

	/** The browser sets the page as soon as this returns: everything must have changed by then. */
	set = (on: boolean): void =>
		flushSync(() => {
			this.on = on;
		});
}
export const printing = new Printing();

/** The width that a drawing has: that of its place on the screen, or of the paper while it is printed. */
export const drawnWidth = (measured: number): number => (printing.on ? PAPER : measured);
