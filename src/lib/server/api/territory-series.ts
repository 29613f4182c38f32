import type { Indicator, Level, Period } from '$lib/catalogue';
import { figuresOfArea } from '$lib/queries/indicators';
import { figures } from '$lib/server/figures';
import { askOnServer } from '$lib/server/warehouse';
import { figureOf } from './figures';
import type { Figure } from './shapes/observation';

/** Indicators asked for in one question: more make a question that takes long to plan. */
const AT_ONCE = 20;

/** An indicator at one of its periods. */
export interface Wanted {
	readonly indicator: Indicator;
	readonly period: Period;
}

const nameOf = (indicator: string, period: string) => `${indicator} ${period}`;

/** Figures of levels that pages compare are in memory; the others are asked of the warehouse. */
async function readFigures(
	wanted: readonly Wanted[],
	level: Level,
	code: string
): Promise<ReadonlyMap<string, Figure>> {
	const memory = await figures();
	const found = new Map<string, Figure>();
	const missing = new Set<string>();
	for (const { indicator, period } of wanted) {
		const figure = memory.at(indicator.id, level, code, period.period);
		if (figure) found.set(nameOf(indicator.id, period.period), figureOf(figure));
		else missing.add(indicator.id);
	}
	const ids = [...missing];
	for (let from = 0; from < ids.length; from += AT_ONCE) {
		const rows = await askOnServer(figuresOfArea(ids.slice(from, from + AT_ONCE), level, code));
		for (const row of rows) found.set(nameOf(row.indicator, row.period), figureOf(row));
	}
	return found;
}

/** Figures of one territory, in the order that they are wanted; those that the warehouse has no row for are left out. */
export async function figuresOfTerritory(
	wanted: readonly Wanted[],
	level: Level,
	code: string
): Promise<(Wanted & { readonly figure: Figure })[]> {
	const found = await readFigures(wanted, level, code);
	return wanted.flatMap(({ indicator, period }) => {
		const figure = found.get(nameOf(indicator.id, period.period));
		return figure ? [{ indicator, period, figure }] : [];
	});
}
