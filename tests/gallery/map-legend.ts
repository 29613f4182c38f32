import { render } from 'svelte/server';
import { findIndicator } from '../../src/lib/catalogue';
import { say } from '../../src/lib/i18n/language';
import { MAP_INDICATOR } from '../../src/routes/territoire/[siren]/key-indicators';
import { loadTerritory } from '../../src/routes/territoire/[siren]/load.server';
import { MapFigures } from '../../src/routes/territoire/[siren]/map-figures.svelte';
import MapLegend from '../../src/routes/territoire/[siren]/MapLegend.svelte';
import type { Drawing } from './kit/drawing';
import { HOME } from './kit/figures';

/** Under the map of the territory's page, drawn without WebGL. */
export default {
	of: 'MapLegend',
	width: 560,
	async draw() {
		const territory = await loadTerritory(HOME);
		const indicator = findIndicator(MAP_INDICATOR.id);
		if (!territory || !indicator) throw new Error(`No map of ${HOME}`);
		const { label, unit, decimals } = indicator;
		const words = { label: say(label), unit, decimals, producer: 'Insee' };
		const figures = new MapFigures(
			() => territory,
			() => words
		);
		return render(MapLegend, { props: { figures, noWebGl: true } });
	}
} satisfies Drawing;
