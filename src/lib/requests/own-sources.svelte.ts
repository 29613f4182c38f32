import type { OwnSource } from '../warehouse/own-tables';

/** Tables of one's own that questions may name: whoever holds them puts them here, and the page of questions follows. */
class OwnSources {
	list = $state.raw<readonly OwnSource[]>([]);
}
export const ownSources = new OwnSources();
