import { beforeAll, describe, expect, it } from 'vitest';
import { type Shown, committedPath, drawAll, drawings, isChanged, orphans } from '../gallery/kit/all';
import { shownComponents } from '../gallery/kit/components';
import { difference } from '../gallery/kit/difference';
import { leftOut } from '../gallery/kit/left-out';

/** A line of a map is thousands of characters: its beginning tells which one it is. */
const LONGEST = 160;
const MOST_LINES = 6;
const cut = (line: string) => (line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line);

/** What changed, and what to do about it. */
function complaint({ name, component, now, committed, failure }: Shown): string {
	if (failure) return `«${name}» (${component}) cannot be drawn: ${failure}`;
	const accept = 'see it with `npm run gallery`, accept it with `npm run gallery -- --accept`';
	if (committed === null) return `«${name}» (${component}) is not committed: ${accept}`;
	const { gone, come } = difference(committed, now);
	const lines = [
		...gone.slice(0, MOST_LINES).map((line) => `  - ${cut(line)}`),
		...come.slice(0, MOST_LINES).map((line) => `  + ${cut(line)}`)
	];
	return `«${name}» (${component}) is not drawn as in ${committedPath(name)}: ${accept}\n${lines.join('\n')}`;
}

describe('the gallery', () => {
	const names = Object.keys(import.meta.glob('../gallery/*.ts')).map((path) =>
		path.slice('../gallery/'.length, -'.ts'.length)
	);
	let all: Map<string, Shown>;
	beforeAll(async () => {
		all = new Map((await drawAll()).map((shown) => [shown.name, shown]));
	});
	it.each(names)('draws %s as it is committed', (name) => {
		const shown = all.get(name);
		expect(shown).toBeDefined();
		if (shown && isChanged(shown)) throw new Error(complaint(shown));
	});
	it('shows every chart, legend and view of a slide, or says why it does not', async () => {
		const shown = new Set((await drawings()).map(({ drawing }) => drawing.of));
		const forgotten = shownComponents().filter((name) => !shown.has(name) && !(name in leftOut));
		expect(forgotten, 'add a file to tests/gallery, or a reason to tests/gallery/kit/left-out.ts').toEqual(
			[]
		);
		expect(
			Object.keys(leftOut).filter((name) => shown.has(name) || !shownComponents().includes(name))
		).toEqual([]);
	});
	it('has no committed drawing that nothing draws', async () => {
		expect(await orphans(), 'remove them with `npm run gallery -- --accept`').toEqual([]);
	});
});
