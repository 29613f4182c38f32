import * as v from 'valibot';
import { checkShape, FileError, parseBounded } from '../dossier/bounded-json';
import { type Change, withTodaysCriteria, withTodaysProfile } from './migrate';
import { Project } from './project';

const FORMAT = 'belvedere-projet';
const VERSION = 1;
const MOST_BYTES = 200_000;

const ProjectFile = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), project: Project });

/** The text of a project's file. Read again, it is the same project. */
export const writeProjectFile = (project: Project): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, project }, null, '\t');

/**
 * Reads the text of a project's file; `changes` says what a newer version put in the place of what it says.
 * @throws FileError that says where the file is wrong.
 */
export function readProjectFile(text: string): { project: Project; changes: readonly Change[] } {
	const document = parseBounded(text, MOST_BYTES);
	const head = v.safeParse(
		v.looseObject({ format: v.literal(FORMAT), version: v.number(), project: v.unknown() }),
		document
	);
	if (!head.success) throw new FileError({ why: 'format' });
	if (head.output.version > VERSION) throw new FileError({ why: 'newer' });
	const migrated = withTodaysCriteria(head.output.project);
	const { project } = checkShape(ProjectFile, { ...head.output, project: migrated.project });
	const today = withTodaysProfile(project);
	return { project: today.project, changes: [...migrated.changes, ...today.changes] };
}
