import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { components } from './components';
import type { Drawing } from './drawing';
import { readable } from './markup';
import { forgetStyles, styled } from './styles';

export { leftOut } from './left-out';

/** Where the drawings are committed. */
export const DRAWN = 'tests/gallery/drawn';

export interface Shown {
	/** Name of the gallery's file, and of the one that is committed. */
	name: string;
	/** Path of the component. */
	component: string;
	width: number;
	/** What it draws now; empty where it fails. */
	now: string;
	/** What is committed; null where nothing is. */
	committed: string | null;
	/** Why it cannot be drawn; empty where it can. */
	failure: string;
}

const files = import.meta.glob<{ default: Drawing }>('../*.ts');

/** Names of the gallery's files, and what each shows. */
export const drawings = (): Promise<{ name: string; drawing: Drawing }[]> =>
	Promise.all(
		Object.entries(files).map(async ([path, load]) => ({
			name: path.slice('../'.length, -'.ts'.length),
			drawing: (await load()).default
		}))
	);

export const committedPath = (name: string): string => `${DRAWN}/${name}.html`;

function committedOf(name: string): string | null {
	const path = committedPath(name);
	return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : null;
}

/** Names of committed drawings that no file of the gallery makes any more. */
export async function orphans(): Promise<string[]> {
	const names = new Set((await drawings()).map(({ name }) => name));
	return readdirSync(DRAWN)
		.filter((file) => file.endsWith('.html'))
		.map((file) => file.slice(0, -'.html'.length))
		.filter((name) => !names.has(name));
}

function pathOf(name: string, paths: ReadonlyMap<string, string>): string {
	const path = paths.get(name);
	if (path === undefined) throw new Error(`No component is named ${name}`);
	return path;
}

async function drawOne(
	{ of, within = of, draw }: Drawing,
	paths: ReadonlyMap<string, string>
): Promise<string> {
	const { css, html } = styled(pathOf(within, paths), (await draw()).body);
	return `${css === '' ? '' : `<style>\n${css}\n</style>\n`}${readable(html)}`;
}

async function showOne(name: string, drawing: Drawing, paths: ReadonlyMap<string, string>): Promise<Shown> {
	const component = paths.get(drawing.of) ?? '';
	const shown = { name, component, width: drawing.width, committed: committedOf(name) };
	try {
		return { ...shown, now: await drawOne(drawing, paths), failure: '' };
	} catch (cause) {
		return { ...shown, now: '', failure: cause instanceof Error ? cause.message : String(cause) };
	}
}

/** Draws the whole gallery. All at once: while the warehouse answers one, another is drawn. */
export async function drawAll(): Promise<Shown[]> {
	forgetStyles();
	const paths = components();
	return Promise.all((await drawings()).map(({ name, drawing }) => showOne(name, drawing, paths)));
}

export const isChanged = ({ now, committed, failure }: Shown): boolean => failure !== '' || now !== committed;
