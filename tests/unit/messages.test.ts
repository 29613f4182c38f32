import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/lib/catalogue';
import { activities, sections } from '../../src/lib/catalogue/activities';
import { criteria } from '../../src/lib/catalogue/criteria';
import { occupationsInEnglish } from '../../src/lib/catalogue/occupations';
import { profiles } from '../../src/lib/catalogue/profiles';
import { sourceIds } from '../../src/lib/catalogue/sources';
import { sourcesInEnglish } from '../../src/lib/catalogue/sources-english';
import { frenchIn } from '../french-words';

type Message = string | { match: Record<string, string> }[];
const messagesOf = (file: string): Record<string, Message> => {
	const messages = JSON.parse(readFileSync(join('messages', file), 'utf8')) as Record<string, Message>;
	return Object.fromEntries(Object.entries(messages).filter(([key]) => key !== '$schema'));
};
const texts = (message: Message): string[] =>
	typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match));
const inputs = (message: Message) =>
	[
		...new Set(
			texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
		)
	].sort();

const files = readdirSync('messages').filter((name) => name.startsWith('fr'));

it('names each message in one file only: of two, one would never be read', () => {
	const holders = new Map<string, string[]>();
	for (const file of files) {
		for (const key of Object.keys(messagesOf(file))) holders.set(key, [...(holders.get(key) ?? []), file]);
	}
	expect([...holders].filter(([, held]) => held.length > 1)).toEqual([]);
});

describe.each(files)('%s', (file) => {
	const french = messagesOf(file);
	const english = messagesOf(file.replace(/^fr/, 'en'));

	it('has every message in both languages', () => {
		expect(Object.keys(english).sort()).toEqual(Object.keys(french).sort());
		for (const [key, message] of [...Object.entries(french), ...Object.entries(english)]) {
			for (const text of texts(message)) expect(text.length, key).toBeGreaterThan(0);
		}
	});

	it('gives both languages the same things to say', () => {
		for (const [key, message] of Object.entries(french))
			expect(inputs(english[key] ?? ''), key).toEqual(inputs(message));
	});

	it('has no French in its English', () => {
		const found = Object.entries(english).flatMap(([key, message]) =>
			texts(message).flatMap((text) => frenchIn(text).map((words) => `${key}: ${words}`))
		);
		expect(found).toEqual([]);
	});

	it('writes each language with its own marks', () => {
		for (const [key, message] of Object.entries(french)) {
			for (const text of texts(message)) expect(text, key).not.toMatch(/[“”"]|\S [;:!?%»]/u);
		}
		for (const [key, message] of Object.entries(english)) {
			for (const text of texts(message))
				expect(text, key).not.toMatch(/[«»]|[\p{L}\d}][\s\u00A0\u202F][;:!?](?!\w)/u);
		}
	});
});

it('has both languages in the catalogue, without French in its English', () => {
	const pairs = [
		...indicators.flatMap(({ label, definition, reading, numerator, denominator }) =>
			[label, definition, reading, numerator, denominator].flatMap((text) => text ?? [])
		),
		...criteria.flatMap(({ label, definition }) => [label, definition].flatMap((text) => text ?? [])),
		...profiles.flatMap(({ label, why }) => [label, why]),
		...activities.map(({ label }) => label),
		...Object.values(sections).map(({ label }) => label)
	];
	for (const { fr, en } of pairs) {
		expect(fr.length).toBeGreaterThan(1);
		expect(en.length, fr).toBeGreaterThan(1);
	}
	expect(pairs.flatMap(({ en }) => frenchIn(en))).toEqual([]);
	expect(Object.values(occupationsInEnglish).flatMap(frenchIn)).toEqual([]);
	expect(sourceIds.filter((id) => !sourcesInEnglish[id])).toEqual([]);
});
