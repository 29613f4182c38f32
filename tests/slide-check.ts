/** What is wrong with the slide on the screen, in words; run inside the page. */
export function slideFaults(): string[] {
	const slide = document.querySelector<HTMLElement>('.stage .slide');
	if (!slide) return ['no slide'];
	const faults: string[] = [];
	const frame = slide.getBoundingClientRect();
	const scale = frame.width / slide.offsetWidth;
	const id = slide.dataset.slide ?? '';
	const SMALLEST = 24;
	const LEAST_CONTRAST = 7;

	if (document.documentElement.scrollWidth > innerWidth) faults.push(`${id}: the window scrolls across`);
	if (frame.left < -1 || frame.top < -1 || frame.right > innerWidth + 1 || frame.bottom > innerHeight + 1)
		faults.push(`${id}: the slide leaves the window`);

	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = 1;
	const brush = canvas.getContext('2d', { willReadFrequently: true });
	/** Red, green, blue and opacity of a CSS colour, whatever its notation. */
	const rgba = (colour: string): number[] => {
		if (!brush) return [0, 0, 0, 255];
		brush.clearRect(0, 0, 1, 1);
		brush.fillStyle = colour;
		brush.fillRect(0, 0, 1, 1);
		return [...brush.getImageData(0, 0, 1, 1).data];
	};
	const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
		const part = (value: number) => {
			const share = value / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		};
		return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
	};
	const contrast = (a: number[], b: number[]) => {
		const [x, y] = [luminance(a), luminance(b)].toSorted((one, other) => other - one) as [number, number];
		return (x + 0.05) / (y + 0.05);
	};
	/** What lies under a text: its halo, the shape or the box behind it, the paper. */
	const ground = (element: Element, x: number, y: number): number[] => {
		const style = getComputedStyle(element);
		if (element instanceof SVGElement && style.stroke !== 'none' && style.paintOrder.startsWith('stroke'))
			return rgba(style.stroke);
		for (const under of document.elementsFromPoint(x, y)) {
			if (!slide.contains(under) || (under instanceof SVGElement && !(under instanceof SVGGeometryElement)))
				continue;
			const look = getComputedStyle(under);
			const colour = under instanceof SVGElement ? look.fill : look.backgroundColor;
			if (colour === 'none' || colour.startsWith('url')) continue;
			if (rgba(colour)[3] === 255) return rgba(colour);
		}
		return rgba(getComputedStyle(slide).backgroundColor);
	};

	const boxes: { text: string; box: DOMRect; owner: Element }[] = [];
	const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const text = node.textContent?.trim() ?? '';
		const owner = node.parentElement;
		if (text === '' || !owner || owner.closest('title, style, .visually-hidden, defs')) continue;
		if (getComputedStyle(owner).visibility === 'hidden') continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const own =
			owner instanceof SVGGraphicsElement
				? (owner.getScreenCTM()?.a ?? scale)
				: owner instanceof HTMLElement
					? owner.getBoundingClientRect().width / Math.max(1, owner.offsetWidth)
					: scale;
		// A span has no width of its own where it wraps: its block has.
		const block = owner.closest<HTMLElement>('p, li, th, td, dt, dd, h2, div, header');
		const real =
			owner instanceof SVGElement || !block
				? own
				: block.getBoundingClientRect().width / Math.max(1, block.offsetWidth);
		const size = (parseFloat(getComputedStyle(owner).fontSize) * real) / scale;
		if (size < SMALLEST - 0.3) faults.push(`${id}: «${text.slice(0, 30)}» is set at ${size.toFixed(1)} px`);
		for (const box of range.getClientRects()) {
			if (box.width < 1) continue;
			if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
				faults.push(`${id}: «${text.slice(0, 30)}» leaves the slide`);
			boxes.push({ text, box, owner });
		}
		const first = range.getClientRects()[0];
		if (first && first.width > 1) {
			const [x, y] = [first.left + first.width / 2, first.top + first.height / 2];
			const style = getComputedStyle(owner);
			const ink = rgba(owner instanceof SVGElement ? style.fill : style.color);
			const ratio = contrast(ink, ground(owner, x, y));
			if (ratio < LEAST_CONTRAST)
				faults.push(`${id}: «${text.slice(0, 30)}» has a contrast of ${ratio.toFixed(1)}`);
		}
	}
	// A line's box is taller than its letters: what overlaps by more than a fifth of it runs into the other.
	boxes.forEach((one, at) => {
		for (const other of boxes.slice(at + 1)) {
			if (one.owner === other.owner || one.owner.contains(other.owner) || other.owner.contains(one.owner))
				continue;
			const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
			const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
			const least = Math.min(one.box.height, other.box.height);
			if (across > 1 && down > least * 0.28)
				faults.push(`${id}: «${one.text.slice(0, 24)}» runs into «${other.text.slice(0, 24)}»`);
		}
	});
	const picture = slide.querySelector('.slide-picture');
	const foot = slide.querySelector('.slide-foot');
	if (picture && foot && picture.getBoundingClientRect().bottom > foot.getBoundingClientRect().top + 1)
		faults.push(`${id}: the picture covers the source`);
	for (const clipped of slide.querySelectorAll<HTMLElement>('.points, .columns, .words, .box'))
		if (clipped.scrollHeight > clipped.clientHeight + 2) faults.push(`${id}: text is cut`);
	return faults;
}

/**
 * Goes to every slide by its number, as a speaker does, and says what is wrong with each; run inside the page, where
 * {@link slideFaults} stands under its name.
 */
export async function walkSlides(count: number): Promise<string[]> {
	const { slideFaults: check } = globalThis as unknown as { slideFaults: () => string[] };
	const frame = () => new Promise((done) => requestAnimationFrame(done));
	const stage = document.querySelector('.stage');
	if (!stage) return ['no stage'];
	const faults: string[] = [];
	for (let at = 1; at <= count; at++) {
		for (const key of [...String(at), 'Enter'])
			stage.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
		const patience = performance.now() + 30_000;
		while (!stage.querySelector(`.canvas[data-at="${at}"]`)) {
			if (performance.now() > patience) return [...faults, `slide ${at} does not come`];
			await frame();
		}
		// Every step shown, and what fits itself to its box measured.
		await frame();
		await frame();
		faults.push(...check());
	}
	return faults;
}
