import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LevelValues } from '../explore/data/site-files';
import { readStage, writeStage } from './address';
import { indicatorAnswer, territoryAnswer } from './answer';
import { elapsed } from './elapsed';
import { commandOf, keysOf } from './keys';
import { sizeFor } from './size';

it('reads from an address what was written in it', () => {
	const address = fc.record({
		mode: fc.constantFrom('prepare', 'stage', 'desk'),
		slide: fc.stringMatching(/^[\w-]{0,20}$/),
		step: fc.nat(9)
	});
	fc.assert(
		fc.property(address, (one) => {
			expect(readStage(writeStage(new URL('https://x.fr/territoire/1/presenter/?a=b'), one))).toEqual(one);
		})
	);
	expect(readStage(new URL('https://x.fr/?vue=autre&etape=-2.5'))).toEqual({
		mode: 'prepare',
		slide: '',
		step: 0
	});
});

it('hears arrows, page keys of clickers and letters, in either case', () => {
	expect(['ArrowRight', 'PageDown', ' '].map(commandOf)).toEqual(['next', 'next', 'next']);
	expect(['PageUp', 'ArrowLeft'].map(commandOf)).toEqual(['previous', 'previous']);
	expect([commandOf('B'), commandOf('b'), commandOf('.')]).toEqual(['black', 'black', 'black']);
	expect(commandOf('x')).toBeNull();
	expect(keysOf('answer')).toEqual(['/', 'q']);
});

it('counts the minutes of a talk', () => {
	expect([elapsed(0, 5000), elapsed(1000, 62_500), elapsed(5000, 1000)]).toEqual(['0:00', '1:01', '0:00']);
});

it('gives a slide the shape of its screen, between 16:9 and 4:3', () => {
	expect(sizeFor({ width: 1920, height: 1080 })).toEqual({ width: 1920, height: 1080 });
	expect(sizeFor({ width: 1024, height: 768 })).toEqual({ width: 1600, height: 1200 });
	fc.assert(
		fc.property(fc.integer({ min: 200, max: 4000 }), fc.integer({ min: 200, max: 4000 }), (width, height) => {
			const size = sizeFor({ width, height });
			const shape = size.height / size.width;
			expect(shape).toBeGreaterThan(0.562);
			expect(shape).toBeLessThan(0.751);
		})
	);
});

describe('washed colours', () => {
	const css = readFileSync('src/lib/stage/slide.css', 'utf8').split("[data-palette='washed']")[1] ?? '';
	const luminance = (name: string) => {
		const hex = new RegExp(`${name}: #([0-9a-f]{6})`).exec(css)?.[1] ?? '';
		const part = (at: number) => {
			const share = parseInt(hex.slice(at, at + 2), 16) / 255;
			return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		};
		return 0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4);
	};
	it.each([
		['--seq', 0, 7],
		['--div', 0, 7],
		['--factor', 1, 5]
	])('tell the classes of %s apart by 1.6:1 in luminance', (prefix, from, count) => {
		const steps = Array.from({ length: count }, (_, at) => luminance(`${prefix}-${from + at}`));
		steps.slice(1).forEach((darker, at) => {
			expect(
				((steps[at] ?? 0) + 0.05) / (darker + 0.05),
				`${prefix}-${from + at + 1}`
			).toBeGreaterThanOrEqual(1.6);
		});
	});
});

describe('a question asked live', () => {
	const values: LevelValues = {
		level: 'epci',
		codes: ['a', 'b', 'c'],
		names: ['Anjou', 'Bresse', 'Cotentin'],
		population: [1, 2, 3],
		department: [null, null, null],
		region: [null, null, null],
		space: [null, null, null],
		density: [null, null, null],
		industry: [false, false, false],
		figures: {
			unemployment_rate_census: { period: '2021', values: [9, 12, null], partial: {} },
			jobs_growth: { period: '2013-2018', values: [1, -1, 2], partial: { 2: 0.5 } }
		},
		main: {},
		around: {}
	};

	it('ranks the territory among those with a whole figure', () => {
		const slide = indicatorAnswer(values, 'a', 'unemployment_rate_census', {});
		expect(slide?.view).toMatchObject({ kind: 'answer', value: 9 });
		expect(slide?.line).toContain('rang 2 sur 2');
		// The third covers half of its area: it is neither ranked nor counted.
		expect(indicatorAnswer(values, 'a', 'jobs_growth', {})?.line).toContain('rang 1 sur 2');
		expect(indicatorAnswer(values, 'c', 'jobs_growth', {})?.line).not.toContain('rang');
		expect(indicatorAnswer(values, 'c', 'unemployment_rate_census', {})?.view).toMatchObject({ value: null });
		expect(indicatorAnswer(values, 'z', 'jobs_growth', {})).toBeNull();
	});

	it('sets two territories side by side, each figure judged by what it means', () => {
		const slide = territoryAnswer(
			values,
			'a',
			'b',
			['unemployment_rate_census', 'jobs_growth', 'jobs_growth'],
			'Anjou'
		);
		expect(slide?.view).toMatchObject({ kind: 'table', head: ['Mesure', 'Anjou', 'Bresse'] });
		// Less unemployment and more jobs: better on both.
		expect(slide?.line).toContain('2 indicateurs des 2');
		expect(slide?.view.kind === 'table' && slide.view.rows.length).toBe(2);
	});
});
