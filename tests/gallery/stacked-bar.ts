import { render } from 'svelte/server';
import { findCriterion } from '../../src/lib/catalogue/criteria';
import StackedBar from '../../src/lib/charts/StackedBar.svelte';
import { formatNumber } from '../../src/lib/i18n/format';
import { pointsOf } from '../../src/lib/invest/points';
import { criterionWords, themeColour } from '../../src/lib/invest/words';
import type { Drawing } from './kit/drawing';
import { nameAt, ranked } from './kit/ranking';

/** What the first of the ranking gets its points from. */
export default {
	of: 'StackedBar',
	width: 320,
	async draw() {
		const all = await ranked();
		const first = all.ranking.composite.order[0] ?? 0;
		const parts = pointsOf(all.ranking, all.project, first).map((points, k) => {
			const id = all.project.weighed[k]?.criterion ?? '';
			return {
				label: `${criterionWords(id).label} ${formatNumber(points ?? 0, 1)}`,
				value: points ?? 0,
				colour: themeColour(findCriterion(id)?.theme ?? 'people')
			};
		});
		return render(StackedBar, { props: { parts, full: 100, label: nameAt(all, first) } });
	}
} satisfies Drawing;
