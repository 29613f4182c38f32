import Negotiator from 'negotiator';

/** How an answer may be written; an address ends with one of them. */
export const formats = ['json', 'csv', 'fr.csv', 'geojson'] as const;
export type Format = (typeof formats)[number];

export const mediaTypes: Readonly<Record<Format, string>> = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8; header=present',
	'fr.csv': 'text/csv; charset=utf-8; header=present',
	geojson: 'application/geo+json'
};
/** A media type without its parameters. */
export const bareType = (format: Format): string => mediaTypes[format].split(';')[0] ?? '';

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

/** An address without its ending, and what that ending says. */
export interface Ended {
	readonly path: string;
	/** Null where the address has no ending, or one that is no format. */
	readonly format: Format | null;
	/** The ending as it is written; empty where there is none. */
	readonly ending: string;
}

/** Parts an address from its ending: no code, no id and no period holds a full stop. */
export function splitEnding(address: string): Ended {
	const at = address.indexOf('.', address.lastIndexOf('/') + 1);
	if (at < 0) return { path: address, format: null, ending: '' };
	const ending = address.slice(at + 1);
	return { path: address.slice(0, at), format: isFormat(ending) ? ending : null, ending };
}

/** The first of the formats offered that someone accepts (RFC 9110, 12.5.1); null where none is. */
export function acceptedFormat(accept: string | null, offered: readonly Format[]): Format | null {
	const types = offered.map(bareType);
	const [wanted] = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaTypes(types);
	return offered.find((format) => bareType(format) === wanted) ?? null;
}
