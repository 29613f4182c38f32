import { type Collection, collections, type Dossier } from './schema';

type Thing = { id: string };
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A thing that both sides changed, each in its way: the kept one, and what the other side had. */
export interface Clash {
	collection: Collection;
	id: string;
}

/** Fields that one side alone changed come from that side; where both did, mine stays and is told. */
function mergeThing<T extends Thing>(base: T | undefined, mine: T, theirs: T): { thing: T; clash: boolean } {
	let clash = false;
	const merged: Record<string, unknown> = { ...theirs, ...mine };
	for (const [key, value] of Object.entries(theirs)) {
		const own: unknown = (mine as Record<string, unknown>)[key];
		const before: unknown = (base as Record<string, unknown> | undefined)?.[key];
		if (same(own, value)) continue;
		if (base && same(own, before)) merged[key] = value;
		else if (!(base && same(value, before))) clash = true;
	}
	return { thing: merged as T, clash };
}

/**
 * Three versions of a list into one: what one side added, changed or removed stands, what one side
 * changed and the other removed is kept. The order is mine, then what they added.
 */
function mergeList<T extends Thing>(base: readonly T[], mine: readonly T[], theirs: readonly T[]) {
	const find = (list: readonly T[], id: string) => list.find((thing) => thing.id === id);
	const clashes: string[] = [];
	const merged: T[] = [];
	for (const thing of mine) {
		const [before, other] = [find(base, thing.id), find(theirs, thing.id)];
		if (!other) {
			if (!before || !same(before, thing)) merged.push(thing);
			continue;
		}
		const result = mergeThing(before, thing, other);
		if (result.clash) clashes.push(thing.id);
		merged.push(result.thing);
	}
	for (const thing of theirs) {
		if (find(mine, thing.id)) continue;
		const before = find(base, thing.id);
		if (!before || !same(before, thing)) merged.push(thing);
	}
	return { merged, clashes };
}

/**
 * Brings two versions of one dossier together, thing by thing and field by field, from the version
 * that both started from (an empty one where none is known: then nothing is removed).
 */
export function mergeDossiers(
	base: Dossier | null,
	mine: Dossier,
	theirs: Dossier
): { dossier: Dossier; clashes: Clash[] } {
	const clashes: Clash[] = [];
	const dossier: Dossier = {
		...mine,
		title: base && same(mine.title, base.title) ? theirs.title : mine.title,
		created: mine.created < theirs.created ? mine.created : theirs.created,
		revision: Math.max(mine.revision, theirs.revision)
	};
	const merge = <Name extends Collection>(name: Name) => {
		const lists = [base?.[name] ?? [], mine[name], theirs[name]] as unknown as [Thing[], Thing[], Thing[]];
		const result = mergeList(...lists);
		clashes.push(...result.clashes.map((id) => ({ collection: name, id })));
		dossier[name] = result.merged as Dossier[Name];
	};
	collections.forEach(merge);
	return { dossier, clashes };
}

export interface Difference {
	collection: Collection;
	id: string;
	what: 'added' | 'removed' | 'changed';
	/** The thing in the first and in the second dossier. */
	before: Thing | null;
	after: Thing | null;
}

/** What changed from one dossier to another. */
export function compareDossiers(first: Dossier, second: Dossier): Difference[] {
	return collections.flatMap((collection): Difference[] => {
		const [before, after]: [readonly Thing[], readonly Thing[]] = [first[collection], second[collection]];
		const ids = [...new Set([...before, ...after].map(({ id }) => id))];
		return ids.flatMap((id): Difference[] => {
			const old = before.find((thing) => thing.id === id) ?? null;
			const now = after.find((thing) => thing.id === id) ?? null;
			if (same(old, now)) return [];
			return [
				{ collection, id, what: !old ? 'added' : !now ? 'removed' : 'changed', before: old, after: now }
			];
		});
	});
}
