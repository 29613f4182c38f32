import { departementCode } from '$lib/search/entry';
import { isGroupSiren, isOutside, readCode } from './codes';
import { goneRegion, goneRegionNamed } from './gone-regions';
import type { Named } from './name-index';
import { isTotal, nameKey } from './name-keys';
import { type JoinLevel, type Locate, refused, type Verdict } from './places';
import type { Reference } from './reference';

/** What a key is recognised with. */
export interface Terms {
	readonly reference: Reference;
	/** Day of the boundaries that the table's codes of communes are of. */
	readonly geography: string;
	/** A group that is gone counts for the one that holds all its communes. */
	readonly successors: boolean;
}

const POSTAL_CODE = 5;

const candidates = (reference: Reference, level: JoinLevel, codes: readonly string[]) =>
	codes.map((code) => reference.candidate(level, code));

/** What the code of a level leads to. */
export function byCode(level: JoinLevel, raw: string, terms: Terms): Verdict {
	const written = readCode(level, raw);
	if (!written) return isTotal(raw) ? { kind: 'total' } : refused('unknown');
	const { code, repaired } = written;
	const { reference } = terms;
	if (level === 'commune') return communeByCode(code, repaired, terms);
	if (reference.has(level, code))
		return { kind: 'area', code, source: code, how: repaired ? 'repaired' : 'same' };
	if (level === 'epci') return groupBySiren(code, terms);
	if (level === 'departement' && code === '20')
		return refused('ambiguous', candidates(reference, level, ['2A', '2B']));
	if (level === 'region') {
		const today = goneRegion(code);
		if (today !== null) return successor(level, code, [today], true, terms);
	}
	if (isTotal(raw)) return { kind: 'total' };
	return refused((level === 'departement' || level === 'region') && isOutside(code) ? 'outside' : 'unknown');
}

function communeByCode(code: string, repaired: boolean, { reference, geography }: Terms): Verdict {
	const city = reference.communes.arrondissements.get(code);
	if (city !== undefined) return { kind: 'area', code: city, source: code, how: 'arrondissement' };
	const meaning = reference.communes.meaning(code, geography);
	const [today, ...others] = meaning?.today ?? [];
	if (today === undefined) return refused(isOutside(code) ? 'outside' : 'unknown');
	if (others.length > 0) return refused('split', candidates(reference, 'commune', [today, ...others]));
	const how = today !== code ? 'merged' : repaired ? 'repaired' : 'same';
	return { kind: 'area', code: today, source: code, how };
}

function groupBySiren(siren: string, terms: Terms): Verdict {
	const { reference } = terms;
	const whole = reference.parts.get(siren);
	if (whole !== undefined) return refused('part', candidates(reference, 'epci', [whole]));
	const gone = reference.goneGroups.get(siren);
	if (gone) return successor('epci', siren, gone.today, gone.whole, terms);
	return refused(isGroupSiren(siren) ? 'gone' : 'unknown');
}

/** What is gone is named with what it became; it counts for that only where it is all in it, and the reader asked. */
function successor(
	level: JoinLevel,
	source: string,
	today: readonly string[],
	whole: boolean,
	{ reference, successors }: Terms
): Verdict {
	const [code = ''] = today;
	if (successors && whole) return { kind: 'area', code, source, how: 'successor' };
	return refused('gone', candidates(reference, level, today));
}

/**
 * What a name leads to. Homonyms are told by a département (its code or name), then by a postal code; where nothing tells
 * them, the name is refused with all of them.
 */
export function byName(
	level: JoinLevel,
	raw: string,
	beside: { departement: string | null; postal: string | null },
	terms: Terms
): Verdict {
	if (isTotal(raw)) return { kind: 'total' };
	const { reference } = terms;
	const key = nameKey(raw);
	const departement =
		level === 'commune' ? (departementOf(beside.departement, terms) ?? key.departement) : '';
	const found = reference.names.find(level, key, departement);
	const region = level === 'region' && found.length === 0 ? goneRegionNamed(key.whole) : null;
	if (region !== null) return successor(level, region, [goneRegion(region) ?? ''], true, terms);
	return named(level, found.length > 1 ? nearPost(found, beside.postal, reference) : found, terms);
}

/** Of homonyms, those of a postal code; those of its département where the code is a company's or a post office's own. */
function nearPost(found: readonly Named[], postal: string | null, reference: Reference): readonly Named[] {
	if (postal === null) return found;
	const code = postal.trim().padStart(POSTAL_CODE, '0');
	const posts = reference.ofPostalCode(code);
	const there = found.filter((one) => posts.includes(one.code));
	if (there.length > 0) return there;
	const around = found.filter(({ departement }) => departement === departementCode(code));
	return around.length > 0 ? around : found;
}

function named(level: JoinLevel, found: readonly Named[], terms: Terms): Verdict {
	const { reference } = terms;
	const [first, ...others] = found;
	if (!first) return refused('unknown');
	const codes = [...new Set(found.map(({ code }) => code))];
	if (others.length > 0 && (codes.length > 1 || others.some(({ source }) => source !== first.source)))
		return refused('ambiguous', candidates(reference, level, codes));
	if (first.kind === 'part') return refused('part', candidates(reference, level, codes));
	const gone =
		level === 'epci' && first.kind === 'former' ? reference.goneGroups.get(first.source) : undefined;
	if (gone) return successor(level, first.source, gone.today, gone.whole, terms);
	const how =
		first.kind === 'former' ? 'merged' : first.kind === 'arrondissement' ? 'arrondissement' : 'name';
	return { kind: 'area', code: first.code, source: first.source, how };
}

/** Code of the département that a cell names, by its code or its name. */
export function departementOf(cell: string | null, { reference }: Terms): string | null {
	if (cell === null) return null;
	const code = readCode('departement', cell)?.code;
	if (code !== undefined && reference.has('departement', code)) return code;
	const [named] = reference.names.find('departement', nameKey(cell));
	return named?.code ?? null;
}

/** What a postal code leads to: a commune, where it is the only one to have it. */
export function byPostal(raw: string, { reference }: Terms): Verdict {
	if (isTotal(raw)) return { kind: 'total' };
	const post = /^\d{4,5}$/.test(raw.trim()) ? raw.trim().padStart(POSTAL_CODE, '0') : null;
	const found = post === null ? [] : reference.ofPostalCode(post);
	const [code, ...others] = found;
	if (code === undefined) return refused('unknown');
	if (others.length > 0) return refused('ambiguous', candidates(reference, 'commune', found));
	return { kind: 'area', code, source: code, how: 'postal' };
}

/** What the reader said that a key is: a code of the level, of today; an empty one leaves the rows out. */
export function byMending(level: JoinLevel, code: string, reference: Reference): Verdict {
	if (code === '') return refused('dismissed');
	return reference.has(level, code)
		? { kind: 'area', code, source: code, how: 'mended' }
		: refused('unknown');
}

/** What a point leads to: the commune that holds it. */
export function byPoint(
	latitude: number,
	longitude: number,
	locate: Locate | undefined,
	reference: Reference
): Verdict {
	const found = (locate?.(latitude, longitude) ?? []).filter((code) => reference.has('commune', code));
	const [code, ...others] = found;
	if (code === undefined) return refused('unknown');
	if (others.length > 0) return refused('ambiguous', candidates(reference, 'commune', found));
	return { kind: 'area', code, source: code, how: 'point' };
}
