import * as v from 'valibot';
import { distanceKm } from '$lib/analysis/nearest';
import { plain } from '$lib/ui/search';
import type { OwnTerritory } from './explore-state';
import type { CommuneList } from '../data/site-files';

const Own = v.object({ name: v.string(), communes: v.array(v.string()) });
const KEY = 'belvedere.territoires';

/** Territories that the visitor made, the last one first; none where the browser keeps nothing. */
export function readOwn(): OwnTerritory[] {
	try {
		const parsed = v.safeParse(v.array(Own), JSON.parse(localStorage.getItem(KEY) ?? '[]'));
		return parsed.success ? parsed.output : [];
	} catch {
		return [];
	}
}

/** @returns whether the browser kept it. */
export function keepOwn(own: OwnTerritory): boolean {
	try {
		const others = readOwn().filter(({ name }) => name !== own.name);
		localStorage.setItem(KEY, JSON.stringify([own, ...others].slice(0, 20)));
		return true;
	} catch {
		return false;
	}
}

export interface PastedCommunes {
	codes: string[];
	/** Lines that name no commune, with their number from 1. */
	unknown: { line: number; text: string }[];
	/** Lines that name several: homonyms, with their codes. */
	ambiguous: { line: number; text: string; codes: string[] }[];
}

/**
 * Communes of a pasted list: one a line (or separated by commas, semicolons, tabs), each an INSEE
 * code or a name. What is not recognised is told by line; a name of several communes is not guessed.
 */
export function readPasted(text: string, communes: CommuneList): PastedCommunes {
	const byCode = new Set(communes.map(([code]) => code));
	const byName = new Map<string, string[]>();
	for (const [code, name] of communes) byName.set(plain(name), [...(byName.get(plain(name)) ?? []), code]);
	const codes = new Set<string>();
	const unknown: PastedCommunes['unknown'] = [];
	const ambiguous: PastedCommunes['ambiguous'] = [];
	text.split(/\r?\n/).forEach((content, index) => {
		for (const part of content.split(/[;,\t]/)) {
			const cell = part.trim().replace(/^"|"$/g, '');
			if (cell === '') continue;
			// A spreadsheet drops the zero of 01001.
			const code = /^\d{4}$/.test(cell) ? `0${cell}` : cell.toUpperCase();
			const named = byName.get(plain(cell)) ?? [];
			if (byCode.has(code)) codes.add(code);
			else if (named.length === 1) codes.add(named[0] ?? '');
			else if (named.length > 1) ambiguous.push({ line: index + 1, text: cell, codes: named });
			else unknown.push({ line: index + 1, text: cell });
		}
	});
	return { codes: [...codes], unknown, ambiguous };
}

/** Communes whose centre is within that many km of another's centre, as the crow flies. */
export function communesWithin(centre: string, km: number, communes: CommuneList): string[] {
	const from = communes.find(([code]) => code === centre);
	if (!from) return [];
	const point = { latitude: from[2], longitude: from[3] };
	return communes
		.filter(([, , latitude, longitude]) => distanceKm(point, { latitude, longitude }) <= km)
		.map(([code]) => code);
}
