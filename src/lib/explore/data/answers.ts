import type { Level } from '$lib/catalogue';
import { areaColumns, areasTouching } from '$lib/queries/areas';
import { figuresOfAreas, historyOf, seriesOf } from '$lib/queries/indicators';
import type { Observation } from '$lib/queries/rows';
import { engine } from '$lib/warehouse/engine.svelte';
import { WarehouseError } from '$lib/warehouse/contract';
import { type Frame, type Series, toFrame } from './frame';

/** A question that takes longer has met a network that does not answer. */
const TIMEOUT = 45_000;
/** Series kept in memory: those just seen cost nothing again, forty indicators do not fill it. */
const KEPT_SERIES = 14;
const KEPT_FRAMES = 4;

/** Keeps the last answers; one that failed is asked again. */
class Kept<Value> {
	private readonly values = new Map<string, Promise<Value>>();
	constructor(private readonly most: number) {}

	get(key: string, make: () => Promise<Value>): Promise<Value> {
		const known = this.values.get(key);
		this.values.delete(key);
		const value = known ?? make();
		this.values.set(key, value);
		value.catch(() => this.values.get(key) === value && this.values.delete(key));
		for (const old of [...this.values.keys()].slice(0, -this.most)) this.values.delete(old);
		return value;
	}
}

const frames = new Kept<Frame>(KEPT_FRAMES);
const series = new Kept<Series>(KEPT_SERIES);
const touching = new Kept<string[]>(50);
const figures = new Kept<Observation[]>(100);

export const fetchFrame = (level: Level): Promise<Frame> =>
	frames.get(level, async () =>
		toFrame(level, await engine.askColumns(areaColumns(level), { timeout: TIMEOUT }))
	);

/** A series with the rows of its level's frame. */
export const fetchSeries = (indicator: string, level: Level, period: string): Promise<Series> =>
	series.get(`${indicator}|${level}|${period}`, async () => {
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
): Promise<Observation[]> =>
	figures.get(`${indicator}|${period}|${areas.map(({ level, code }) => `${level}:${code}`).join('.')}`, () =>
		engine.ask(figuresOfAreas(indicator, period, areas), { timeout: TIMEOUT })
	);

/** Every period of an indicator for one area, oldest first. */
export const fetchHistory = (indicator: string, level: Level, code: string): Promise<Observation[]> =>
	figures.get(`${indicator}|*|${level}:${code}`, () =>
		engine.ask(historyOf(indicator, level, code), { timeout: TIMEOUT })
	);
