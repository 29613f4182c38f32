import { describe, expect, it } from 'vitest';
import { count, indicators, levels, published, ratio } from '$lib/catalogue';
import { aggregate } from './own-territory';

describe('a territory of one’s own', () => {
	const commune = (population: number, measures: Record<string, number | null>) => ({
		population,
		read: (measure: string) => measures[measure] ?? null
	});
	const period = (formula: ReturnType<typeof ratio>) => ({
		period: '2018',
		formula,
		source: indicators[0]?.periods[0]?.source ?? ('' as never),
		levels
	});
	const none = () => null;
	it('divides sums, never averages rates', () => {
		const rows = [commune(100, { part: 1, whole: 10 }), commune(900, { part: 0, whole: 90 })];
		const figure = aggregate(rows, period(ratio('part', 'whole', 100)), none);
		expect(figure).toEqual({ value: 1, numerator: 1, denominator: 100, coverage: 1, refusal: null });
	});
	it('leaves out of both terms a commune that lacks one, and says how much is covered', () => {
		const rows = [commune(100, { part: 1, whole: 10 }), commune(300, { part: null, whole: 90 })];
		const figure = aggregate(rows, period(ratio('part', 'whole', 100)), none);
		expect(figure.value).toBe(10);
		expect(figure.coverage).toBe(0.25);
	});
	it('refuses medians, with the reason, except for a single commune', () => {
		const rows = [commune(100, { median: 20000 }), commune(100, { median: 30000 })];
		expect(aggregate(rows, period(published('median') as never), none).refusal).toBe('published');
		expect(aggregate(rows.slice(0, 1), period(published('median') as never), none).value).toBe(20000);
		expect(aggregate(rows, { ...period(count('median') as never), levels: ['epci'] }, none).refusal).toBe(
			'level'
		);
		expect(aggregate([commune(1, {})], period(count('x') as never), none).refusal).toBe('missing');
	});
});
