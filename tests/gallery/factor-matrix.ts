import { render } from 'svelte/server';
import FactorMatrix from '../../src/lib/charts/FactorMatrix.svelte';
import { m } from '../../src/lib/paraglide/messages';
import type { Drawing } from './kit/drawing';
import { slideOf } from './kit/figures';

export default {
	of: 'FactorMatrix',
	width: 860,
	async draw() {
		const { view } = await slideOf('matrix');
		return render(FactorMatrix, {
			props: {
				rows: view.rows,
				occupationLabel: m.tension_occupation(),
				scoreLabel: m.tension_score(),
				caption: m.tension_caption()
			}
		});
	}
} satisfies Drawing;
