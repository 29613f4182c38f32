import { MAX_LISTED } from '../limits';
import type { Counted } from '../reading';

/** Counts things and keeps the lines of the first. */
export class Tally {
	private count = 0;
	private readonly lines: number[] = [];
	add(line: number): void {
		this.count++;
		if (this.lines.length < MAX_LISTED) this.lines.push(line);
	}
	get counted(): Counted {
		return { count: this.count, lines: this.lines };
	}
}
