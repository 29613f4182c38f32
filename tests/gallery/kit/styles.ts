import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { compile, type CompileOptions } from 'svelte/compiler';
import config from '../../../svelte.config.js';

interface Sheet {
	/** Name that a drawing gives to the scope, instead of a hash that changes with every rule. */
	scope: string;
	/** Class that Svelte puts on the component's elements; empty where it puts none. */
	hash: string;
	css: string;
	/** Files that the component imports: other components and their styles. */
	imports: string[];
}

const sheets = new Map<string, Sheet>();
const { compilerOptions } = config;

/** The class of a component's styles, as the site's own configuration names it. */
function classOf(input: Parameters<NonNullable<CompileOptions['cssHash']>>[0]): string {
	if (!compilerOptions?.cssHash)
		throw new Error('svelte.config.js does not say how the classes of styles are named');
	return compilerOptions.cssHash(input);
}

function resolve(from: string, wanted: string): string[] {
	const path = wanted.startsWith('$lib/')
		? join('src/lib', wanted.slice('$lib/'.length))
		: wanted.startsWith('.')
			? join(dirname(from), wanted)
			: '';
	return path !== '' && existsSync(path) ? [path] : [];
}

const withoutComments = (css: string) =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, '')
		.split('\n')
		.map((line) => line.trimEnd())
		.filter(Boolean)
		.join('\n');

function sheetOf(path: string): Sheet {
	const known = sheets.get(path);
	if (known) return known;
	const source = readFileSync(path, 'utf8');
	let made: Sheet;
	if (path.endsWith('.css')) made = { scope: '', hash: '', css: withoutComments(source), imports: [] };
	else {
		let hash = '';
		const { css } = compile(source, {
			...compilerOptions,
			cssHash: (input) => (hash = classOf(input)),
			filename: path,
			generate: 'server',
			warningFilter: () => false
		});
		made = {
			scope: `s-${basename(path, '.svelte')}`,
			hash,
			css: withoutComments(css?.code ?? ''),
			imports: [...source.matchAll(/^\s*import (?:[^'";]* from )?'([^']+\.(?:svelte|css))'/gm)].flatMap(
				([, wanted = '']) => resolve(path, wanted)
			)
		};
	}
	sheets.set(path, made);
	return made;
}

/** Whether some element of the markup is of a sheet: it has its scope, or the class that its first rule is for. */
function concerns({ hash, css }: Sheet, html: string): boolean {
	if (css === '') return false;
	if (hash !== '' && css.includes(hash)) return new RegExp(`\\b${hash}\\b`).test(html);
	const first = /\.([\w-]+)/.exec(css)?.[1];
	return first !== undefined && new RegExp(`class="[^"]*(?<![\\w-])${first}(?![\\w-])`).test(html);
}

function allSheets(path: string, seen = new Set<string>()): Sheet[] {
	if (seen.has(path)) return [];
	seen.add(path);
	const sheet = sheetOf(path);
	return [...sheet.imports.flatMap((one) => allSheets(one, seen)), sheet];
}

/** The markup of a component with the styles that it has, its own and those of what it holds; scopes have readable names. */
export function styled(path: string, html: string): { css: string; html: string } {
	const used = allSheets(path).filter((sheet) => concerns(sheet, html));
	const named = (text: string) =>
		used.reduce(
			(all, { hash, scope }) => (hash === '' ? all : all.replace(new RegExp(`\\b${hash}\\b`, 'g'), scope)),
			text
		);
	return { css: used.map(({ css }) => named(css)).join('\n'), html: named(html) };
}

/** Forgets what was read: a file may have been edited since. */
export const forgetStyles = (): void => sheets.clear();
