import { addCounts, emptyCounts, type RankSpread, readCounts } from '../analysis/composite/robustness';
import {
	OUTPUTS,
	rankingShares,
	type SensitivityGroup,
	type VarianceShare
} from '../analysis/composite/sensitivity';
import { areasOf } from '../analysis/composite/uncertainty';
import type { SurenessAsk, SurenessReply, SurenessRequest } from './sureness-work';

/** What is told while draws are made: how many are done, the ranks when all are, then what moves the ranking. */
export interface SurenessHearing {
	progress: (done: number, of: number) => void;
	spread: (spread: RankSpread) => void;
	shares: (shares: VarianceShare<SensitivityGroup>[]) => void;
	/** A worker ended; nothing more is told. */
	failed: () => void;
}

/** What is used of a worker. */
export interface SurenessWorker {
	postMessage: (ask: SurenessAsk) => void;
	terminate: () => void;
	addEventListener: {
		(type: 'message', listener: (event: { data: SurenessReply }) => void): void;
		(type: 'error' | 'messageerror', listener: () => void): void;
	};
}

type Part = Extract<SurenessAsk, { from: number }>;

/** Each worker holds a table of three megabytes: more of them would be heard no sooner. */
const MOST_WORKERS = 8;
/** Small enough that the slowest core is not waited for, large enough that telling costs nothing. */
const PART = { draws: 50, samples: 20 };

/** Every core, and two where the browser does not say. */
const coresHere = (): number => Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency || 2));
const workerHere = (): SurenessWorker =>
	new Worker(new URL('./sureness.worker.ts', import.meta.url), { type: 'module' });

/**
 * Makes the draws of a project on every core. Which worker makes which draw changes nothing: all draw the same
 * samples, counts add up, and what moves the ranking is put together in the order of the samples.
 *
 * @returns stops all of it at once; nothing more is told
 */
export function startSureness(
	request: SurenessRequest,
	hearing: SurenessHearing,
	cores = coresHere(),
	makeWorker = workerHere
): () => void {
	const { question, draws, samples, top } = request;
	const areas = areasOf(question);
	const counts = emptyCounts(areas);
	const outputs = new Float64Array(OUTPUTS * samples);
	const drawsLeft = partsOf('draws', draws);
	const samplesLeft = partsOf('samples', samples);
	const workers: SurenessWorker[] = [];
	let [done, counted, sampled] = [0, 0, 0];

	function stop(): void {
		for (const worker of workers.splice(0)) worker.terminate();
	}
	/** Draws first; the counts of a worker once there are none left for it; then the samples. */
	function* asksOf(): Generator<SurenessAsk> {
		for (let part = drawsLeft.shift(); part; part = drawsLeft.shift()) yield part;
		yield { kind: 'counts' };
		for (let part = samplesLeft.shift(); part; part = samplesLeft.shift()) yield part;
	}
	function hear(reply: SurenessReply, of: number): void {
		if (reply.kind === 'counts') {
			addCounts(counts, reply.counts);
			counted += 1;
			if (counted === of) hearing.spread(readCounts(counts, areas, draws, top));
			return;
		}
		done += reply.to - reply.from;
		hearing.progress(done, draws + samples);
		if (reply.kind === 'draws') return;
		outputs.set(reply.outputs, OUTPUTS * reply.from);
		sampled += reply.to - reply.from;
		if (sampled === samples) hearing.shares(rankingShares(outputs));
	}

	for (let core = 0; core < cores; core++) {
		const worker = makeWorker();
		workers.push(worker);
		const asks = asksOf();
		const askNext = () => {
			const { value } = asks.next();
			if (value) worker.postMessage(value);
		};
		worker.addEventListener('message', ({ data }) => {
			if (!workers.includes(worker)) return;
			hear(data, cores);
			askNext();
			if (sampled === samples && counted === cores) stop();
		});
		const fail = () => {
			if (!workers.includes(worker)) return;
			stop();
			hearing.failed();
		};
		worker.addEventListener('error', fail);
		worker.addEventListener('messageerror', fail);
		worker.postMessage({ kind: 'request', request });
		askNext();
	}
	return stop;
}

const partsOf = (kind: Part['kind'], count: number): Part[] =>
	Array.from({ length: Math.ceil(count / PART[kind]) }, (_, at) => ({
		kind,
		from: at * PART[kind],
		to: Math.min(count, (at + 1) * PART[kind])
	}));
