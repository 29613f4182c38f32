import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const FOLDERS = ['src/lib/charts/', 'src/lib/stage/views/'];

/** Every component of the site: its path by its name. Of two with one name, the last is kept: pages are named `+page`. */
export const components = (): Map<string, string> =>
	new Map(
		readdirSync('src', { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.svelte'))
			.toSorted()
			.map((path) => [basename(path, '.svelte'), join('src', path).replaceAll('\\', '/')])
	);

/** Names of those that the gallery shows: charts, views of slides, and every legend wherever it stands. */
export const shownComponents = (): string[] =>
	[...components()].flatMap(([name, path]) =>
		FOLDERS.some((folder) => path.startsWith(folder)) || name.includes('Legend') ? name : []
	);
