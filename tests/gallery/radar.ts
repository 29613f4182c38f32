import { render } from 'svelte/server';
import Radar from '../../src/lib/charts/Radar.svelte';
import { formatList } from '../../src/lib/i18n/format';
import { criterionWords } from '../../src/lib/invest/words';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { nameAt, ranked } from './kit/ranking';

/** The first two of the ranking. */
export default {
	of: 'Radar',
	width: 720,
	async draw() {
		const all = await ranked();
		const { project, ranking } = all;
		const looks = [
			{ colour: '--slate', dash: '' },
			{ colour: '--theme-land', dash: '7 3' }
		];
		const lines = looks.map((look, order) => {
			const at = ranking.composite.order[order] ?? 0;
			return {
				...look,
				name: nameAt(all, at),
				values: ranking.composite.columns.map((column) => column[at] ?? NaN)
			};
		});
		return render(Radar, {
			props: {
				axes: project.weighed.map(({ criterion }) => criterionWords(criterion).label),
				lines,
				label: m.invest_radar_alt({ names: formatList(lines.map(({ name }) => name)) })
			}
		});
	}
} satisfies Drawing;
