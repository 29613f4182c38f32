import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { SourceId } from '../src/lib/catalogue';
import type { CompletenessReport, Report } from './report';
import type { Cell, Expected, MeasureTable, SourceIdentity } from './sources/source';

/** Under this share of the count that someone publishes, a source is not complete. */
export const COMPLETE_FROM = 0.95;

/** Share of what is expected that was found, and whether that makes a complete source. */
export function completeness(found: number, expected: number): { share: number; complete: boolean } {
	const share = found / expected;
	return { share, complete: share >= COMPLETE_FROM };
}

/** Sources that hold less than they should, and do not say so. */
export class IncompleteSourceError extends Error {
	constructor(readonly faults: readonly string[]) {
		super(
			`${faults.join('; ')}. A figure drawn from it would be false: mend the file, or declare in its module what it misses (\`partial\`, \`without\`).`
		);
		this.name = 'IncompleteSourceError';
	}
}

/** A count's line in the build report; a source of which nobody publishes a count has one without figures. */
export function lineOf(source: SourceId, expected: Expected | null, found: number): CompletenessReport {
	if (!expected) {
		return { source, what: null, published: null, found: null, expected: null, share: null, complete: null };
	}
	const { what, published, count } = expected;
	return { source, what, published, found, expected: count, ...completeness(found, count) };
}

/** Refuses a build in which a source is incomplete and its module does not say what it misses. */
export function refuseUntold(
	identities: readonly Pick<SourceIdentity, 'id' | 'partial'>[],
	lines: readonly CompletenessReport[]
): void {
	const told = new Set(identities.filter(({ partial }) => partial).map(({ id }) => id));
	const untold = lines.filter(({ source, complete }) => complete !== true && !told.has(source));
	if (untold.length === 0) return;
	throw new IncompleteSourceError(
		untold.map(({ source, found, expected }) => `${source}: ${found} found of ${expected} expected`)
	);
}

/** Areas that have a figure in a table, secret ones included: secret is not missing. */
function areasWithFigures({ codes, columns }: MeasureTable): number {
	const measures = Object.values(columns);
	return codes.filter((_, row) => measures.some((cells) => (cells[row] ?? null) !== null)).length;
}

/** The least complete of a source's tables at a level: two years, or houses and flats, do not fill each other. */
export function leastAreas(tables: readonly MeasureTable[], level: MeasureTable['level']): number {
	const counts = tables.filter((table) => table.level === level).map(areasWithFigures);
	return counts.length === 0 ? 0 : Math.min(...counts);
}

const departementOf = (code: string) => code.slice(0, code.startsWith('97') ? 3 : 2);

/**
 * Départements of which one at least of the tables has no figure. Where an absent commune is zero, a département of
 * zeros is one that was left out, or has none: a module must know which.
 */
export function missingDepartements(
	tables: readonly MeasureTable[],
	departements: readonly string[]
): string[] {
	const missing = tables
		.filter(({ level }) => level === 'commune' || level === 'departement')
		.flatMap(({ codes, columns, absent }) => {
			const measures = Object.values(columns);
			const told = (cell: Cell | undefined) =>
				(cell ?? null) !== null && (absent === 'missing' || cell !== 0);
			const named = new Set(
				codes.filter((_, row) => measures.some((cells) => told(cells[row]))).map(departementOf)
			);
			return departements.filter((departement) => !named.has(departement));
		});
	return [...new Set(missing)].toSorted();
}

/** Refuses a build in which a source leaves out other départements than its module says. */
export function refuseOtherDepartements(
	identities: readonly SourceIdentity[],
	tables: readonly MeasureTable[],
	departements: readonly string[]
): void {
	const faults = identities.flatMap(({ id, without }) => {
		const found = missingDepartements(
			tables.filter(({ source }) => source.id === id),
			departements
		);
		const said = [...(without?.departements ?? [])].toSorted();
		const list = (codes: readonly string[]) => codes.join(', ') || 'none';
		return found.join() === said.join() ? [] : [`${id}: without ${list(found)}, where it says ${list(said)}`];
	});
	if (faults.length > 0) throw new IncompleteSourceError(faults);
}

function totalOf(tables: readonly MeasureTable[], measure: string): number {
	return tables
		.flatMap((table) => table.columns[measure] ?? [])
		.reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), 0);
}

/** What is found of what a source should hold, counted as its module says. */
async function count(
	id: SourceId,
	{ of }: Expected,
	tables: readonly MeasureTable[],
	report: Report,
	connection: DuckDBConnection
): Promise<number> {
	const own = tables.filter(({ source }) => source.id === id);
	if (of === 'rows') return report.read(id);
	if (of === 'kept') return report.kept(id);
	if (typeof of === 'string') return leastAreas(own, of);
	if ('counted' in of) return report.counted(id, of.counted);
	if ('areasWith' in of) {
		return own.flatMap(({ columns }) => columns[of.areasWith] ?? []).filter((cell) => cell !== null).length;
	}
	if ('sum' in of) return totalOf(own, of.sum);
	const answer = await connection.runAndReadAll(`SELECT ${of.sql}`);
	return Number(answer.getRows()[0]?.[0] ?? 0);
}

/**
 * Counts every source against what it should hold. Everything must have been read before.
 * @param warehouse path of the new file, for what is counted there
 * @throws IncompleteSourceError where less than 95 % is there and the module does not say what is missing.
 */
export async function countSources(
	identities: readonly SourceIdentity[],
	tables: readonly MeasureTable[],
	report: Report,
	warehouse: string
): Promise<void> {
	const instance = await DuckDBInstance.create(warehouse, { access_mode: 'READ_ONLY' });
	const connection = await instance.connect();
	try {
		for (const { id, expected, also = [] } of identities) {
			for (const one of [expected, ...also]) {
				const found = one ? await count(id, one, tables, report, connection) : 0;
				report.completeness.push(lineOf(id, one, found));
			}
		}
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
	refuseUntold(identities, report.completeness);
}
