import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedBy } from '$lib/diagnostic/zone-figures';
import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { frenchIn } from '../../../tests/french-words';
import { epciPlaces } from './epci-places';
import { territoryFabric } from './fabric';
import { factKinds } from './fact-kinds';
import { territoryFacts } from './territory-facts';
import { likeZones, zonesFabric } from './zone-fabric';

const fabricOf = async (code: string) => {
	const found = await territoryFacts(code);
	if (!found) throw new Error(`No EPCI ${code}`);
	const row = (await epciPlaces()).row.get(code) ?? -1;
	return { facts: found.facts, fabric: await territoryFabric(row, found.facts) };
};

/* Computed apart from this code, straight from the rows of Urssaf's file and of the Banque de France's. */
describe('figures of the fabric', () => {
	it.each([
		// EPCI, zone: effective branches, first three, first branch, local part, branches' part, exposed, industry
		['244900809', 'Segré', [7.5112, 51.639, 7.92, 0.584, -1.464, 45.22, 43.13]],
		['200042935', 'Oyonnax', [3.3023, 71.7, 24.127, -4.56, -3.836, 82.39, 46.743]],
		['245900428', 'Dunkerque', [5.1171, 65.053, 10.869, 1.615, -0.936, 43.126, 30.096]],
		['200071678', 'Cholet', [8.0812, 49.653, 6.477, -0.775, -1.358, 45.309, 36.417]],
		['200070944', 'Vimeu', [3.6817, 78.042, 22.402, -0.134, -4.537, 83.004, 52.845]]
	] as const)('are those of the sources (%s, %s)', async (code, _name, expected) => {
		const { facts } = await fabricOf(code);
		const found = [
			'zone_effective_branches',
			'zone_first_three_share',
			'zone_first_branch_share',
			'zone_local_growth',
			'zone_branch_growth',
			'zone_exposed_share',
			'zone_industry_share'
		].map((id) => facts.get(id)?.value ?? NaN);
		for (const [at, value] of expected.entries()) expect(found[at]).toBeCloseTo(value, 3);
	});
	it('count failures of 2025 against the five years before the epidemic', async () => {
		// Maine-et-Loire: 664, 569, 534, 515, 434 from 2015 to 2019, then 679 in 2025.
		const change = (await fabricOf('244900809')).facts.get('departement_failures_change');
		expect(change?.value).toBeCloseTo(100 * (679 / ((664 + 569 + 534 + 515 + 434) / 5) - 1), 9);
		// Mayotte: six a year make no percentage.
		const few = await fabricOf('200060457');
		expect(few.facts.get('departement_failures_change')?.value).toBeNull();
		expect(few.fabric.sentences.at(-1)?.text).toContain('trop peu pour un pourcentage');
	});
	it('find the zones that make the same by structure, wherever they are', async () => {
		const near = async (zone: string) => (await likeZones(zone, 3)).map((like) => like.zone);
		// Cholet, Fougères, Les Sources de la Loire; Saint-Claude, La Vallée de la Bresle-Vimeu, Nogent-le-Rotrou.
		expect(await near('5221')).toEqual(['5206', '5305', '8420']);
		expect(await near('8425')).toEqual(['2716', '0058', '0061']);
		const [first] = await likeZones('5206', 1);
		expect(first?.distance).toBeCloseTo(0.1367, 4);
	});
	it('say whose they are, of when and from whom', async () => {
		const kinds = await factKinds();
		const kind = kinds.get('zone_local_growth');
		expect([kind?.scope, kind?.period, kind?.sources]).toEqual([
			'zone',
			'2019-2024',
			['urssaf-emploi-secteurs']
		]);
		expect(kinds.get('departement_failures_change')?.producer).toBe('Banque de France');
	});
});

describe('every employment zone', () => {
	it('has parts of growth that add up, shares within bounds and as many effective branches as it has at most', async () => {
		const { figures, france } = await zonesFabric();
		expect(figures.size).toBe(305);
		for (const [zone, of] of [...figures, ['France', france] as const]) {
			const { growth, effective, first, firstThree, industry, industryJobs, exposedJobs } = of;
			if (!growth || effective === null || first === null || firstThree === null) throw new Error(zone);
			expect(growth.national + growth.branches + growth.local, zone).toBeCloseTo(growth.change, 9);
			expect(growth.change, zone).toBeCloseTo(100 * (of.jobs / of.before - 1), 9);
			expect(effective, zone).toBeLessThanOrEqual(industry.length + 1e-9);
			// The first branch alone would have 1 / p² effective branches: no more than 1 / p.
			expect(effective * (first / 100) ** 2, zone).toBeLessThan(1 + 1e-9);
			expect(firstThree, zone).toBeGreaterThanOrEqual(first);
			expect(exposedJobs, zone).toBeLessThanOrEqual(industryJobs);
		}
		expect(france.growth?.local).toBeCloseTo(0, 9);
		expect(markedBy(france)).toEqual([]);
	});
});

describe.each(['fr', 'en'] as const)('the sentences of every EPCI, %s', (locale) => {
	const all: { code: string; of: Awaited<ReturnType<typeof fabricOf>>['fabric'] }[] = [];
	beforeAll(async () => {
		overwriteGetLocale(() => locale);
		for (const code of (await epciPlaces()).codes) all.push({ code, of: (await fabricOf(code)).fabric });
	});
	afterAll(() => overwriteGetLocale(() => 'fr'));

	it('hold no figure that is missing, the spaces of the language and no other language', () => {
		const wrong =
			locale === 'fr'
				? /NaN|undefined|null|Infinity|\s\s|–| [:;!?%»]|« |-\d|\bde le\b|\bde les\b|\(\)/
				: /NaN|undefined|null|Infinity|\s\s|–|\(\)/;
		const faults = all.flatMap(({ code, of }) =>
			[of.scale, of.title, ...of.sentences.map(({ text }) => text)]
				.filter((text) => wrong.test(text) || (locale === 'en' && frenchIn(text).length > 0))
				.map((text) => `${code}: ${text}`)
		);
		expect(faults.slice(0, 5)).toEqual([]);
	});
	it('say something of each subject, or one thing of what is not published', () => {
		for (const { code, of } of all) {
			const ids = of.sentences.map(({ id }) => id);
			expect(ids.join(), code).toMatch(
				/^(unpublished,large|makes,growth,concentration,exposure,large,neighbours),failures$/
			);
			expect(of.sentences[0]?.text, code).toMatch(locale === 'fr' ? /zone d’emploi/ : /employment zone/i);
		}
	});
	it('name the scale in each sentence', () => {
		const scales =
			locale === 'fr' ? /zones? d’emploi|périmètre|département/ : /employment zone|boundaries|département/i;
		for (const { code, of } of all)
			for (const { text, id } of of.sentences) expect(text, `${code} ${id}`).toMatch(scales);
	});
	it('make a title of a slide that is read from afar', () => {
		for (const { code, of } of all) expect(of.makes?.length ?? 0, code).toBeLessThan(52);
	});
});
