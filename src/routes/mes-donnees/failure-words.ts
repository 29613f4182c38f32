import { ReadError } from '$lib/own/read/read-error';
import { refusalWords } from '$lib/own/read/refusal-words';
import { m } from '$lib/paraglide/messages';

/** Why there is no table, and what to do; empty where someone stopped the reading. */
export function failureWords(cause: unknown): string {
	if (cause instanceof ReadError) return refusalWords(cause);
	if (cause instanceof DOMException && cause.name === 'AbortError') return '';
	return m.mine_failed({ reason: cause instanceof Error ? cause.message : String(cause) });
}
