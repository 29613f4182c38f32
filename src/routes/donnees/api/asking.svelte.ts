import { formatBytes, formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { lastAsked } from '$lib/ui/last-asked';

/** Letters of an answer that are shown: a page of a million lines would stop. */
const SHOWN = 12_000;
/** A longer answer is shown as it comes: setting it out in lines would take as long as fetching it. */
const SET_OUT = 400_000;
/** Milliseconds after which nobody waits any more. */
const PATIENCE = 30_000;

interface Answered {
	/** Its status, how long it took, how long it is, what it is. */
	readonly line: string;
	readonly text: string;
	/** What is not shown of it; empty where all is. */
	readonly more: string;
	readonly ok: boolean;
}

/** Lines that people can read, where an answer is made of one. */
function setOut(text: string, type: string): string {
	if (!type.includes('json') || text.length > SET_OUT) return text;
	return JSON.stringify(JSON.parse(text), null, 2);
}

async function fetched(address: string): Promise<Answered> {
	const started = performance.now();
	const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
	const text = await response.text();
	const time = performance.now() - started;
	const type = response.headers.get('content-type') ?? '';
	const whole = setOut(text.replace('\uFEFF', ''), type);
	return {
		line: m.api_try_said({
			status: response.status,
			time: formatNumber(time),
			size: formatBytes(new Blob([text]).size),
			type: type.split(';')[0] ?? ''
		}),
		text: whole.slice(0, SHOWN),
		more: whole.length > SHOWN ? formatBytes(whole.length - SHOWN) : '',
		ok: response.ok
	};
}

/** One question at a time, and what came of the last one. */
export class Asking {
	busy = $state(false);
	answer = $state.raw<Answered | null>(null);
	problem = $state('');
	private readonly start = lastAsked();

	/** Asks an address of this site; of two that cross, the last one asked counts. */
	async ask(address: string): Promise<void> {
		const counts = this.start();
		this.busy = true;
		this.problem = '';
		try {
			const answer = await fetched(address);
			if (counts()) this.answer = answer;
		} catch (cause) {
			if (!counts()) return;
			this.answer = null;
			this.problem = m.api_try_failed({ reason: cause instanceof Error ? cause.message : String(cause) });
		} finally {
			if (counts()) this.busy = false;
		}
	}
}
