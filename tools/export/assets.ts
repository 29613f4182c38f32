import { join } from 'node:path';
import { filesUnder } from './folder';
import type { ExportLanguage } from './options';

/** Boundaries of the communes of one département. */
const COMMUNES = /^data\/boundaries\/communes-(\w+)\.json$/;

/** Whether a file of the built site belongs to an export. */
export function isExported(
	file: string,
	{
		languages,
		departements
	}: {
		languages: readonly ExportLanguage[];
		/** Départements whose communes are drawn; null: all. */
		departements: readonly string[] | null;
	}
): boolean {
	if (file.endsWith('.br')) return false;
	if (file.startsWith('en/')) return languages.includes('en');
	if (departements === null) return true;
	const departement = COMMUNES.exec(file)?.[1];
	return departement === undefined || departements.includes(departement);
}

/** Files of the built site that an export takes as they are: scripts, fonts, engine, data, icons. */
export const assetsOf = (build: string, scope: Parameters<typeof isExported>[1]): string[] =>
	filesUnder(join(build, 'client')).filter((file) => isExported(file, scope));
