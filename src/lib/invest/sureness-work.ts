import { Ranker } from '../analysis/composite/ranker';
import { countRanks, emptyCounts } from '../analysis/composite/robustness';
import { rankingOutputs } from '../analysis/composite/sensitivity';
import { drawSamples, type RobustnessQuestion } from '../analysis/composite/uncertainty';

export interface SurenessRequest {
	question: RobustnessQuestion;
	/** Draws that say which ranks an area may have. */
	draws: number;
	/** Ranks that count as among the first. */
	top: number;
	/** Pairs of draws that say what moves the ranking. */
	samples: number;
}

/** What a worker is told: the request, then parts of its draws, from the first one to before the last, then its counts. */
export type SurenessAsk =
	| { kind: 'request'; request: SurenessRequest }
	| { kind: 'draws' | 'samples'; from: number; to: number }
	| { kind: 'counts' };

export type SurenessReply =
	| { kind: 'draws'; from: number; to: number }
	| { kind: 'samples'; from: number; to: number; outputs: Float64Array }
	/** How often each area had each rank over the draws that this worker made. */
	| { kind: 'counts'; counts: Uint16Array<ArrayBuffer> };

/** One worker's share of the draws. Every worker draws the same samples, and ranks those that it is told to. */
export class SurenessWork {
	private readonly ranker: Ranker;
	private readonly counts: Uint16Array<ArrayBuffer>;

	constructor({ question, draws, samples }: SurenessRequest) {
		this.ranker = new Ranker(question, drawSamples(question, Math.max(draws, 2 * samples)));
		this.counts = emptyCounts(this.ranker.size);
	}

	answer(ask: Exclude<SurenessAsk, { kind: 'request' }>): SurenessReply {
		switch (ask.kind) {
			case 'draws':
				countRanks(this.ranker, this.counts, ask.from, ask.to);
				return { kind: 'draws', from: ask.from, to: ask.to };
			case 'samples':
				return { ...ask, kind: 'samples', outputs: rankingOutputs(this.ranker, ask.from, ask.to) };
			case 'counts':
				return { kind: 'counts', counts: this.counts };
		}
	}
}
