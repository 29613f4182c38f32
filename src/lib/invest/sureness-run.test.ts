import { describe, expect, it } from 'vitest';
import { aggregations } from '../analysis/composite/aggregate';
import { Ranker } from '../analysis/composite/ranker';
import { type RankSpread, rankSpread } from '../analysis/composite/robustness';
import {
	rankingOutputs,
	rankingShares,
	type SensitivityGroup,
	type VarianceShare
} from '../analysis/composite/sensitivity';
import { drawSamples } from '../analysis/composite/uncertainty';
import { startSureness, type SurenessWorker } from './sureness-run';
import { type SurenessAsk, type SurenessReply, type SurenessRequest, SurenessWork } from './sureness-work';

const request: SurenessRequest = {
	question: {
		columns: {
			minmax: [0, 1, 2, 3].map((k) =>
				Float64Array.from({ length: 70 }, (_, row) =>
					row % 13 === k ? NaN : ((row * 37 + k * 11) % 71) / 71
				)
			)
		},
		weights: [0.4, 0.3, 0.2, 0.1],
		missing: 'drop',
		uncertainty: { weights: 0.5, normalisations: ['minmax'], aggregations, noise: 0.1 },
		seed: 20181122
	},
	draws: 330,
	top: 10,
	samples: 70
};

/** A worker on this thread: it answers later, as one does. */
class HereWorker implements SurenessWorker {
	private work: SurenessWork | undefined;
	private hear: (event: { data: SurenessReply }) => void = () => undefined;
	private fail: () => void = () => undefined;
	ended = false;
	asked = 0;

	constructor(private readonly failsAfter = Infinity) {}

	addEventListener(type: string, listener: (event: { data: SurenessReply }) => void): void {
		if (type === 'message') this.hear = listener;
		else this.fail = () => listener({ data: { kind: 'draws', from: 0, to: 0 } });
	}
	postMessage(ask: SurenessAsk): void {
		this.asked += 1;
		if (ask.kind === 'request') {
			this.work = new SurenessWork(structuredClone(ask.request));
			return;
		}
		setTimeout(() => {
			if (this.ended) return;
			if (this.asked > this.failsAfter) return this.fail();
			const reply = this.work?.answer(ask);
			if (reply) this.hear({ data: structuredClone(reply) });
		});
	}
	terminate(): void {
		this.ended = true;
	}
}

interface Heard {
	progress: number[];
	spread?: RankSpread;
	shares?: VarianceShare<SensitivityGroup>[];
	failed: number;
}

function run(
	workers: readonly HereWorker[],
	onprogress: (done: number, stop: () => void) => void = () => undefined
) {
	const heard: Heard = { progress: [], failed: 0 };
	let made = 0;
	return new Promise<Heard>((resolve) => {
		const settle = () => setTimeout(() => resolve(heard), 20);
		const stop = startSureness(
			request,
			{
				progress: (done) => {
					heard.progress.push(done);
					onprogress(done, () => {
						stop();
						settle();
					});
				},
				spread: (spread) => (heard.spread = spread),
				shares: (shares) => {
					heard.shares = shares;
					settle();
				},
				failed: () => {
					heard.failed += 1;
					settle();
				}
			},
			workers.length,
			() => workers[made++] ?? new HereWorker()
		);
	});
}

describe('draws on several cores', () => {
	it('say the same as on one thread, however many cores there are', async () => {
		const spread = rankSpread(request.question, request.draws, request.top);
		const { question, samples } = request;
		const shares = rankingShares(
			rankingOutputs(new Ranker(question, drawSamples(question, 2 * samples)), 0, samples)
		);
		for (const cores of [1, 2, 5, 16]) {
			const workers = Array.from({ length: cores }, () => new HereWorker());
			const heard = await run(workers);
			expect(heard.spread, `${cores} cores`).toEqual(spread);
			expect(heard.shares, `${cores} cores`).toEqual(shares);
			expect(heard.progress.at(-1)).toBe(request.draws + request.samples);
			expect(heard.progress).toEqual(heard.progress.toSorted((a, b) => a - b));
			expect(workers.every(({ ended }) => ended)).toBe(true);
		}
	});

	it('end at once when they are stopped, and tell nothing more', async () => {
		const workers = [new HereWorker(), new HereWorker(), new HereWorker()];
		const heard = await run(workers, (done, stop) => done >= 150 && stop());
		expect(workers.every(({ ended }) => ended)).toBe(true);
		expect(heard.progress.at(-1)).toBe(150);
		expect(heard).toMatchObject({ failed: 0 });
		expect(heard.spread).toBeUndefined();
	});

	it('fail once when a worker does, and end the others', async () => {
		const workers = [new HereWorker(), new HereWorker(3)];
		const heard = await run(workers);
		expect(heard.failed).toBe(1);
		expect(heard.shares).toBeUndefined();
		expect(workers.every(({ ended }) => ended)).toBe(true);
	});
});
