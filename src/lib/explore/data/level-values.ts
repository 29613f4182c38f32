import { type Level, OWN_SOURCE, ownIndicators } from '$lib/catalogue';
import { periodsAt } from '../state/indicator-offer';
import { fetchValues, type LevelFigures, type LevelValues } from './site-files';

/** Figures of a level as the site's file gives them, with those of one's own tables beside them. */
export async function fetchLevel(level: Exclude<Level, 'commune'>): Promise<LevelValues> {
	const values = await fetchValues(level);
	const wanted = ownIndicators().filter((indicator) => periodsAt(indicator, level).length > 0);
	if (wanted.length === 0) return values;
	const [{ ownSeries }, { fetchFrame }] = await Promise.all([import('./own-figures'), import('./frames')]);
	const frame = await fetchFrame(level);
	const rows = values.codes.map((code) => frame.rowOf.get(code) ?? -1);
	const own = await Promise.all(
		wanted.map(async (indicator): Promise<[string, LevelFigures]> => {
			const period = periodsAt(indicator, level).at(-1)?.period ?? '';
			const { value, coverage } = await ownSeries(indicator.id, level, period);
			const partial: Record<number, number> = {};
			rows.forEach((row, at) => {
				const share = coverage[row] ?? 0;
				if (share > 0 && share < 1) partial[at] = share;
			});
			return [
				indicator.id,
				{
					period,
					source: OWN_SOURCE,
					values: rows.map((row) => (Number.isNaN(value[row] ?? NaN) ? null : (value[row] ?? null))),
					partial
				}
			];
		})
	);
	return { ...values, figures: { ...values.figures, ...Object.fromEntries(own) } };
}
