import type { FileRefusal } from '$lib/dossier/file';
import type { Difference } from '$lib/dossier/merge';
import type { Collection } from '$lib/dossier/schema';
import { m } from '$lib/paraglide/messages';

export const collectionLabels: Readonly<Record<Collection, () => string>> = {
	edits: m.collection_edits,
	own: m.collection_own,
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

/** Why a file is refused, and what to do, in a sentence. */
export function refusalWords(refusal: FileRefusal, bytes: (size: number) => string): string {
	switch (refusal.why) {
		case 'large':
			return m.refused_large({ size: bytes(refusal.bytes) });
		case 'json':
			return m.refused_json({ detail: refusal.detail });
		case 'deep':
			return m.refused_deep();
		case 'key':
			return m.refused_key({ key: refusal.key });
		case 'shape':
			return m.refused_shape({ path: refusal.path, found: refusal.found, expected: refusal.expected });
		case 'format':
			return m.refused_format();
		case 'newer':
			return m.refused_newer();
		case 'version':
			return m.refused_version();
	}
}
