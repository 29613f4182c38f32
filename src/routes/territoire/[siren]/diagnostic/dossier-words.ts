import type { Difference } from '$lib/dossier/merge';
import type { Collection } from '$lib/dossier/schema';
import { m } from '$lib/paraglide/messages';

export const collectionLabels: Readonly<Record<Collection, () => string>> = {
	edits: m.collection_edits,
	own: m.collection_own,
	answers: m.collection_answers,
	stakes: m.collection_stakes,
	ballots: m.collection_ballots,
	ambitions: m.collection_ambitions,
	priorities: m.collection_priorities,
	actions: m.collection_actions
};

export const differenceLabels: Readonly<Record<Difference['what'], () => string>> = {
	added: m.difference_added,
	removed: m.difference_removed,
	changed: m.difference_changed
};
