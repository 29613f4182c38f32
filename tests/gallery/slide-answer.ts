import { namedSources } from '../../src/lib/server/sources';
import { indicatorAnswer } from '../../src/lib/stage/answer';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';
import { levelValues } from './kit/level-values';
import { drawSlide, SLIDE_WIDTH } from './kit/slide';

const INDICATOR = 'industry_establishment_share';

/** What is answered when someone asks for a figure during a talk. */
export default {
	of: 'AnswerView',
	within: 'Slide',
	width: SLIDE_WIDTH,
	async draw() {
		const producers = Object.fromEntries((await namedSources()).map(({ id, producer }) => [id, producer]));
		const slide = indicatorAnswer(await levelValues([INDICATOR]), HOME, INDICATOR, producers);
		if (!slide) throw new Error(`No answer on ${INDICATOR}`);
		return drawSlide(slide);
	}
} satisfies Drawing;
