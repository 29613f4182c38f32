import Negotiator from 'negotiator';
import type { Format } from '$lib/exchange/answer-format';

export const mediaTypes: Readonly<Record<Format, string>> = {
	json: 'application/json',
	csv: 'text/csv; charset=utf-8; header=present',
	'fr.csv': 'text/csv; charset=utf-8; header=present',
	geojson: 'application/geo+json'
};
/** A media type without its parameters. */
export const bareType = (format: Format): string => mediaTypes[format].split(';')[0] ?? '';

/** The first of the formats offered that someone accepts (RFC 9110, 12.5.1); null where none is. */
export function acceptedFormat(accept: string | null, offered: readonly Format[]): Format | null {
	const types = offered.map(bareType);
	const [wanted] = new Negotiator({ headers: { accept: accept ?? '*/*' } }).mediaTypes(types);
	return offered.find((format) => bareType(format) === wanted) ?? null;
}
