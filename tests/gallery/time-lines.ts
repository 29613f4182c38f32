import { render } from 'svelte/server';
import { peerBand } from '../../src/lib/analysis/trend';
import TimeLines from '../../src/lib/charts/TimeLines.svelte';
import { formatNumber } from '../../src/lib/i18n/format';
import type { Drawing } from './kit/drawing';
import { areasOf, HOME, valuesOf } from './kit/figures';

const PERIODS = ['1975-1982', '1982-1990', '1990-1999', '1999-2006', '2006-2011', '2013-2018'];

/** The territory among all EPCI. */
export default {
	of: 'TimeLines',
	width: 560,
	async draw() {
		const { code, name } = await areasOf('epci');
		const row = code.indexOf(HOME);
		const series = await Promise.all(
			PERIODS.map(async (period) => ({
				period,
				values: await valuesOf('net_migration_rate', 'epci', period)
			}))
		);
		return render(TimeLines, {
			props: {
				band: peerBand(series, () => true),
				lines: [
					{
						key: HOME,
						name: name[row] ?? '',
						kind: 'territory',
						points: series.map(({ period, values }) => ({ period, value: values[row] ?? NaN }))
					}
				],
				figure: (value) => formatNumber(value, 2, { signed: true }),
				width: 560,
				height: 230,
				breaks: false,
				label: 'net_migration_rate'
			}
		});
	}
} satisfies Drawing;
