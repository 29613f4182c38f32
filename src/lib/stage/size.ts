export interface SlideSize {
	width: number;
	height: number;
}

/** 16:9: what projectors, files and sheets have. */
export const WIDE: SlideSize = { width: 1920, height: 1080 };
/** 4:3: narrower, so that text is no smaller on an old projector. */
const TALL: SlideSize = { width: 1600, height: 1200 };

const ratio = ({ width, height }: SlideSize) => height / width;

/** The size of a slide on a screen, in its own pixels: between 16:9 and 4:3; beyond, bands are left. */
export function sizeFor(screen: SlideSize): SlideSize {
	const shape = Math.min(ratio(TALL), Math.max(ratio(WIDE), ratio(screen)));
	const share = (shape - ratio(WIDE)) / (ratio(TALL) - ratio(WIDE));
	const width = Math.round(WIDE.width + share * (TALL.width - WIDE.width));
	return { width, height: Math.round(width * shape) };
}
