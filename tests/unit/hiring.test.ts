import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hiringDifficulty } from '../../src/lib/diagnostic/hiring-difficulty';
import { soughtCells } from '../../src/lib/diagnostic/hiring-words';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { areasOf } from '../../src/lib/queries/areas';
import { basinSurvey } from '../../src/lib/server/basin-survey';
import { territoryFacts } from '../../src/lib/server/territory-facts';
import { askOnServer } from '../../src/lib/server/warehouse';
import { hiringChain } from '../../src/routes/territoire/[siren]/diagnostic/chain.server';
import { loadDiagnostic } from '../../src/routes/territoire/[siren]/diagnostic/load.server';

const PLACES = {
	'Anjou Bleu': '244900809',
	'Haut-Bugey': '200042935',
	Dunkerque: '245900428',
	'Grand Paris': '200054781',
	'Grand Nord de Mayotte': '200060457'
} as const;
const chainOf = async (code: string) => {
	const found = await territoryFacts(code);
	if (!found) throw new Error(`No EPCI ${code}`);
	return hiringChain(code, found.facts, null);
};
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('whether recruiting is difficult, over real territories', () => {
	it.each([
		[
			'Anjou Bleu',
			'turned',
			'Bassin de Segré : de 63 % (2024) à 29 % (2025) d’embauches industrielles difficiles, sur peu de données'
		],
		[
			'Haut-Bugey',
			'harder',
			'Recruter est plus difficile qu’ailleurs dans l’industrie (bassin d’Oyonnax, 2024)'
		],
		[
			'Dunkerque',
			'turned',
			'Bassin de Dunkerque : de 65 % (2024) à 82 % (2025) d’embauches industrielles difficiles'
		],
		[
			'Grand Paris',
			'easier',
			'Recruter est moins difficile qu’ailleurs dans l’industrie (bassin de T1 Paris, 2025)'
		],
		[
			'Grand Nord de Mayotte',
			'harder',
			'Recruter est plus difficile qu’ailleurs dans l’industrie (bassin de Mayotte, 2025)'
		]
	] as const)('%s: %s', async (place, answer, title) => {
		const { difficulty } = await chainOf(PLACES[place]);
		expect([difficulty.answer, plain(difficulty.title)]).toEqual([answer, title]);
		for (const { text, facts, year } of difficulty.sentences)
			expect([text.length > 40, facts.length, year]).toEqual([true, 1, expect.stringMatching(/^\d{4}$/)]);
	});
});

/* Recomputed from the workbooks of the survey, cell by cell, apart from the pipeline. */
describe('figures of the workbooks', () => {
	it('Segré: 127 of 438 industrial projects of 2025 are difficult, 390 of 623 in 2024', async () => {
		const { industry } = await basinSurvey({ code: '5219', name: 'Segré' });
		expect(industry.map(({ rate, of, coverage }) => [rate?.toFixed(3), of, coverage.toFixed(3)])).toEqual([
			['28.995', 438, '0.364'],
			['62.600', 623, '0.450']
		]);
	});
	it('Dunkerque: 82 of 100 industrial projects difficult in 2025, 17 points more than in 2024', async () => {
		const facts = (await territoryFacts(PLACES.Dunkerque))?.facts;
		const told = (id: string) => facts?.get(id)?.value?.toFixed(3);
		expect([
			told('basin_industry_difficult_hiring'),
			told('basin_industry_difficult_change'),
			told('basin_seasonal_hiring'),
			facts?.get('basin_industry_difficult_hiring')?.before?.value.toFixed(3)
		]).toEqual(['81.818', '16.699', '29.981', '65.119']);
	});
	it('Segré seeks 288 low-skilled food workers, 17 hard to find and 214 for a season', async () => {
		const { sought, soughtProjects } = await chainOf(PLACES['Anjou Bleu']);
		const [first] = sought;
		expect(first).toMatchObject({ code: 'E3X20', projects: 288, difficult: 17, seasonal: 214 });
		expect(first && soughtCells(first).map(plain)).toEqual([
			'Ouvriers peu qualifiés de l’agro-alimentaire',
			'288',
			'6 %',
			'74 %',
			'245, 31 % difficiles'
		]);
		expect(soughtProjects).toBeGreaterThanOrEqual(288);
	});
	it('France: half of all hirings and 59 of 100 of industrial manual workers are difficult, at least', async () => {
		const { nation } = await chainOf(PLACES.Dunkerque);
		expect([nation.all, nation.industry].map((pair) => pair.map((value) => value.toFixed(3)))).toEqual([
			['49.636', '57.015'],
			['58.708', '63.504']
		]);
	});
});

describe('the chain', () => {
	it('stands on the page in words: its answer, its six steps', async () => {
		const page = await loadDiagnostic(PLACES['Anjou Bleu']);
		const told = page?.hiring.told;
		expect(plain(told?.make ?? '')).toContain('caoutchouc, plastique, minéraux non métalliques (947)');
		expect(plain(told?.first[0] ?? '')).toContain('ouvriers peu qualifiés de l’agro-alimentaire (288)');
		expect(plain(told?.here ?? '')).toContain('(Maine-et-Loire, 2019)');
		expect(told?.schools.rows[0]?.[1]).toBe('sur le territoire');
		expect(page?.hiring.difficulty.sentences).toHaveLength(3);
	});
	it('names each occupation once, where a basin lies in two départements too', async () => {
		for (const code of Object.values(PLACES)) {
			const codes = (await chainOf(code)).sought.map((one) => one.code);
			expect(new Set(codes).size).toBe(codes.length);
		}
	});
	it('starts from what the zone makes, the largest branch first', async () => {
		const { branches } = await chainOf(PLACES['Anjou Bleu']);
		expect(branches.map(({ code, jobs }) => [code, jobs]).slice(0, 3)).toEqual([
			['CG', 947],
			['CA', 927],
			['CH', 789]
		]);
		for (const { hires } of branches) expect(hires).toHaveLength(4);
	});
	it('says nothing of a zone that Urssaf does not cover', async () => {
		expect((await chainOf(PLACES['Grand Nord de Mayotte'])).branches).toEqual([]);
	});
});

describe.each(['fr', 'en'] as const)('every basin of France, in «%s»', (language) => {
	beforeAll(() => {
		overwriteGetLocale(() => language);
	});
	afterAll(() => {
		overwriteGetLocale(() => 'fr');
	});
	it('has an answer that fits a line, and a slide', async () => {
		const counts: Record<string, number> = {};
		for (const { code, name } of await askOnServer(areasOf('bassin_emploi'))) {
			const { answer, title, short } = hiringDifficulty(await basinSurvey({ code, name }), {
				departement: null,
				fact: undefined
			});
			counts[answer] = (counts[answer] ?? 0) + 1;
			expect(title.length, title).toBeLessThanOrEqual(110);
			expect(short.length, short).toBeLessThanOrEqual(70);
		}
		expect(Math.max(...Object.values(counts))).toBeLessThan(200);
	});
});
