import { Explorer } from '../../../src/lib/explore/explorer.svelte';
import { type ExploreState, fillIn } from '../../../src/lib/explore/state';
import { engine } from '../../../src/lib/warehouse/engine.svelte';
import { warehouse } from './figures';

const STEP = 5;
const LONGEST = 30_000;

/** The explorer with the answers to a state, all EPCI of France: Node's warehouse answers instead of the page's. */
export async function explorerAt(choices: Partial<ExploreState>): Promise<Explorer> {
	engine.start = warehouse;
	const explorer = new Explorer();
	explorer.open(fillIn({ level: 'epci', ...choices }));
	const end = Date.now() + LONGEST;
	// Outlines need a page and are never there; figures are, before the explorer says so.
	while (explorer.loading && Date.now() < end) await new Promise((done) => setTimeout(done, STEP));
	if (!explorer.shown)
		throw new Error(`The explorer has no figures: ${explorer.failure?.failure ?? 'too slow'}`);
	return explorer;
}
