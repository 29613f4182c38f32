import { findIndicator, FRANCE, type Level } from '$lib/catalogue';
import { type GroupChange, shiftShare, type ShiftShare } from '$lib/analysis/shift-share';
import { fetchFigures, fetchHistory } from '../data/answers';
import { aggregate, fetchOwnCommunes } from '../data/own-territory';
import { periodsAt } from '../state/indicator-offer';

export interface BalanceSpan {
	period: string;
	/** Parts of the yearly growth of the population, %. */
	natural: number;
	migration: number;
}

/** An area of the warehouse, or communes to be summed. */
export type Whose = { level: Level; code: string } | { communes: readonly string[] };

const isSum = (whose: Whose): whose is { communes: readonly string[] } => 'communes' in whose;

interface Known {
	period: string;
	value: number | null;
	numerator: number | null;
	denominator: number | null;
}

/** Every period of an indicator, by one question or by a sum of communes. */
async function history(indicator: string, whose: Whose): Promise<Known[]> {
	if (!isSum(whose)) return fetchHistory(indicator, whose.level, whose.code);
	const { rows, france } = await fetchOwnCommunes(whose.communes);
	const found = findIndicator(indicator);
	return (found ? periodsAt(found, 'commune') : []).map((period) => ({
		period: period.period,
		...aggregate(rows, period, france)
	}));
}

/** Natural and migratory parts of the growth of the population, span by span. */
export async function populationBalances(whose: Whose): Promise<BalanceSpan[]> {
	const [natural, migration] = await Promise.all([
		history('natural_balance_rate', whose),
		history('net_migration_rate', whose)
	]);
	return natural.flatMap(({ period, value }) => {
		const other = migration.find((span) => span.period === period)?.value ?? null;
		return value === null || other === null ? [] : [{ period, natural: value, migration: other }];
	});
}

/** Periods whose dwellings the census counts the same way. */
export const dwellingPeriods = ['2018', '2021'] as const;

interface Stock {
	main: number;
	second: number;
	vacant: number;
}

async function stock(whose: Whose, period: string): Promise<Stock | null> {
	const one = async (indicator: string): Promise<Known | undefined> =>
		isSum(whose)
			? (await history(indicator, whose)).find((known) => known.period === period)
			: (await fetchFigures(indicator, period, [whose]))[0];
	const [vacant, second] = await Promise.all([one('vacant_housing_share'), one('second_home_share')]);
	if (vacant?.numerator == null || second?.numerator == null || vacant.denominator == null) return null;
	return {
		vacant: vacant.numerator,
		second: second.numerator,
		main: vacant.denominator - vacant.numerator - second.numerator
	};
}

/**
 * Shift-share of the dwellings between two censuses, by category: what would have come with the
 * country's growth, what the mix of categories adds, what is the territory's own. Null where a
 * census is missing.
 */
export async function dwellingShifts(whose: Whose): Promise<ShiftShare[] | null> {
	const [from, to] = dwellingPeriods;
	const france = { level: 'france' as const, code: FRANCE };
	const [before, after, referenceBefore, referenceAfter] = await Promise.all([
		stock(whose, from),
		stock(whose, to),
		stock(france, from),
		stock(france, to)
	]);
	if (!before || !after || !referenceBefore || !referenceAfter) return null;
	const groups = (['main', 'second', 'vacant'] as const).map((key): GroupChange => ({
		key,
		before: before[key],
		after: after[key],
		referenceBefore: referenceBefore[key],
		referenceAfter: referenceAfter[key]
	}));
	return shiftShare(groups);
}
