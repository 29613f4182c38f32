import { describe, expect, it } from 'vitest';
import { hiringDifficulty, type OldTension } from './hiring-difficulty';
import type { BasinSurvey, SurveyRate } from './hiring-survey';

const spread = { size: 200, q1: 66, t1: 70, median: 76, t2: 81, q3: 84 };
const rate = (year: string, value: number | null, more: Partial<SurveyRate> = {}): SurveyRate => ({
	year,
	rate: value,
	coverage: 0.8,
	of: 400,
	spread,
	...more
});
const few = { coverage: 0.36 };
const survey = (industry: SurveyRate[], all: SurveyRate[] = []): BasinSurvey => ({
	basin: 'Segré',
	industry,
	all
});
const tension = (value: number | null): OldTension => ({
	departement: 'Maine-et-Loire',
	fact: {
		id: 'industrial_tension',
		value,
		period: '2019',
		all: { size: 92, q1: 0.5, t1: 0.6, median: 0.7, t2: 0.85, q3: 1 }
	}
});
const none: OldTension = { departement: null, fact: undefined };
const answerOf = (...of: Parameters<typeof hiringDifficulty>) => hiringDifficulty(...of).answer;

describe('the answer, from the basin', () => {
	it.each([
		[82, 'harder'],
		[76, 'alike'],
		[60, 'easier']
	] as const)('%i of 100 in the last survey: %s', (value, answer) => {
		const found = hiringDifficulty(survey([rate('2025', value), rate('2024', value)]), none);
		expect(found.answer).toBe(answer);
		expect(found.title).toMatch(/bassin de Segré/i);
		expect(found.title).toContain('2025');
		expect(found.sentences[0]?.facts).toEqual(['basin_industry_difficult_hiring']);
	});
	it('tells industry apart from all occupations, and follows industry', () => {
		const found = hiringDifficulty(survey([rate('2025', 82)], [rate('2025', 55)]), none);
		expect(found.answer).toBe('harder');
		expect(found.sentences.map(({ text }) => text)).toEqual([
			expect.stringContaining('plus que dans deux bassins sur trois'),
			expect.stringContaining('moins que dans deux bassins sur trois')
		]);
	});
	it('takes the survey before where the last one publishes too little, and dates the answer', () => {
		const found = hiringDifficulty(survey([rate('2025', 94, few), rate('2024', 86)]), none);
		expect(found.answer).toBe('harder');
		expect(found.title).toContain('2024');
		expect(found.sentences[0]?.text).toContain('n’est pas comparé');
	});
	it('takes all occupations where industry publishes too little in both', () => {
		const found = hiringDifficulty(
			survey([rate('2025', 75, few), rate('2024', 80, few)], [rate('2025', 60)]),
			none
		);
		expect([found.answer, found.title]).toEqual(['easier', expect.stringContaining('tous métiers')]);
	});
	it('compares no rate that stands on a few projects', () => {
		expect(answerOf(survey([rate('2025', 92, { of: 24 })]), none)).toBe('unknown');
	});
	it('says that it does not know where nothing may be compared', () => {
		expect(answerOf(survey([rate('2025', 75, few)], [rate('2025', null, { coverage: 0 })]), none)).toBe(
			'unknown'
		);
	});
});

describe('two surveys that say the contrary', () => {
	it('make no answer: most employers then, few now, even on few cells', () => {
		const found = hiringDifficulty(survey([rate('2025', 29, few), rate('2024', 63, few)]), tension(1.3));
		expect(found.answer).toBe('turned');
		expect(found.title).toMatch(/63\s%.*2024.*29\s%/);
		expect(found.sentences[0]?.text).toMatch(/36\s%/);
	});
	it('make no answer either from one extreme third to the other', () => {
		expect(answerOf(survey([rate('2025', 82), rate('2024', 65)]), none)).toBe('turned');
	});
	it('are no turn where one stands on a few projects', () => {
		expect(answerOf(survey([rate('2025', 29, { of: 10 }), rate('2024', 82)]), none)).toBe('harder');
	});
});

describe('the tension of the département', () => {
	it('never decides alone', () => {
		const found = hiringDifficulty(null, tension(1.3));
		expect(found.answer).toBe('unknown');
		expect(found.sentences.map(({ text }) => text)).toEqual([
			expect.stringContaining('trop ancien pour décider seul')
		]);
		expect(answerOf(survey([rate('2025', 75, few)]), tension(1.3))).toBe('unknown');
	});
	it('supports an answer that the basin gives, or does not change it', () => {
		const told = (value: number) =>
			hiringDifficulty(survey([rate('2025', 82)]), tension(value)).sentences.at(-1)?.text;
		expect(told(1.3)).toContain('même sens');
		expect(told(0.3)).toContain('ne suffit pas');
	});
	it('is not told where it is not known', () => {
		expect(hiringDifficulty(null, tension(null)).sentences).toEqual([]);
	});
});
