import { findIndicator, type Level } from '$lib/catalogue';
import { areasTouching } from '$lib/queries/areas';
import { figuresOfAreas, historyOf, seriesOf } from '$lib/queries/indicators';
import type { Observation } from '$lib/queries/rows';
import { engine } from '$lib/warehouse/engine.svelte';
import { WarehouseError } from '$lib/warehouse/contract';
import type { Series } from './frame';
import { fetchFrame, TIMEOUT } from './frames';
import { Kept } from './kept';

/** Series kept in memory: those just seen cost nothing again, forty indicators do not fill it. */
const KEPT_SERIES = 14;

const series = new Kept<Series>(KEPT_SERIES);
const touching = new Kept<string[]>(50);
const figures = new Kept<Observation[]>(100);

const isOwn = (indicator: string): boolean => findIndicator(indicator)?.own !== undefined;
/** A table of one's own that was replaced gives other figures under the same ids. */
const seriesKey = (indicator: string, level: Level, period: string): string =>
	`${indicator}|${level}|${period}|${findIndicator(indicator)?.own?.version ?? ''}`;

/** A series with the rows of its level's frame. */
export const fetchSeries = (indicator: string, level: Level, period: string): Promise<Series> =>
	series.get(seriesKey(indicator, level, period), async () => {
		if (isOwn(indicator)) return (await import('./own-figures')).ownSeries(indicator, level, period);
		const [frame, columns] = await Promise.all([
			fetchFrame(level),
			engine.askColumns(seriesOf(indicator, level, period), { timeout: TIMEOUT })
		]);
		if (columns.value.length !== frame.size) {
			throw new WarehouseError(
				'query',
				`${indicator}, ${level}, ${period}: ${columns.value.length} figures for ${frame.size} areas`
			);
		}
		return columns;
	});

/** Codes of a level's areas that share communes with some areas of another. */
export const fetchTouching = (level: Level, from: Level, codes: readonly string[]): Promise<string[]> =>
	level === from
		? Promise.resolve([...codes])
		: touching.get(`${level}|${from}|${codes.join('.')}`, async () =>
				(await engine.ask(areasTouching(level, from, codes), { timeout: TIMEOUT })).map(({ code }) => code)
			);

export const fetchFigures = (
	indicator: string,
	period: string,
	areas: readonly { level: Level; code: string }[]
): Promise<Observation[]> => {
	if (isOwn(indicator))
		return import('./own-figures').then(({ ownObservations }) => ownObservations(indicator, period, areas));
	return figures.get(
		`${indicator}|${period}|${areas.map(({ level, code }) => `${level}:${code}`).join('.')}`,
		() => engine.ask(figuresOfAreas(indicator, period, areas), { timeout: TIMEOUT })
	);
};

/** Every period of an indicator for one area, oldest first. */
export const fetchHistory = (indicator: string, level: Level, code: string): Promise<Observation[]> =>
	figures.get(`${indicator}|*|${level}:${code}`, () =>
		engine.ask(historyOf(indicator, level, code), { timeout: TIMEOUT })
	);
