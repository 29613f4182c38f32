import { findIndicator } from '../../../src/lib/catalogue';
import type { LevelValues } from '../../../src/lib/explore/data/site-files';
import { areasOf, valuesOf } from './figures';

/** Some indicators over all EPCI, in the form of the file that a question asked during a talk is answered from. */
export async function levelValues(ids: readonly string[]): Promise<LevelValues> {
	const { code, name } = await areasOf('epci');
	const figures: LevelValues['figures'] = {};
	for (const id of ids) {
		const period = findIndicator(id)?.periods.findLast(({ levels }) => levels.includes('epci'))?.period;
		if (period === undefined) throw new Error(`${id} has no figure for EPCI`);
		const values = Array.from(await valuesOf(id, 'epci', period), (value) =>
			Number.isFinite(value) ? value : null
		);
		figures[id] = { period, values, partial: {} };
	}
	const none = code.map(() => null);
	return {
		level: 'epci',
		codes: code.map((one) => one ?? ''),
		names: name.map((one) => one ?? ''),
		population: code.map(() => 0),
		department: none,
		region: none,
		space: none,
		density: none,
		industry: code.map(() => false),
		figures,
		main: {},
		around: {}
	};
}
