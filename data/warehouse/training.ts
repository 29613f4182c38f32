import type { DuckDBConnection } from '@duckdb/node-api';
import type { PlacedProgramme } from '../indicators/training';
import type { TrainingOutcome } from '../sources/depp-inserjeunes';
import { toColumns, writeTable } from './write';

/** Kinds whose second words are a family: «BTS», «Production», «Electrotechnique». */
const WITH_FAMILY: ReadonlySet<string> = new Set(['BTS', 'CPGE', 'Certificat de Specialisation']);

/** What a programme's words say: its kind, the family it is in, what it teaches. */
export function programmeNames(words: readonly string[]): {
	kind: string;
	family: string | null;
	speciality: string;
} {
	const [kind = '', ...rest] = words;
	const family = WITH_FAMILY.has(kind) && rest.length > 1 ? (rest[0] ?? null) : null;
	return { kind, family, speciality: (family === null ? rest : rest.slice(1)).join(', ') };
}

/** Writes what is taught after the baccalauréat and where, and what becomes of those who leave vocational schools. */
export async function writeTraining(
	connection: DuckDBConnection,
	programmes: readonly PlacedProgramme[],
	outcomes: readonly TrainingOutcome[]
): Promise<void> {
	// Lines of a school side by side take half the room.
	const rows = programmes
		.map((programme) => ({ ...programme, ...programmeNames(programme.words) }))
		.toSorted((a, b) => a.uai.localeCompare(b.uai));
	await writeTable(
		connection,
		'training',
		toColumns(rows, [
			['uai', 'VARCHAR', (row) => row.uai],
			['school', 'VARCHAR', (row) => row.school.replaceAll("'", '’')],
			['kind', 'VARCHAR', (row) => row.kind],
			['family', 'VARCHAR', (row) => row.family],
			['speciality', 'VARCHAR', (row) => row.speciality],
			['industrial', 'BOOLEAN', (row) => row.industrial],
			['commune', 'VARCHAR', (row) => row.commune],
			['latitude', 'DOUBLE', (row) => row.latitude],
			['longitude', 'DOUBLE', (row) => row.longitude]
		])
	);
	await writeTable(
		connection,
		'training_outcome',
		toColumns(
			outcomes.toSorted((a, b) => a.uai.localeCompare(b.uai) || a.session.localeCompare(b.session)),
			[
				['uai', 'VARCHAR', (row) => row.uai],
				['name', 'VARCHAR', (row) => row.name],
				['department', 'VARCHAR', (row) => row.department],
				['kind', 'VARCHAR', (row) => row.kind],
				['session', 'VARCHAR', (row) => row.session],
				['employed', 'DOUBLE', (row) => row.employed],
				['expected', 'DOUBLE', (row) => row.expected],
				['value_added', 'DOUBLE', (row) => row.value_added],
				['studying', 'DOUBLE', (row) => row.studying]
			]
		)
	);
}
