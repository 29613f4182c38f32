import { EMBED_KIND, EMBED_VERSION, type EmbedMessage } from '$lib/ui/embed-message';

/** What stands above and below the map, and around all three, in CSS pixels. */
export interface Around {
	readonly header: number;
	readonly footer: number;
	readonly spaces: number;
}

/** A map of France is about as high as it is wide; it is never lower than a finger can use, nor higher than a screen. */
const SHARE_OF_WIDTH = 0.72;
const LOWEST = 320;
const HIGHEST = 620;

/** The height that a view of a width asks for: it follows from the width alone, so that giving it changes nothing. */
export const wantedHeight = (width: number, { header, footer, spaces }: Around): number =>
	Math.ceil(header + footer + spaces + Math.min(HIGHEST, Math.max(LOWEST, SHARE_OF_WIDTH * width)));

/**
 * Tells the page around how high the view wants to be, now and whenever that changes; nothing where there is no page
 * around. Whoever that is may hear it: it is a number of pixels.
 *
 * @returns stops telling.
 */
export function tellHeight(view: HTMLElement, header: HTMLElement, footer: HTMLElement): () => void {
	if (window.parent === window) return () => undefined;
	let told = 0;
	const tell = () => {
		const style = getComputedStyle(view);
		const pixels = (value: string) => Number.parseFloat(value) || 0;
		const height = wantedHeight(view.clientWidth, {
			header: header.offsetHeight,
			footer: footer.offsetHeight,
			spaces: pixels(style.paddingTop) + pixels(style.paddingBottom) + 2 * pixels(style.rowGap)
		});
		if (height === told) return;
		told = height;
		const message: EmbedMessage = { belvedere: EMBED_VERSION, kind: EMBED_KIND, height };
		window.parent.postMessage(message, '*');
	};
	const observer = new ResizeObserver(tell);
	for (const part of [view, header, footer]) observer.observe(part);
	return () => observer.disconnect();
}
