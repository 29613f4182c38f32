import { beforeAll, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { geographyOf } from './geography';
import type { Reference } from './reference';

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

/** Codes of all communes of some départements, on a day. */
const communesOf = (departements: readonly string[], date: string): Set<string> => {
	const { communes } = reference;
	return new Set(
		departements.flatMap((departement) => {
			const { lasting, changed } = communes.ofDepartement(departement);
			return [...lasting, ...changed.filter((code) => communes.meaning(code, date)?.alive)];
		})
	);
};

it.each(['1990-01-01', '2013-01-01', '2015-01-01', '2016-01-01', '2019-01-01', '2024-01-01', '2025-01-01'])(
	'knows the communes of %s',
	(date) => {
		const departements = ['49', '50', '14', '85', '01', '73', '24'];
		const codes = communesOf(departements, date);
		const found = geographyOf(codes, reference.communes);
		// Years in which nothing changed there are one: their communes are the same.
		expect(communesOf(departements, found.date)).toEqual(codes);
		expect([...found.listed].toSorted()).toEqual(departements.toSorted());
	}
);

it('is of today where nothing tells, and lists no département of which it has a few communes', () => {
	const { today } = reference.communes;
	expect(geographyOf(new Set(['49007', '01004', '75056']), reference.communes)).toEqual({
		date: today,
		listed: new Set()
	});
	expect(geographyOf(new Set(), reference.communes).date).toBe(today);
});

it('is of today for a short list that holds a code of before: what it lacks is not missing', () => {
	const { listed } = geographyOf(new Set(['49331', '49229', '49007']), reference.communes);
	expect(listed.size).toBe(0);
});

it('tells the parts of a commune of today on a day', () => {
	const { communes } = reference;
	expect(communes.partsOf('49331', '2015-01-01')).toEqual(
		expect.arrayContaining(['49331', '49229', '49305'])
	);
	expect(communes.partsOf('49331', communes.today)).toEqual(['49331']);
	// Freigné took a number of Loire-Atlantique and merged on one day: nothing ever stood under that number.
	expect(communes.partsOf('44180', '2017-01-01')).toContain('49144');
	expect(communes.partsOf('44180', '2017-01-01')).not.toContain('44225');
});
