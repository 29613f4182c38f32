import type { Mesh } from '../map/mesh';
import type { MappedLevel } from './codes';

/** Départements whose communes are drawn in detail; of more, the whole country is, in less. */
const MOST_DETAILED = 12;
/** Share of the outlines from which a map shows all of them. */
const SPREAD_FROM = 0.25;

/** Département of a commune: its code begins with it. */
const departementOf = (commune: string): string => commune.slice(0, /^97/.test(commune) ? 3 : 2);

/** Boundary files that hold the outlines of some areas of a level. */
export function meshFiles(level: MappedLevel, codes: Iterable<string>): string[] {
	if (level !== 'commune') return [level];
	const departements = new Set(Array.from(codes, departementOf));
	return departements.size > MOST_DETAILED
		? ['commune']
		: [...departements].toSorted().map((code) => `communes-${code}`);
}

/** Whether areas lie far from each other: a map then shows the whole country around them. */
export function isSpread({ codes, boxes }: Mesh, drawn: ReadonlyMap<string, unknown>): boolean {
	const all: [number, number] = [Infinity, -Infinity];
	const some: [number, number] = [Infinity, -Infinity];
	let count = 0;
	codes.forEach((code, area) => {
		const north = boxes[4 * area + 1] ?? 0;
		const stretch = (range: [number, number]) => {
			range[0] = Math.min(range[0], north);
			range[1] = Math.max(range[1], north);
		};
		stretch(all);
		if (!drawn.has(code)) return;
		count += 1;
		stretch(some);
	});
	if (count === 0) return true;
	return count / codes.length >= SPREAD_FROM || some[1] - some[0] > (all[1] - all[0]) / 2;
}
