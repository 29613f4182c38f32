import type { Operation } from './operation';

export interface Found {
	readonly operation: Operation;
	/** Parts of the path that stand for something, as they were written. */
	readonly parameters: Readonly<Record<string, string>>;
}

const PARAMETER = /^\{(\w+)\}$/;

/** A part of an address in plain letters; null where it is not written as addresses are. */
function decoded(part: string): string | null {
	try {
		return decodeURIComponent(part);
	} catch {
		return null;
	}
}

function matched(template: string, path: string): Record<string, string> | null {
	const [wanted, given] = [template.split('/'), path.split('/')];
	if (wanted.length !== given.length) return null;
	const parameters: Record<string, string> = {};
	for (const [at, part] of wanted.entries()) {
		const name = PARAMETER.exec(part)?.[1];
		const value = decoded(given[at] ?? '');
		if (name === undefined ? part !== given[at] : value === null || value === '') return null;
		if (name !== undefined && value !== null) parameters[name] = value;
	}
	return parameters;
}

/** The operation that a path asks for; of several, the one that says most of the path in its own words comes first. */
export function findOperation(operations: readonly Operation[], path: string): Found | null {
	for (const operation of operations) {
		const parameters = matched(operation.template, path);
		if (parameters) return { operation, parameters };
	}
	return null;
}
