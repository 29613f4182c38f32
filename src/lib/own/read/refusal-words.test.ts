import { afterEach, expect, it } from 'vitest';
import { overwriteGetLocale } from '../../paraglide/runtime';
import { MAX_BYTES } from './limits';
import { ReadError, refusals } from './read-error';
import { refusalWords } from './refusal-words';

afterEach(() => overwriteGetLocale(() => 'fr'));

it.each(['fr', 'en'] as const)('has a sentence for each refusal (%s)', (locale) => {
	overwriteGetLocale(() => locale);
	const sentences = refusals.map((why) =>
		refusalWords(
			new ReadError(why, {
				file: 'ma table.csv',
				line: 1234,
				value: '314572800',
				expected: String(MAX_BYTES)
			})
		)
	);
	expect(new Set(sentences).size).toBe(refusals.length);
	for (const sentence of sentences) {
		expect(sentence).toContain('ma table.csv');
		expect(sentence).not.toMatch(/NaN|undefined|[{}]/);
		expect(sentence).toMatch(/\.$/);
	}
});

it('says sizes and lines as the language writes them', () => {
	const error = new ReadError('too_big', { file: 'a.csv', value: '314572800', expected: String(MAX_BYTES) });
	expect(refusalWords(error)).toContain('314,6\u00a0Mo');
	expect(refusalWords(new ReadError('open_quote', { file: 'a.csv', line: 1234 }))).toContain(
		'ligne 1\u202f234'
	);
});
