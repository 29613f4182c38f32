import {
	type AroundLevel,
	aroundLevels,
	type Indicator,
	indicators,
	type Level,
	type Period
} from '$lib/catalogue';
import type { LevelFigures, LevelValues } from '$lib/explore/data/site-files';
import { isCount, periodsAt } from '$lib/explore/state/indicator-offer';
import { areasOf, mainAreas } from '$lib/queries/areas';
import { seriesOf } from '$lib/queries/indicators';
import { askColumnsOnServer, askOnServer } from './warehouse';

/** Digits kept: enough that no two areas change places. */
const DIGITS = 9;
/** Levels whose areas lie, for most of them, in one area where people work and hire. */
const SMALL_LEVELS: readonly Level[] = ['epci', 'bassin_vie', 'territoire_industrie', 'zone_emploi'];

async function figuresOf(
	indicator: Indicator,
	level: Level,
	{ period, source }: Period
): Promise<LevelFigures> {
	const { value, coverage } = await askColumnsOnServer(seriesOf(indicator.id, level, period));
	const partial: Record<number, number> = {};
	coverage.forEach((share, row) => {
		if (share < 1) partial[row] = Number(share.toPrecision(3));
	});
	return {
		period,
		source,
		values: Array.from(value, (figure) =>
			Number.isFinite(figure) ? Number(figure.toPrecision(DIGITS)) : null
		),
		partial
	};
}

/** For each area of a level, by row, the larger ones where most of its inhabitants live. */
async function mainOf(level: Level, codes: readonly string[]): Promise<LevelValues['main']> {
	if (!SMALL_LEVELS.includes(level)) return {};
	const found = await askOnServer(mainAreas(level, aroundLevels));
	return Object.fromEntries(
		aroundLevels.map((around) => {
			const of = new Map(found.filter((row) => row.level === around).map((row) => [row.code, row]));
			return [
				around,
				{
					codes: codes.map((code) => of.get(code)?.main ?? null),
					names: codes.map((code) => of.get(code)?.name ?? null)
				}
			];
		})
	);
}

/** The same figures, by row of a smaller level: each area takes those of the larger one that it lies in. */
function ofMain(figures: LevelFigures, rows: readonly (number | undefined)[]): LevelFigures {
	const partial: Record<number, number> = {};
	rows.forEach((from, row) => {
		const share = from === undefined ? undefined : figures.partial[from];
		if (share !== undefined) partial[row] = share;
	});
	return {
		...figures,
		values: rows.map((from) => (from === undefined ? null : (figures.values[from] ?? null))),
		partial
	};
}

/** Rates that a level does not have, of the larger areas around: a quantity of theirs would say nothing of it. */
async function aroundOf(level: Level, main: LevelValues['main']): Promise<LevelValues['around']> {
	const rowsOf = new Map<AroundLevel, (number | undefined)[]>();
	for (const around of aroundLevels) {
		const codes = main[around]?.codes;
		if (!codes || around === level) continue;
		const rows = new Map((await askOnServer(areasOf(around))).map(({ code }, row) => [code, row]));
		rowsOf.set(
			around,
			codes.map((code) => rows.get(code ?? ''))
		);
	}
	const around: LevelValues['around'] = {};
	for (const indicator of indicators) {
		if (isCount(indicator) || periodsAt(indicator, level).length > 0) continue;
		for (const [other, rows] of rowsOf) {
			const period = periodsAt(indicator, other).at(-1);
			if (!period || around[indicator.id]) continue;
			around[indicator.id] = { level: other, ...ofMain(await figuresOf(indicator, other, period), rows) };
		}
	}
	return around;
}

/** Latest figure of every indicator for every area of a level. */
export async function levelValues(level: Level): Promise<LevelValues> {
	const areas = await askOnServer(areasOf(level));
	const figures: LevelValues['figures'] = {};
	for (const indicator of indicators) {
		const period = periodsAt(indicator, level).at(-1);
		if (period) figures[indicator.id] = await figuresOf(indicator, level, period);
	}
	const main = await mainOf(
		level,
		areas.map(({ code }) => code)
	);
	return {
		level,
		codes: areas.map(({ code }) => code),
		names: areas.map(({ name }) => name),
		population: areas.map(({ population }) => population),
		department: areas.map(({ department }) => department),
		region: areas.map(({ region }) => region),
		space: areas.map(({ space }) => space),
		density: areas.map(({ density_class }) => density_class),
		industry: areas.map(({ in_territoire_industrie }) => in_territoire_industrie),
		figures,
		main,
		around: await aroundOf(level, main)
	};
}
