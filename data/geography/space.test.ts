import { describe, expect, it } from 'vitest';
import { readGrid, densityIdentity } from '../sources/anct-grilles';
import { RawDirectory } from '../io/raw';
import { Report } from '../report';
import { type ClassedCommune, ruralClasses, spaceOf, urbanClasses } from './space';

const commune = (inhabitants: number, density?: string, rurality?: string): ClassedCommune => ({
	inhabitants,
	density,
	rurality
});
const wealthy = 'Les ruralités résidentielles aisées';
const farming = 'Les ruralités productives agricoles';

describe('what kind of space an area is', () => {
	it('is urban where most inhabitants live in urban communes, though only its villages have a rural class', () => {
		expect(
			spaceOf([
				commune(500_000, 'Grands centres urbains'),
				commune(300_000, 'Ceintures urbaines'),
				commune(4_000, 'Bourgs ruraux', wealthy)
			])
		).toEqual({ urban: true, rurality: null, space: 'Grands centres urbains' });
	});

	it('is the rural class of most inhabitants of its rural communes where these are the majority', () => {
		expect(
			spaceOf([
				commune(9_000, 'Petites villes'),
				commune(4_000, 'Bourgs ruraux', wealthy),
				commune(3_000, 'Rural à habitat dispersé', farming),
				commune(2_500, 'Rural à habitat très dispersé', farming)
			])
		).toEqual({ urban: false, rurality: farming, space: farming });
	});

	it('is urban at exactly half, and takes its class from its urban half alone', () => {
		expect(
			spaceOf([
				commune(300, 'Bourgs ruraux', wealthy),
				commune(200, 'Petites villes'),
				commune(100, 'Ceintures urbaines')
			])
		).toEqual({ urban: true, rurality: null, space: 'Petites villes' });
	});

	it('is a density class overseas, where the typology of rural areas does not exist', () => {
		expect(spaceOf([commune(3_000, 'Bourgs ruraux'), commune(2_000, 'Petites villes')])).toEqual({
			urban: false,
			rurality: null,
			space: 'Bourgs ruraux'
		});
		expect(spaceOf([commune(1_000, 'Bourgs ruraux'), commune(2_000, 'Petites villes')]).space).toBe(
			'Petites villes'
		);
	});

	it('is unknown where no commune has a density class, and of its grid where nobody lives', () => {
		expect(spaceOf([commune(100, undefined, wealthy)])).toEqual({ urban: null, rurality: null, space: null });
		expect(spaceOf([commune(0, 'Rural à habitat très dispersé', farming)])).toEqual({
			urban: false,
			rurality: farming,
			space: farming
		});
	});

	it('knows every class of the published grid', () => {
		const grid = readGrid(
			new RawDirectory('tests/fixtures/raw'),
			new Report(),
			densityIdentity,
			'niveau_densite'
		);
		const known = new Set([...urbanClasses, ...ruralClasses]);
		expect(known.size).toBe(7);
		expect([...grid.values()].filter((label) => !known.has(label))).toEqual([]);
	});
});
