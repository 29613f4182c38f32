import * as v from 'valibot';
import { glimpseAddresses } from '../catalogue/doors';

/** What one build of the site is made of, written beside it when it is built. */
export const SiteFiles = v.object({
	version: v.string(),
	/** Scripts, styles, fonts and the engine: address and bytes. */
	assets: v.array(v.tuple([v.string(), v.number()])),
	/** Languages that its pages are in, where it does not have all. */
	languages: v.optional(v.array(v.picklist(['fr', 'en'])), ['fr', 'en'])
});
export type SiteFiles = v.InferOutput<typeof SiteFiles>;

/** A package is kept under a name of its own: a new version never writes over the one that is used. */
export const CACHE_PREFIX = 'belvedere-hors-ligne-';
/** Stands in a package once all of it is there, and says what it holds. */
export const MANIFEST = '/hors-ligne/contenu.json';

export const Prepared = v.object({
	version: v.string(),
	/** When it was last prepared, ISO. */
	at: v.string(),
	bytes: v.number(),
	territories: v.array(v.object({ code: v.string(), name: v.string(), departements: v.array(v.string()) }))
});
export type Prepared = v.InferOutput<typeof Prepared>;
type Territory = Prepared['territories'][number];

/** Pages stand in each language; files without words do not. */
const inEachLanguage = (pages: readonly string[]): string[] => [
	...pages,
	...pages.map((page) => `/en${page}`)
];

/** What every territory needs beside its own: home, method, sources, search, figures of all, the warehouse. */
const SHARED = [
	...inEachLanguage([
		'/',
		'/__data.json',
		'/bulletin/',
		'/methode/',
		'/methode/__data.json',
		'/methode/regles/',
		'/methode/regles/__data.json',
		'/donnees/',
		'/donnees/__data.json'
	]),
	'/accueil.json',
	'/carte-france.svg',
	...glimpseAddresses,
	'/favicon.svg',
	...inEachLanguage(['/manifest.webmanifest', '/sources.json']),
	'/recherche.json',
	'/comparer/valeurs/epci.json',
	'/data/boundaries/epci.json',
	'/data/boundaries/departement.json',
	'/data/warehouse.duckdb'
];

const own = ({ code, departements }: Territory): string[] => [
	...inEachLanguage([
		...['', 'diagnostic/', 'presenter/'].flatMap((page) => [
			`/territoire/${code}/${page}`,
			`/territoire/${code}/${page}__data.json`
		]),
		`/territoire/${code}/recit/`,
		`/territoire/${code}/diapositives.json`
	]),
	`/territoire/${code}/carte.json`,
	`/territoire/${code}/sites.json`,
	`/territoire/${code}/sites.svg`,
	`/territoire/${code}/recrutements.json`,
	`/territoire/${code}/carte.svg`,
	...departements.flatMap((departement) => [
		`/data/boundaries/communes-${departement}.json`,
		`/communes/${departement}.json`
	])
];

const isEnglish = (address: string) => address.startsWith('/en/');
/** Pages, and what is said in words: a copy in English alone has none in French. */
const hasWords = (address: string) =>
	/\/$|\/(?:__data|diapositives|sources)\.json$/.test(address) && !isEnglish(address);

/** Every address that works without a network, for these territories. */
export const addressesOf = (site: SiteFiles, territories: readonly Territory[]): string[] =>
	[...new Set([...site.assets.map(([address]) => address), ...SHARED, ...territories.flatMap(own)])].filter(
		(address) =>
			(site.languages.includes('en') || !isEnglish(address)) &&
			(site.languages.includes('fr') || !hasWords(address))
	);
