import * as v from 'valibot';
import { checkShape, FileError, parseBounded } from '../dossier/bounded-json';
import { Project } from './project';

const FORMAT = 'belvedere-projet';
const VERSION = 1;
const MOST_BYTES = 200_000;

const ProjectFile = v.object({ format: v.literal(FORMAT), version: v.literal(VERSION), project: Project });

/** The text of a project's file. Read again, it is the same project. */
export const writeProjectFile = (project: Project): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, project }, null, '\t');

/**
 * Reads the text of a project's file.
 * @throws FileError that says where the file is wrong.
 */
export function readProjectFile(text: string): Project {
	const document = parseBounded(text, MOST_BYTES);
	const head = v.safeParse(v.looseObject({ format: v.literal(FORMAT), version: v.number() }), document);
	if (!head.success) throw new FileError({ why: 'format' });
	if (head.output.version > VERSION) throw new FileError({ why: 'newer' });
	return checkShape(ProjectFile, document).project;
}
