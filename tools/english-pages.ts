import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUTES = join('src', 'routes');
/** Files of a territory that hold words. */
const TERRITORY_FILES = ['diapositives.json', 'partage.png'];

/** Routes that have a page, under one folder of routes: `''`, `explorer/`, `territoire/[siren]/diagnostic/`… */
function pagesUnder(folder: string): string[] {
	const entries = readdirSync(join(ROUTES, folder), { withFileTypes: true });
	return [
		...(entries.some(({ name }) => name === '+page.svelte') ? [folder] : []),
		...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => pagesUnder(`${folder}${name}/`))
	];
}

/** Addresses of every English page and of the files of a territory that hold words. */
export function englishPages(): string[] {
	const outlines = JSON.parse(readFileSync(join('static', 'data', 'boundaries', 'epci.json'), 'utf8')) as {
		objects: Record<string, { geometries: { id: string }[] }>;
	};
	const territories = Object.values(outlines.objects).flatMap(({ geometries }) =>
		geometries.map(({ id }) => id)
	);
	const routes = pagesUnder('');
	const dynamic = [
		...routes.filter((route) => route.includes('[')),
		...TERRITORY_FILES.map((file) => `territoire/[siren]/${file}`)
	];
	return [
		...routes.filter((route) => !route.includes('[')),
		'sources.json',
		...territories.flatMap((siren) => dynamic.map((route) => route.replace('[siren]', siren)))
	].map((route) => `/en/${route}`);
}
