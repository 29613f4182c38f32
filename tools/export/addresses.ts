import { projectLevels } from '../../src/lib/catalogue/criteria';
import { glimpseAddresses } from '../../src/lib/catalogue/doors';
import { levels } from '../../src/lib/catalogue/levels';
import { groupBy } from '../../src/lib/server/group-by';
import { indicatorAddresses, referenceAddresses, territoryAddresses } from './api-addresses';
import type { ExportLanguage } from './options';
import type { Territory } from './territories';

/** What is done with an answer before it is written. */
export type Treatment = 'as-is' | 'page' | 'search' | 'communes';

export interface Entry {
	/** Asked of the server. */
	address: string;
	/** Written under the export's folder. */
	file: string;
	treatment: Treatment;
}

/** Addresses that share what a server keeps: the same server answers them, one after the other. */
export type Group = readonly Entry[];

export interface Scope {
	territories: readonly Territory[];
	languages: readonly ExportLanguage[];
	/** Départements whose communes are asked for. */
	departements: readonly string[];
	/** Datasets that the data come from. */
	sources: readonly string[];
	/** Whether all of France is written: then every indicator is, in every territory. */
	whole: boolean;
	cards: boolean;
}

const prefix = (language: ExportLanguage) => (language === 'fr' ? '' : `/${language}`);

const file = (address: string, treatment: Treatment = 'as-is'): Entry => ({
	address,
	file: address.slice(1),
	treatment
});

const page = (address: string): Entry => ({
	address,
	file: `${address}index.html`.slice(1),
	treatment: 'page'
});
/** A page whose server part the browser asks for when one comes to it from another. */
const pageWithData = (address: string): Entry[] => [page(address), file(`${address}__data.json`)];

/** Pages of the whole site, those that take longest to make first. */
const WITH_DATA = [
	'methode/regles/',
	'methode/',
	'investir/',
	'',
	'donnees/',
	'donnees/api/',
	'requetes/',
	'explorer/',
	'embed/carte/'
];
const WITHOUT_DATA = ['comparer/', 'mes-donnees/', 'bulletin/'];

const files = (addresses: readonly string[]): Entry[] => addresses.map((address) => file(address));

const ofSite = ({ languages, departements, sources, whole }: Scope): Group[] => [
	[file('/recherche.json', 'search')],
	...WITH_DATA.flatMap((path) => languages.map((language) => pageWithData(`${prefix(language)}/${path}`))),
	languages.flatMap((language) => [
		...WITHOUT_DATA.map((path) => page(`${prefix(language)}/${path}`)),
		file(`${prefix(language)}/sources.json`)
	]),
	[
		file('/accueil.json'),
		file('/carte-france.svg'),
		file('/explorer/carte.svg'),
		...glimpseAddresses.map((address) => file(address))
	],
	[
		file('/investir/activites.json'),
		...projectLevels.map((level) => file(`/investir/criteres/${level}.json`))
	],
	...levels.filter((level) => level !== 'commune').map((level) => [file(`/comparer/valeurs/${level}.json`)]),
	[file('/comparer/branches.json')],
	[
		file('/comparer/communes.json', 'communes'),
		...departements.map((code) => file(`/communes/${code}.json`))
	],
	files(referenceAddresses(sources)),
	...(whole ? indicatorAddresses().map(files) : [])
];

const ofTerritory = ({ code }: Territory, { languages, cards }: Scope): Entry[] => [
	...languages.flatMap((language) => {
		const own = `${prefix(language)}/territoire/${code}/`;
		return [
			...pageWithData(own),
			...pageWithData(`${own}diagnostic/`),
			...pageWithData(`${own}presenter/`),
			page(`${own}recit/`),
			file(`${own}diapositives.json`),
			...(cards ? [file(`${own}partage.png`)] : [])
		];
	}),
	file(`/territoire/${code}/carte.json`),
	file(`/territoire/${code}/sites.json`),
	file(`/territoire/${code}/sites.svg`),
	file(`/territoire/${code}/recrutements.json`),
	file(`/territoire/${code}/carte.svg`),
	...files(territoryAddresses(code))
];

/** Every address of an export, in groups: those of the whole site, then a group a département. */
export function addressesOf(scope: Scope): Group[] {
	const byDepartement = groupBy(scope.territories, ({ departements }) => departements[0] ?? '');
	return [
		...ofSite(scope),
		...[...byDepartement.values()]
			.map((territories) => territories.flatMap((territory) => ofTerritory(territory, scope)))
			// The largest first, so that none ends alone.
			.toSorted((a, b) => b.length - a.length)
	].filter((group) => group.length > 0);
}
