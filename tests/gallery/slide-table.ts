import { territoryAnswer } from '../../src/lib/stage/answer';
import type { Drawing } from './kit/drawing';
import { deckSource, HOME } from './kit/figures';
import { levelValues } from './kit/level-values';
import { drawSlide, SLIDE_WIDTH } from './kit/slide';

const INDICATORS = ['population', 'population_growth', 'industry_establishment_share', 'net_migration_rate'];

/** The territory beside the one that is most like it. */
export default {
	of: 'PlainTable',
	within: 'Slide',
	width: SLIDE_WIDTH,
	async draw() {
		const { name, peers } = await deckSource();
		const slide = territoryAnswer(
			await levelValues(INDICATORS),
			HOME,
			peers[0]?.code ?? '',
			INDICATORS,
			name
		);
		if (!slide) throw new Error('No territory to compare with');
		return drawSlide(slide);
	}
} satisfies Drawing;
