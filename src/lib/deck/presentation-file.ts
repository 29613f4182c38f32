import * as v from 'valibot';
import { m } from '../paraglide/messages';
import { FORMAT, Presentation, VERSION } from './presentation';

/** Lines of a text up to a place, to say where a faulty file is faulty. */
function lineAndColumn(text: string, at: number): { line: number; column: number } {
	const before = text.slice(0, at).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * A presentation from a file, or why it cannot be read, in words that name the file, the place, what
 * stands there and what was expected. Nothing of what is open changes before it is whole.
 */
export function readPresentation(
	text: string,
	file: string,
	territory: string
): { presentation: Presentation } | { problem: string } {
	let document: unknown;
	try {
		document = JSON.parse(text);
	} catch (error) {
		const at = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? 0);
		return { problem: m.file_not_json({ file, ...lineAndColumn(text, at) }) };
	}
	const read = v.safeParse(Presentation, document);
	if (!read.success) {
		const issue = read.issues[0];
		const path = issue.path?.map(({ key }) => String(key)).join('.') ?? '';
		return {
			problem: m.file_wrong({
				file,
				path: path || FORMAT,
				value: issue.received,
				expected: issue.expected ?? `${FORMAT} ${VERSION}`
			})
		};
	}
	if (read.output.territory !== territory)
		return { problem: m.file_elsewhere({ file, territory: read.output.territory }) };
	return { presentation: read.output };
}
