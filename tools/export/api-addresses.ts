import { indicators } from '../../src/lib/catalogue';
import { type Level, levels } from '../../src/lib/catalogue/levels';
import type { Format } from '../../src/lib/exchange/answer-format';

const API = '/api/v1';
const TABLE: readonly Format[] = ['json', 'csv', 'fr.csv'];
const SHAPES: readonly Format[] = [...TABLE, 'geojson'];

const written = (path: string, formats: readonly Format[]): string[] =>
	formats.map((format) => `${API}${path}.${format}`);

/** Levels of so many territories that each indicator would weigh a megabyte: the warehouse file, which is there, has them. */
const MANY: readonly Level[] = ['commune', 'bassin_vie', 'aire_attraction'];

/** What there is to be read, whichever territories a copy holds. */
export const referenceAddresses = (sources: readonly string[]): string[] => [
	...['/index', '/levels', '/openapi', '/openapi-en'].flatMap((path) => written(path, ['json'])),
	...['/indicators', '/sources'].flatMap((path) => written(path, TABLE)),
	...indicators.flatMap(({ id }) => written(`/indicators/${id}`, ['json'])),
	...sources.flatMap((id) => written(`/sources/${id}`, ['json'])),
	...levels
		.filter((level) => level !== 'commune')
		.flatMap((level) => written(`/territories/${level}`, level === 'france' ? TABLE : SHAPES))
];

/** Each indicator in every territory, of each period and of the last one: a group an indicator. */
export const indicatorAddresses = (): string[][] =>
	indicators.map(({ id, periods }) =>
		periods
			.flatMap(({ period, levels: of }) =>
				of
					.filter((level) => !MANY.includes(level))
					.flatMap((level) => [`/indicators/${id}/${level}`, `/indicators/${id}/${level}/${period}`])
			)
			.filter((path, at, all) => all.indexOf(path) === at)
			.flatMap((path) => written(path, TABLE))
	);

/** All that is answered about one territory without anything after the question mark. */
export function territoryAddresses(code: string): string[] {
	const own = `/territories/epci/${code}`;
	return [
		...written(own, ['json', 'geojson']),
		...['memberships', 'observations', 'series', 'peers'].flatMap((part) => written(`${own}/${part}`, TABLE)),
		...written(`${own}/diagnostic`, ['json'])
	];
}
