import { describe, expect, it } from 'vitest';
import { rawWith } from '../../tests/raw-fixture';
import { tinyDecoupage } from '../../tests/tiny-build';
import { tinyHistory } from '../../tests/tiny-history';
import { followList } from '../geography/areas';
import { formerCommunes } from '../geography/former-communes';
import { EpciOfYears } from '../geography/epci-of-years';
import { CommuneHistory } from '../geography/history';
import { CommuneMoves } from '../geography/moves';
import { carryPublishedCommunes, carrySums } from '../indicators/carry';
import { Report } from '../report';
import { MEMBERSHIP_YEARS, readAppartenance } from './insee-appartenance';
import { type CommuneEvent, readCommuneEvents } from './insee-mouvements-communes';
import { identity as sitadel } from './sdes-sitadel';
import type { MeasureTable } from './source';

const history = tinyHistory();
const at = (code: string) => history.position(code) ?? -1;
/** Where a code leads, in codes; a commune's own line is marked. */
function led(code: string, geography: string): string {
	const carried = history.carry(code, geography);
	if (carried.kind === 'one') return `${history.codes[carried.commune]}${carried.whole ? ' whole' : ''}`;
	if (carried.kind === 'together') return carried.communes.map((one) => history.codes[one]).join(' + ');
	return carried.kind;
}
const event = (on: string, from: string, to: string, restored = false): CommuneEvent => ({
	on,
	from,
	to,
	name: '',
	restored
});

describe('Insee, events on communes', () => {
	const PATH = 'insee/v_mvtcommune_2025.csv.gz';
	const HEAD = 'MOD,DATE_EFF,TYPECOM_AV,COM_AV,LIBELLE_AV,TYPECOM_AP,COM_AP';

	it('takes a delegated commune for a name that lives on, not for a move', () => {
		const rows = [
			'32,2016-12-15,COM,49014,Aviré,COM,49331',
			'32,2016-12-15,COM,49331,Segré,COM,49331',
			'32,2016-12-15,COM,49331,Segré,COMD,49331',
			'35,2017-01-01,COMD,49014,Aviré,COM,49331',
			'20,1964-08-12,ARM,69385,Lyon 5e Arrondissement,ARM,69385',
			'20,1962-07-03,COM,91352,Alger,,'
		];
		const report = new Report();
		const events = readCommuneEvents(rawWith({ [PATH]: [HEAD, ...rows].join('\n') }), report);
		expect(events.map(({ from, to }) => `${from} ${to}`)).toEqual(['49014 49331', '49331 49331']);
		expect(report.read('insee-mouvements-communes')).toBe(6);
	});

	it('names file, line, column and value of a faulty date', () => {
		const raw = rawWith({ [PATH]: `${HEAD}\n32,janvier,COM,49014,Aviré,COM,49331` });
		expect(() => readCommuneEvents(raw, new Report())).toThrow(
			/v_mvtcommune_2025.csv.gz, line 2, column «DATE_EFF»: found «janvier», expected a date/
		);
	});

	it('finds in the file the splits that were written by hand, with their days', () => {
		expect(history.splits.map(({ from, into, on }) => [from, into.toSorted(), on])).toEqual([
			['14712', ['14666', '14712'], '2019-12-31'],
			['60054', ['60054', '60694'], '2024-01-01'],
			['85084', ['85084', '85165', '85212'], '2024-01-01'],
			['15141', ['15031', '15035', '15047', '15141', '15171'], '2025-01-01']
		]);
		for (const { into } of history.splits)
			for (const code of into) expect(at(code)).toBeGreaterThanOrEqual(0);
	});

	it('follows several rows of one event to one commune', () => {
		expect(led('49014', '2016-01-01')).toBe('49331');
		expect(led('49331', '2016-01-01')).toBe('49331 whole');
	});

	it('gives older years that a newer table keeps under a code gone since to the successor', () => {
		expect(led('49014', '2025-01-01')).toBe('49331');
	});

	it('keeps together what a commune had been before it came apart, and no longer after', () => {
		expect(led('14712', '2018-01-01')).toBe('14666 + 14712');
		expect(led('14712', '2020-01-01')).toBe('14712 whole');
		// The code of Villotran, gone in 2019, was given to the new commune that has it: its line is a part, and not the whole.
		expect(led('60694', '2022-01-01')).toBe('60694');
	});

	it('gives the figure of a commune of before the merger to the commune that was restored', () => {
		expect(led('14666', '2016-01-01')).toBe('14666 whole');
		expect(led('15031', '2015-01-01')).toBe('15031 whole');
	});

	it('gives what had merged with a commune that was restored to the part that is left', () => {
		// Les Hauts-Talican were three communes; Beaumont-les-Nonains left, with its code.
		expect(led('60054', '2018-01-01')).toBe('60054 whole');
		expect(led('60455', '2018-01-01')).toBe('60694');
		expect(led('60694', '2018-01-01')).toBe('60694 whole');
		expect(led('60054', '2020-01-01')).toBe('60054 + 60694');
		expect(led('85084', '2015-01-01')).toBe('85084 whole');
		expect(history.unchanged(at('60694'), '2018-01-01')).toBe(false);
	});

	it('follows a change of code, also there and back, and into another département the day of a merger', () => {
		expect(led('12076', '2022-01-01')).toBe('12218 whole');
		expect(led('27676', '2020-01-01')).toBe('27676 whole');
		expect(led('27058', '2022-01-01')).toBe('27676 whole');
		expect(led('49144', '2017-01-01')).toBe('44180');
		expect(led('14513', '2017-01-01')).toBe('50592');
	});

	it('does not take a code that was given again for the commune that had it', () => {
		// 49126 was Drain until 2015, and is Orée d'Anjou, 49069 until then, since 2025.
		expect(led('49126', '2022-01-01')).toBe('49126');
		expect(led('49069', '2022-01-01')).toBe('49126 whole');
	});

	it('knows whether a commune is the one that was measured', () => {
		expect(history.unchanged(at('49331'), '2016-01-01')).toBe(false);
		expect(history.unchanged(at('49331'), '2017-01-01')).toBe(true);
		expect(history.unchanged(at('12218'), '2022-01-01')).toBe(true);
		expect(history.unchanged(at('15141'), '2024-01-01')).toBe(false);
	});

	it('carries no median onto a commune that took another in since, though only its own line is there', () => {
		const table = (geography: string): MeasureTable => ({
			source: sitadel,
			level: 'commune',
			kind: 'published',
			absent: 'missing',
			geography,
			codes: ['49331'],
			columns: { median: [20_000] }
		});
		const median = (geography: string) =>
			carryPublishedCommunes(table(geography), history, new Report()).get('median')?.value[at('49331')];
		expect([median('2016-01-01'), median('2017-01-01')]).toEqual([NaN, 20_000]);
	});

	it('counts the row of one part with what all parts hold together', () => {
		const table: MeasureTable = {
			source: sitadel,
			level: 'commune',
			kind: 'sum',
			absent: 'missing',
			geography: '2023-01-01',
			codes: ['85084', '85165'],
			columns: { dwellings: [10, 3] }
		};
		const carried = carrySums(table, history, new Report()).get('dwellings');
		expect(carried?.united).toEqual([{ communes: ['85084', '85165', '85212'].map(at), value: 13 }]);
		expect(carried?.single[at('85165')]).toBeNaN();
	});

	it('follows one event after another', () => {
		const moves = new CommuneMoves([
			event('2000-01-01', 'A', 'B'),
			event('2000-01-01', 'B', 'B'),
			event('2010-01-01', 'B', 'C'),
			event('2010-01-01', 'C', 'C')
		]);
		expect(moves.follow('A', '1999-01-01')).toEqual({ codes: ['C'], own: false });
		expect(moves.follow('C', '1999-01-01')).toEqual({ codes: ['C'], own: true });
		expect([moves.unchanged('C', '2009-12-31'), moves.unchanged('C', '2010-01-01')]).toEqual([false, true]);
	});

	it('keeps the names of before, with today’s commune', () => {
		const former = formerCommunes(history);
		const named = (name: string) => former.find((one) => one.name === name);
		expect(named('Noyant-la-Gravoyère')).toEqual({
			code: '49229',
			name: 'Noyant-la-Gravoyère',
			successor: '49331',
			until: '2016-12-15',
			renamed: false
		});
		expect(named('Segré')?.successor).toBe('49331');
		expect(named('Saline')?.successor).toBe('14712');
		// L'Oie stands again, and Essarts-en-Bocage only took its hyphens.
		expect([named('L’Oie'), named('Essarts en Bocage')]).toEqual([undefined, undefined]);
	});

	it('names a commune of today that no event explains', () => {
		const part = tinyDecoupage();
		const codes = part.communes.map(({ code }) => code).filter((code) => code !== '49331');
		const known = new CommuneHistory(part, history.events);
		const of2015 = { codes: [...codes, '49014', '49229'], date: '2015-01-01' };
		expect(followList(known, of2015, new Report())).toEqual([]);
		expect(followList(known, { codes, date: '2018-01-01' }, new Report())).toEqual(['49331']);
		expect(
			followList(known, { codes: [...codes, '49331', '49999'], date: '2018-01-01' }, new Report())
		).toEqual(['49999']);
	});
});

describe('Insee, areas that communes belong to', () => {
	const PATH = (year: string) => `insee/appartenance/table_appartenance_communes_${year}.csv.gz`;
	const LAST = ['CODGEO,EPCI,ZE2020,AAV2020,BV2022', '49331,244900809,5221,258,49331'];
	const files = (rows: Record<string, string[]>) =>
		rawWith({
			...Object.fromEntries(
				MEMBERSHIP_YEARS.map((year) => [
					PATH(year),
					['CODGEO,EPCI,ZE2020,AAV2020,BV2022', ...(rows[year] ?? LAST.slice(1))].join('\n')
				])
			),
			'insee/libelles_zones_2024.csv.gz':
				'NIVGEO,CODGEO,LIBGEO,NB_COM\nZE2020,5221,Segré,41\nZE2020,0101,Côte sous le vent,3'
		});

	it('keeps the zeros of overseas zones, takes «none» for none, and passes over the last line of commas', () => {
		const raw = files({
			'2024': ['97101,200018653,0101,000,97101', '85113,ZZZZZZZZZ,5211,000,85113', ',,,,']
		});
		const { zones, years, labels } = readAppartenance(raw, new Report());
		expect(zones.communes.map(({ zone_emploi, aire_attraction }) => [zone_emploi, aire_attraction])).toEqual([
			['0101', null],
			['5211', null]
		]);
		expect(labels.get('ZE2020')?.get('0101')).toBe('Côte sous le vent');
		expect(years.at(-1)?.communes[1]).toEqual({ code: '85113', epci: null });
	});

	it('counts a commune of several cantons once, and stops on one of two groups', () => {
		const report = new Report();
		readAppartenance(files({ '2020': ['39130,243900610,,,', '39130,243900610,,,'] }), report);
		expect(report.counted('insee-appartenance', '2020')).toBe(1);
		const raw = files({ '2019': ['49331,244900809,,,', '49331,244900783,,,'] });
		expect(() => readAppartenance(raw, new Report())).toThrow(
			/table_appartenance_communes_2019.csv.gz, line 3, column «EPCI»: found «244900783», expected the group of line 2/
		);
	});

	const group = (...communes: [code: string, epci: string | null][]) =>
		communes.map(([code, epci]) => ({ code, epci }));

	it('keeps a group’s figure where it had today’s communes the year of the figure’s boundaries', () => {
		const epci = new EpciOfYears(
			[
				{ year: '2018', communes: group(['49331', 'A'], ['49008', 'B']) },
				{ year: '2020', communes: group(['49331', 'A'], ['49008', 'A']) }
			],
			history
		);
		const today = [at('49331'), at('49008')];
		expect(epci.same('A', today, '2018-01-01')).toBe(false);
		expect(epci.same('A', today, '2019-06-30')).toBe(false);
		expect(epci.same('A', today, '2020-01-01')).toBe(true);
		expect(epci.same('A', today, '2025-01-01')).toBe(true);
		expect(epci.same('B', [at('49008')], '2018-01-01')).toBe(true);
		expect(epci.same('C', today, '2020-01-01')).toBe(false);
	});

	it('takes no group for the same that took in a commune of another by a merger', () => {
		// Freigné, of the département next door, became part of Vallons-de-l'Erdre in 2018.
		const epci = new EpciOfYears(
			[{ year: '2017', communes: group(['44180', 'A'], ['49144', 'B']) }],
			history
		);
		expect(epci.same('A', [at('44180')], '2017-01-01')).toBe(false);
	});
});
