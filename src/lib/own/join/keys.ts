import type { ColumnTable } from '../table';
import type { Candidacy, KeyProposal } from './candidacy';
import { TableCells } from './cells';
import { candidatesOf } from './key-candidates';
import { joinLevels, type Reference } from './reference';

/** From that share of rows, a column is one of places; under it, it only holds some. */
const MOST = 0.9;
const HALF = 0.5;
/** The same where each row has its own: codes that some rows have wrong are still what the table is a list of. */
const MANY = 0.7;
const ONE_EACH = 0.95;
/** Numbers of places nearer than this are the same: of two, the surer way to read is the key. */
const NEAR = 0.9;
/** Share of a level's areas from which a table is a list of them. */
const WHOLE_LEVEL = 0.9;
const METROPOLITAN = 12 / 18;
/** From the surest way to read places to the least. */
const BY = ['code', 'name', 'point', 'postal'];

const share = ({ known, of }: KeyProposal) => (of.rows === 0 ? 0 : known.rows / of.rows);
/** Whether nearly each row has a key of its own. */
const isOwn = ({ of }: KeyProposal) => of.values >= ONE_EACH * of.rows;
/** How much a reading is worth before anything else is looked at. */
const worth = (one: Candidacy) => {
	const known = share(one);
	const most = known >= MOST || (known >= MANY && isOwn(one));
	return (one.hint < 0 ? -3 : 0) + (most ? 2 : known >= HALF ? 1 : 0);
};

/** Five régions of eighteen are overseas: a list of the others is one of régions. */
const isWholeLevel = ({ choice, covers }: KeyProposal) =>
	covers >= (choice.level === 'region' ? METROPOLITAN : WHOLE_LEVEL);

/** Of several readings of one column: that of its heading, that which makes it a list of the whole level, the fullest. */
const readings = (one: Candidacy, other: Candidacy): number =>
	other.hint - one.hint ||
	worth(other) - worth(one) ||
	Number(isWholeLevel(other)) - Number(isWholeLevel(one)) ||
	other.known.rows - one.known.rows;

const surest = (one: Candidacy, other: Candidacy): number =>
	BY.indexOf(one.choice.by) - BY.indexOf(other.choice.by) ||
	other.hint - one.hint ||
	share(other) - share(one) ||
	one.at - other.at;

/** Of readings that name as many places, the surest of the level that a heading says, or else of the finest. */
function surestOf(readings: readonly Candidacy[]): Candidacy | undefined {
	const hinted = Math.max(...readings.map(({ hint }) => hint));
	const level = joinLevels.find((one) =>
		readings.some(({ choice, hint }) => choice.level === one && hint === hinted)
	);
	return readings.filter(({ choice }) => choice.level === level).toSorted(surest)[0];
}

/** The best of what is left: of those that recognise most, those that name most places, then the surest. */
function best(left: readonly Candidacy[]): Candidacy | undefined {
	const most = Math.max(...left.map(worth));
	const worthy = left.filter((one) => worth(one) === most);
	const places = (one: Candidacy) => (one.choice.by === 'point' ? 0 : one.known.values);
	const ofCommunes = worthy.some(({ choice }) => choice.level === 'commune' && choice.by !== 'point');
	const finest = Math.max(...worthy.map(places));
	// A point is in a commune: as fine as a column of them, finer than any other.
	const points = worthy.filter(({ choice }) => choice.by === 'point');
	const fine = worthy.filter((one) => one.choice.by !== 'point' && places(one) >= NEAR * finest);
	return surestOf(points.length > 0 && !ofCommunes ? points : [...fine, ...points]);
}

/**
 * Ways to read the territories of a table's rows, the best first; none where no column holds any. What names the smallest
 * areas wins: a table of communes that also names their EPCI is a table of communes.
 */
export function proposeKeys(
	table: ColumnTable,
	reference: Reference,
	cells: TableCells = new TableCells(table)
): KeyProposal[] {
	const byColumn = new Map<number, Candidacy[]>();
	for (const one of candidatesOf(table, reference, cells))
		byColumn.set(one.at, [...(byColumn.get(one.at) ?? []), one]);
	const sorted = [...byColumn.values()].map((all) => all.toSorted(readings));
	const firsts = sorted.flatMap(([first]) => first ?? []);
	const order: Candidacy[] = [];
	for (let left = firsts; left.length > 0;) {
		const next = best(left);
		if (!next) break;
		order.push(next);
		left = left.filter((one) => one !== next);
	}
	return [...order, ...sorted.flatMap(([, ...others]) => others)].map(({ choice, known, of, covers }) => ({
		choice,
		known,
		of,
		covers
	}));
}
