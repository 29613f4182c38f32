import { afterEach, describe, expect, it } from 'vitest';
import { axes } from '../catalogue';
import { overwriteGetLocale } from '../paraglide/runtime';
import { type Facet, findGap, gaps, gapsOfAxis, gapsOfFacets } from './gaps';

const FACETS: readonly Facet[] = [
	'land',
	'roads',
	'rail',
	'digital',
	'energy',
	'services',
	'network',
	'image'
];
const said = () => gaps.flatMap(({ subject, question, hint }) => [subject(), question(), hint()]);

describe('what is not measured', () => {
	afterEach(() => overwriteGetLocale(() => 'fr'));

	it('is asked once, of every axis and every facet, under an id that files can keep', () => {
		const ids = gaps.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^[\w-]{1,60}$/);
		for (const axis of axes) expect(gapsOfAxis(axis).length, axis).toBeGreaterThanOrEqual(3);
		for (const facet of FACETS) expect(gapsOfFacets([facet]).length, facet).toBeGreaterThan(0);
		expect(gapsOfFacets().length).toBeGreaterThanOrEqual(FACETS.length);
		for (const gap of gaps) expect(findGap(gap.id)).toBe(gap);
	});

	it('keeps the ids that people’s files may hold', () => {
		expect(gaps.map(({ id }) => id).toSorted()).toEqual([
			'attractivite_living',
			'attractivite_partner_job',
			'digital_quality',
			'energy_supply',
			'image_reputation',
			'innovation_equipment',
			'innovation_links',
			'innovation_research',
			'land_ready',
			'network_companies',
			'rail_service',
			'recrutement_candidates',
			'recrutement_offers',
			'recrutement_seasonal',
			'recrutement_wages',
			'roads_access',
			'services_employees',
			'simplification_connection',
			'simplification_contact',
			'simplification_permits'
		]);
	});

	it('has a subject, a question and a place to look, in both languages', () => {
		const french = said();
		expect(new Set(french).size).toBe(french.length);
		for (const { question } of gaps) expect(question()).toMatch(/^Que savez-vous d.+\u202F\?$/u);
		overwriteGetLocale(() => 'en');
		const english = said();
		for (const { question } of gaps) expect(question()).toMatch(/^What do you know of .+[^\s]\?$/u);
		expect(english.filter((text) => french.includes(text))).toEqual([]);
		// A subject stands in a line, on a slide too.
		for (const { subject } of gaps) expect(subject().length).toBeLessThanOrEqual(60);
	});
});
