import { expect, it } from 'vitest';
import { verdicts } from '../../src/lib/diagnostic/verdict';
import { quadrants } from '../../src/lib/diagnostic/rule';
import { type DiagnosticReach, diagnosticReach } from '../../src/lib/server/rule-reach';

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]) =>
	[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** What the diagnosis says over all intercommunalités, as a page that shows what a rebuild changes. */
function report({
	epci,
	reach,
	verdicts: given,
	placed,
	quadrants: counts,
	...found
}: DiagnosticReach): string {
	const judged = verdicts.filter((verdict) => [...given.values()].some((of) => of[verdict] > 0));
	return `# What the diagnosis says, over ${epci} intercommunalités

Written by \`tests/unit/diagnostic-reach.test.ts\` from the warehouse; \`npx vitest run tests/unit/diagnostic-reach.test.ts -u\` writes it anew.

## Verdicts

${table(
	['statement', ...judged],
	[...given].map(([id, of]) => [id, ...judged.map((verdict) => of[verdict])])
)}

## Axes placed

${table(
	['axis', 'placed', 'too little measured'],
	Object.entries(placed).map(([axis, count]) => [axis, count, epci - count])
)}

## Findings of a territory

${table(
	['quadrant', 'none', 'first quartile', 'median', 'third quartile', 'most'],
	quadrants.map((quadrant) => {
		const sorted = counts[quadrant];
		return [
			quadrant,
			sorted.filter((count) => count === 0).length,
			...[0.25, 0.5, 0.75, 1].map((share) => at(sorted, share))
		];
	})
)}

Reversals: ${found.reversals}. To be confirmed: ${found.toConfirm}. Findings that say both sides of their topic: ${found.merged}. Contradictions left: ${found.contradictions}.

## Rules

${table(
	['rule', 'fires', 'not documented'],
	[...reach].map(([id, { fires, undocumented }]) => [id, fires, undocumented])
)}
`;
}

it('keeps in docs/diagnostic-reach.md what the diagnosis says over all intercommunalités', async () => {
	const found = await diagnosticReach();
	expect(found.contradictions).toBe(0);
	await expect(report(found)).toMatchFileSnapshot('../../docs/diagnostic-reach.md');
});
