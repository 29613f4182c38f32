import { error, json } from '@sveltejs/kit';
import { indicators, levels } from '$lib/catalogue';
import { periodsAt } from '$lib/explore/state/indicator-offer';
import type { LevelValues } from '$lib/explore/data/site-files';
import { areasOf } from '$lib/queries/areas';
import { seriesOf } from '$lib/queries/indicators';
import { askColumnsOnServer, askOnServer } from '$lib/server/warehouse';
import type { RequestHandler } from './$types';

/** Communes are too many for one file: their figures come by département. */
const offered = levels.filter((level) => level !== 'commune');

/** Digits kept: enough that no two areas change places. */
const DIGITS = 9;

export const GET: RequestHandler = async ({ params }) => {
	const level = offered.find((other) => other === params.level);
	if (!level) error(404);
	const areas = await askOnServer(areasOf(level));
	const figures: LevelValues['figures'] = {};
	for (const indicator of indicators) {
		const period = periodsAt(indicator, level).at(-1)?.period;
		if (period === undefined) continue;
		const { value, coverage } = await askColumnsOnServer(seriesOf(indicator.id, level, period));
		const partial: Record<number, number> = {};
		coverage.forEach((share, row) => {
			if (share < 1) partial[row] = Number(share.toPrecision(3));
		});
		figures[indicator.id] = {
			period,
			values: Array.from(value, (figure) =>
				Number.isFinite(figure) ? Number(figure.toPrecision(DIGITS)) : null
			),
			partial
		};
	}
	const file: LevelValues = {
		level,
		codes: areas.map(({ code }) => code),
		names: areas.map(({ name }) => name),
		population: areas.map(({ population }) => population),
		department: areas.map(({ department }) => department),
		region: areas.map(({ region }) => region),
		space: areas.map(({ space }) => space),
		density: areas.map(({ density_class }) => density_class),
		industry: areas.map(({ in_territoire_industrie }) => in_territoire_industrie),
		figures
	};
	return json(file);
};
