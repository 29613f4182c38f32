/** Where in a published file something is wrong, and what stood there instead of what was expected. */
export interface Fault {
	file: string;
	/** 1 for the first line of the file, headers included. */
	line?: number;
	column?: string;
	value?: string;
	expected: string;
}

/** A published file is not what its source module was written for: the build stops. */
export class SourceError extends Error {
	readonly fault: Fault;

	constructor(fault: Fault, options?: ErrorOptions) {
		const where = [
			fault.file,
			fault.line === undefined ? null : `line ${fault.line}`,
			fault.column === undefined ? null : `column «${fault.column}»`
		].filter((part) => part !== null);
		const found = fault.value === undefined ? '' : `found «${fault.value}», `;
		super(`${where.join(', ')}: ${found}expected ${fault.expected}`, options);
		this.name = 'SourceError';
		this.fault = fault;
	}
}
