import type { FileSubject } from '$lib/exchange/file-name';
import { m } from '$lib/paraglide/messages';
import type { Explorer } from '../explorer/explorer.svelte';
import { levelName } from '../words/areas';
import { datasetOf } from '../words/source';

/** Where the areas are, in a word or two. */
function where({ ready, extentName }: Explorer, place: string): string {
	switch (ready?.extent.kind) {
		case 'region':
		case 'departement':
			return place;
		case 'neighbours':
			return extentName;
		case 'areas':
			return ready.own?.name ?? m.file_chosen_areas();
		default:
			return m.base_france();
	}
}

/** What a file of the explorer holds, as its name says it. */
export function explorerSubject(explorer: Explorer, place: string): FileSubject {
	const { ready, shown } = explorer;
	if (!ready) return { place, what: '' };
	return {
		place: `${where(explorer, place)} ${levelName(ready.level)}`,
		what: shown?.label ?? ready.indicator,
		period: ready.map === 'change' && ready.since ? `${ready.since} ${ready.period}` : ready.period,
		producer: datasetOf(explorer) ?? ''
	};
}
