/// <reference lib="webworker" />
import { rankSpread } from '../analysis/composite/robustness';
import { rankingShares } from '../analysis/composite/sensitivity';
import type { SurenessReply, SurenessRequest } from './sureness';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
const tell = (reply: SurenessReply) => scope.postMessage(reply);

/** Runs to its end, telling how far it is; whoever asked stops it by ending the worker. */
function finish<Result>(steps: Generator<number, Result>, before: number, of: number): Result {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		tell({ kind: 'progress', done: before + step.value, of });
	}
}

scope.addEventListener('message', ({ data }: MessageEvent<SurenessRequest>) => {
	const { question, draws, top, samples } = data;
	const of = draws + samples;
	const spread = finish(rankSpread(question, draws, top), 0, of);
	const shares = finish(rankingShares(question, samples), draws, of);
	tell({ kind: 'done', spread, shares });
});
