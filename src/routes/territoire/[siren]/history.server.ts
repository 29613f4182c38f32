import { findIndicator, MOVES_BEFORE, MOVES_PERIOD, sizeGroup } from '$lib/catalogue';
import { POPULATION_PERIOD, populationYear } from '$lib/catalogue/population-year';
import type { Area } from '$lib/queries/areas';
import { type Everything, observed } from './everything.server';
import { detail } from './rows.server';
import { DRAWN_DIGITS, sent } from './sent-digits';
import type { BalanceSpan, MoveBar, PopulationPoint } from './territory-page';

const HISTORY_YEARS = ['1968', '1975', '1982', '1990', '1999', '2006'];
const RECENT_YEARS = ['2010', '2015', POPULATION_PERIOD];

/** Between the last two censuses. */
const LAST_SPAN = '2016-2022';

/** Populations that draw a curve, oldest first; empty where there is one only. */
export function populations(all: Everything, { code, department }: Area): PopulationPoint[] {
	const points = [...HISTORY_YEARS, ...RECENT_YEARS].flatMap((period) => {
		const population = detail(all, 'population', 'epci', code, period).value;
		const year = period === POPULATION_PERIOD ? populationYear(department) : Number(period);
		return population === null ? [] : [{ year, population }];
	});
	return points.length > 1 ? points : [];
}

/** Balances by period: the historical spans, then the last census period; % a year, those that lack a side left out. */
export function balances(all: Everything, code: string): BalanceSpan[] {
	const periods = (findIndicator('natural_balance_rate')?.periods ?? []).map(({ period }) => period);
	const isRecent = observed(all, 'net_migration_rate', 'epci', code, LAST_SPAN)?.value != null;
	// 2013–2018 overlaps both of its neighbours: it stands only where the last one is unknown, and then alone.
	const left = isRecent ? ['2013-2018'] : ['2011-2016'];
	return periods.flatMap((period) => {
		const [start = '', end = ''] = period.split('-');
		const natural = observed(all, 'natural_balance_rate', 'epci', code, period)?.value;
		const migration = observed(all, 'net_migration_rate', 'epci', code, period)?.value;
		if (natural == null || migration == null || left.includes(period)) return [];
		return [
			{
				start: Number(start),
				end: Number(end),
				natural: sent(natural, DRAWN_DIGITS),
				migration: sent(migration, DRAWN_DIGITS)
			}
		];
	});
}

/** Rates of moves of some groups at the last census, with the one before; groups that nobody publishes are left out. */
export function moves(all: Everything, code: string, groups: readonly string[]): MoveBar[] {
	const figure = (group: string, period: string) =>
		observed(all, `net_migration_rate_${group}`, 'epci', code, period);
	return groups.flatMap((group) => {
		const rate = figure(group, MOVES_PERIOD)?.value;
		const size = figure(sizeGroup(group), MOVES_BEFORE)?.denominator;
		return rate == null
			? []
			: [
					{
						key: group,
						rate,
						people: size == null ? null : Math.round((rate * size) / 100),
						before: figure(group, MOVES_BEFORE)?.value ?? null
					}
				];
	});
}
