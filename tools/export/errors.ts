/** Why an export ends before it is whole, in a sentence that says what to do. */
export class ExportError extends Error {
	override name = 'ExportError';
	constructor(
		message: string,
		/** 2: what was asked cannot be done; 1: it failed on the way; 130: it was stopped. */
		readonly code: 1 | 2 | 130 = 1,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

const FULL = new Set(['ENOSPC', 'EDQUOT']);

/** Whether a disk refused to take more. */
export const isFull = (cause: unknown): boolean =>
	cause instanceof Error && 'code' in cause && FULL.has(String(cause.code));
