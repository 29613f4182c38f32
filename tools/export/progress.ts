const SECONDS_BETWEEN_LINES = 5;
const WIDTH = 24;

const clock = (seconds: number) =>
	seconds < 60
		? `${Math.ceil(seconds)} s`
		: `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;

/** How far a work is, in one line: a bar, how many of how many, how many a second, how long it still takes. */
export function progressLine(done: number, all: number, seconds: number): string {
	const full = Math.round((WIDTH * done) / Math.max(all, 1));
	const rate = done / Math.max(seconds, 0.001);
	const left = done === 0 ? '…' : clock((all - done) / rate);
	return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${all} pages and files, ${rate.toFixed(0)} a second, ${left} left`;
}

/** Tells progress: one line rewritten on a terminal, a line every few seconds elsewhere. */
export function tellProgress(all: number, output: NodeJS.WriteStream = process.stdout) {
	const started = performance.now();
	let done = 0;
	const line = () => progressLine(done, all, (performance.now() - started) / 1000);
	const tell = () => output.write(output.isTTY ? `\r\x1b[K${line()}` : `${line()}\n`);
	const ticking = setInterval(tell, output.isTTY ? 200 : SECONDS_BETWEEN_LINES * 1000);
	return {
		add: () => void (done += 1),
		end() {
			clearInterval(ticking);
			tell();
			if (output.isTTY) output.write('\n');
		}
	};
}
