import type { Drawing } from './kit/drawing';
import { slideOf } from './kit/figures';
import { drawSlide, SLIDE_WIDTH } from './kit/slide';

export default {
	of: 'Enlarged',
	within: 'Slide',
	width: SLIDE_WIDTH,
	draw: async () => drawSlide(await slideOf('curve'))
} satisfies Drawing;
