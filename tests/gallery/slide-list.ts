import type { Drawing } from './kit/drawing';
import { slideOf } from './kit/figures';
import { drawSlide, SLIDE_WIDTH } from './kit/slide';

export default {
	of: 'ListView',
	within: 'Slide',
	width: SLIDE_WIDTH,
	draw: async () => drawSlide(await slideOf('list'))
} satisfies Drawing;
