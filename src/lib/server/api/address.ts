import { base } from '$app/paths';
import type { Format } from '$lib/exchange/answer-format';

/** The version that answers, and those that it took the place of: their addresses lead to it. */
export const VERSION = 'v1';
const RETIRED: readonly string[] = ['v0'];

/** Where the addresses of a version start. */
export const API = `${base}/api/${VERSION}`;

/** Where an answer is asked for: the origin of the site, empty where nobody knows it yet (a static copy). */
export interface Here {
	readonly origin: string;
}

type Query = Readonly<Record<string, string | number | undefined>>;

/** A path of an operation with its parameters: `/indicators/{indicator}` → `/indicators/jobs`. */
export const filledPath = (template: string, parameters: Readonly<Record<string, string>>): string =>
	template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''));

/** The address of an answer: that of the site before it, where it is known. */
export function addressTo(
	{ origin }: Here,
	path: string,
	{ format = 'json', query = {} }: { format?: Format; query?: Query } = {}
): string {
	const given = Object.entries(query).filter(([, value]) => value !== undefined);
	const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
	search.sort();
	return `${origin}${API}${path}.${format}${search.size === 0 ? '' : `?${search.toString()}`}`;
}

/** What is asked for after `/api/`. */
export type Versioned =
	/** Of today's version: what follows it. */
	| { readonly kind: 'current'; readonly path: string }
	/** Of no version, or of one that is no more: where it stands today. */
	| { readonly kind: 'moved'; readonly to: string }
	/** Of a version that never was. */
	| { readonly kind: 'unknown'; readonly version: string };

/** Reads the version of an address: a copied one stays true. */
export function readVersion(rest: string): Versioned {
	const [first = '', ...others] = rest.split('/');
	const path = others.length === 0 ? '' : `/${others.join('/')}`;
	if (first === VERSION) return { kind: 'current', path };
	if (RETIRED.includes(first)) return { kind: 'moved', to: `${API}${path}` };
	if (/^v\d+$/.test(first)) return { kind: 'unknown', version: first };
	return { kind: 'moved', to: rest === '' ? `${API}/` : `${API}/${rest}` };
}
