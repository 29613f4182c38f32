/// <reference lib="webworker" />
import { type SurenessAsk, SurenessWork } from './sureness-work';

const scope = globalThis as unknown as DedicatedWorkerGlobalScope;
let work: SurenessWork | undefined;

scope.addEventListener('message', ({ data }: MessageEvent<SurenessAsk>) => {
	if (data.kind === 'request') {
		work = new SurenessWork(data.request);
		return;
	}
	const reply = work?.answer(data);
	// Counts are the last that is asked of them: they go without a copy.
	if (reply) scope.postMessage(reply, reply.kind === 'counts' ? [reply.counts.buffer] : []);
});
