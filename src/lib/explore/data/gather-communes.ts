import { distanceKm } from '$lib/analysis/nearest';
import { plain } from '$lib/search/plain';
import type { CommuneList } from './site-files';

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
