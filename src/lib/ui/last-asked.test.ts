import { expect, it } from 'vitest';
import { lastAsked } from './last-asked';

it('takes the answer of the last question, in whatever order answers come', async () => {
	const ask = lastAsked();
	const taken: string[] = [];
	const waiting: (() => void)[] = [];
	const put = async (question: string) => {
		const isLast = ask();
		await new Promise<void>((resolve) => waiting.push(resolve));
		if (isLast()) taken.push(question);
	};
	const all = [put('first'), put('second'), put('third')];
	for (const answer of waiting.toReversed()) answer();
	await Promise.all(all);
	expect(taken).toEqual(['third']);
	const again = put('fourth');
	waiting.at(-1)?.();
	await again;
	expect(taken).toEqual(['third', 'fourth']);
});
