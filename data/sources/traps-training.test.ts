import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { RawDirectory } from '../io/raw';
import { Report } from '../report';
import { programmeNames } from '../warehouse/training';
import { departmentOf, readOutcomes } from './depp-inserjeunes';

const FIXTURES = 'tests/fixtures/raw';
const LAST = 'depp/inserjeunes-2022_2023-pro.csv.gz';
const report = new Report();
const outcomes = readOutcomes(new RawDirectory(FIXTURES), report);
const of = (uai: string, session: string) =>
	outcomes.filter((one) => one.uai === uai && one.session === session);

/** The fixture's folder with one file spoilt. */
function spoilt(path: string, from: string, to: string): RawDirectory {
	const folder = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
	cpSync(join(FIXTURES, 'depp'), join(folder, 'depp'), { recursive: true });
	const text = gunzipSync(readFileSync(join(FIXTURES, path))).toString();
	rmSync(join(folder, path));
	writeFileSync(join(folder, path), gzipSync(text.replace(from, to)));
	return new RawDirectory(folder);
}

describe('InserJeunes', () => {
	it('keeps «ensemble», not its parts, in the column that has no heading too', () => {
		expect(of('0490003M', '2022-2023')).toHaveLength(1);
		expect(of('0490003M', '2022-2023')[0]).toMatchObject({
			department: '49',
			kind: 'vocational_school',
			employed: 67,
			expected: 60,
			value_added: 7,
			studying: 48
		});
		expect(of('0490003M', '2018-2019')[0]).toMatchObject({ employed: 59, expected: 54, value_added: 5 });
		expect(report.toJSON().sources[0]?.refusals[0]?.reason).toBe('a part of a school’s young people');
	});

	it('takes «nd» for not published, and no share from a column without a heading', () => {
		expect(of('6200001G', '2022-2023')[0]).toMatchObject({ employed: null, expected: null, studying: null });
		expect(of('0490913B', '2022-2023')[0]).toMatchObject({ employed: null, studying: 55 });
		expect(of('0490003M', '2018-2019')[0]?.studying).toBeNull();
	});

	it('reads the département in a school’s number, Corsica’s old ones included', () => {
		expect(
			['0490003M', '0010001W', '6200059V', '7200005X', '02A0001A', '9710001B'].map(departmentOf)
		).toEqual(['49', '01', '2A', '2B', '2A', '971']);
		expect(departmentOf('0990001A')).toBeNull();
	});

	it('sets names in type, and prefers one that does not shout', () => {
		expect(of('0490985E', '2022-2023')[0]?.name).toBe(
			'CFA de la CCI Maine-et-Loire - Centre Pierre Cointreau Angers'
		);
		expect(outcomes.every(({ name }) => !name.includes("'"))).toBe(true);
	});

	it('names the place of a faulty rate, and of a school that stands twice', () => {
		expect(() => readOutcomes(spoilt(LAST, ';58;82;', ';58;182;'), new Report())).toThrow(
			/inserjeunes-2022_2023-pro.csv.gz, line 2, column «Taux»: found «182», expected a share/
		);
		expect(() => readOutcomes(spoilt(LAST, 'dont élèves en voie pro sco', 'ensemble'), new Report())).toThrow(
			/column «n°UAI de l'établissement».*one line a school/
		);
	});
});

describe('programmes after the baccalauréat', () => {
	it('says what a programme’s parted words are', () => {
		expect(programmeNames(['BTS', 'Production', 'Electrotechnique'])).toEqual({
			kind: 'BTS',
			family: 'Production',
			speciality: 'Electrotechnique'
		});
		expect(programmeNames(['BUT', 'Chimie', 'Parcours analyse'])).toEqual({
			kind: 'BUT',
			family: null,
			speciality: 'Chimie, Parcours analyse'
		});
	});
});
