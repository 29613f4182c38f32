import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { mkdirSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { ExportError } from './errors';
import { UNFINISHED } from './write';

/** Says that a folder is an export, and of what. */
const MARK = '.belvedere-export.json';
const Mark = v.object({ key: v.string(), whole: v.boolean() });

/** Where an export is made, and what it takes the place of. */
export interface Folders {
	to: string;
	partial: string;
	old: string;
}

export const foldersOf = (to: string): Folders => {
	const path = resolve(to);
	return { to: path, partial: `${path}.partiel`, old: `${path}.ancien` };
};

function markOf(folder: string): v.InferOutput<typeof Mark> | null {
	try {
		const read = v.safeParse(Mark, JSON.parse(readFileSync(join(folder, MARK), 'utf8')));
		return read.success ? read.output : null;
	} catch {
		return null;
	}
}

const mark = (folder: string, key: string, whole: boolean) =>
	writeFileSync(join(folder, MARK), JSON.stringify({ key, whole }));

const isEmptyOrAbsent = (folder: string) => !existsSync(folder) || readdirSync(folder).length === 0;

/**
 * Refuses to write over what no export made, and puts back what a crash left halfway.
 *
 * @throws {ExportError} where the folder holds something else.
 */
export function checkFolders({ to, partial, old }: Folders): void {
	if (!existsSync(to) && markOf(old)) renameSync(old, to);
	for (const folder of [to, partial, old])
		if (!isEmptyOrAbsent(folder) && !markOf(folder))
			throw new ExportError(
				`${folder} is not empty and no export made it: it is left as it is. Give another folder with --vers, or empty it.`,
				2
			);
}

/** Files under a folder, by their names relative to it. */
export function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/**
 * Opens the folder that an export is made in. What is there of the same export stays; another's is thrown away.
 *
 * @param key of what the export depends on: site, data, options.
 * @returns the files that are there already, whole.
 */
export function openPartial({ partial }: Folders, key: string): ReadonlySet<string> {
	if (markOf(partial)?.key !== key) rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	mark(partial, key, false);
	const files = filesUnder(partial);
	for (const file of files) if (file.endsWith(UNFINISHED)) rmSync(join(partial, file));
	return new Set(files.filter((file) => !file.endsWith(UNFINISHED)));
}

/** Puts a whole export in its place; the one that stood there goes once it is. */
export function replace({ to, partial, old }: Folders, key: string): void {
	mark(partial, key, true);
	rmSync(old, { recursive: true, force: true });
	mkdirSync(dirname(to), { recursive: true });
	if (existsSync(to)) renameSync(to, old);
	renameSync(partial, to);
	rmSync(old, { recursive: true, force: true });
}
