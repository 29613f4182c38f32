import { posix } from 'node:path';
import type { Readdress } from './languages.ts';

/** What a script is, as far as its other languages are concerned. */
export interface Script {
	fileName: string;
	/** Scripts that it needs at once. */
	imports: readonly string[];
	/** Scripts that it may fetch later. */
	dynamicImports: readonly string[];
	isEntry: boolean;
	speaks: boolean;
}

/** Where the site's scripts are, and, below, those of another language: the same tree once more. */
const HOME = '_app/immutable/';

/** A script's place in another language. */
export const twinOf = (fileName: string, language: string): string =>
	`${HOME}${language}/${fileName.slice(HOME.length)}`;

/** Everything that can be reached over `next`, from where one starts. */
function reached(start: Iterable<string>, next: (name: string) => Iterable<string>): Set<string> {
	const all = new Set(start);
	for (const name of all) for (const other of next(name)) all.add(other);
	return all;
}

/**
 * The scripts that each language has of its own: those with words, all that name one of them (what is shared may not
 * lead to the wrong language, nor to a second copy of a module that is loaded already), and all that a page asks for
 * at once, so that a page's scripts have their language from where it stands alone. The rest, libraries fetched when
 * they are needed, is shared.
 */
export function twinned(scripts: readonly Script[]): Set<string> {
	const byName = new Map(scripts.map((script) => [script.fileName, script]));
	const users = new Map<string, string[]>();
	for (const { fileName, imports, dynamicImports } of scripts)
		for (const used of [...imports, ...dynamicImports])
			users.set(used, [...(users.get(used) ?? []), fileName]);
	const atOnce = reached(
		scripts.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName),
		(name) => byName.get(name)?.imports ?? []
	);
	const speaking = scripts.filter(({ speaks }) => speaks).map(({ fileName }) => fileName);
	return reached([...speaking, ...atOnce], (name) => users.get(name) ?? []);
}

/**
 * Where the scripts that one names are, in another language. Their own twins are where they were, seen from its twin; what
 * is shared is a folder further; a whole address (what is fetched ahead) has the language in it.
 *
 * @param scripts every script, and whether the language has its own.
 */
export function readdress(
	fileName: string,
	language: string,
	scripts: ReadonlyMap<string, boolean>
): Readdress {
	const from = posix.dirname(fileName);
	const twinFrom = posix.dirname(twinOf(fileName, language));
	return (address) => {
		if (/^\.\.?\//.test(address)) {
			const target = posix.join(from, address);
			return scripts.get(target) === false ? posix.relative(twinFrom, target) : undefined;
		}
		const target = address.replace(/^\//, '');
		return scripts.get(target) === true
			? address.slice(0, address.length - target.length) + twinOf(target, language)
			: undefined;
	};
}
