/** Smallest share of its size that a text may be set at: 30 px become 24, what six metres allow. */
const LEAST = 0.8;
const STEP = 0.04;

/**
 * Sets a text smaller (`--fit`) until it stands in its box. It runs once the box is there and again
 * when what it holds changes.
 */
export function fit(_content: unknown): (node: HTMLElement) => () => void {
	return (node) => {
		const shrink = () => {
			let size = 1;
			node.style.setProperty('--fit', '1');
			while (size > LEAST && node.scrollHeight > node.clientHeight + 1) {
				size = Math.max(LEAST, size - STEP);
				node.style.setProperty('--fit', String(size));
			}
		};
		shrink();
		// Fonts come after the text: the first measure may be of another one.
		void document.fonts?.ready.then(shrink);
		const watch = new ResizeObserver(shrink);
		watch.observe(node);
		return () => watch.disconnect();
	};
}
