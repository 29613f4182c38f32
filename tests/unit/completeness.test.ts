import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { COMPLETE_FROM } from '../../data/completeness';
import { sourceIdentities } from '../../data/sources/index';
import { indicators } from '../../src/lib/catalogue';
import { namedReasons } from '../../src/lib/i18n/data-labels';
import { frenchIn } from '../french-words';

/** The report of the build that is committed: what was counted is what the site shows. */
const Count = v.nullable(v.number());
const report = v.parse(
	v.object({
		sources: v.array(v.object({ refusals: v.array(v.object({ reason: v.string() })) })),
		completeness: v.array(v.object({ source: v.string(), found: Count, expected: Count, share: Count })),
		indicators: v.array(
			v.object({ indicator: v.string(), period: v.string(), partial: v.number(), missing: v.number() })
		)
	}),
	JSON.parse(readFileSync('static/data/build-report.json', 'utf8'))
);

/** Nobody publishes how many there are. A source more here needs a reason in its module. */
const UNCOUNTED = [
	'cerema-cartofriches',
	'cerema-cartofriches-sites-2024',
	'depp-inserjeunes',
	'georisques-irep-2019',
	'ourairports-2026',
	'sncf-lignes'
];

describe.each(sourceIdentities.map((identity) => [identity.id, identity] as const))('%s', (id, identity) => {
	const counts = [identity.expected, ...(identity.also ?? [])];
	const lines = report.completeness.filter(({ source }) => source === id);

	it('was counted against what someone publishes', () => {
		expect(lines.map(({ expected }) => expected)).toEqual(counts.map((one) => one?.count ?? null));
		for (const { found, expected, share } of lines) {
			if (expected === null) expect(UNCOUNTED).toContain(id);
			else {
				expect(found).toBeGreaterThan(0);
				expect(share).toBeCloseTo((found ?? 0) / expected, 9);
			}
		}
	});

	it('says so in both languages, each with its own marks', () => {
		const words = [
			...counts.flatMap((one) => (one ? [one.what, one.published] : [])),
			identity.partial ?? [],
			identity.without?.words ?? []
		].flat();
		for (const { fr, en } of words) {
			expect(fr).toMatch(/\S/);
			expect(fr).not.toMatch(/[“”"]|\S [;:!?%»]/u);
			expect(en).toMatch(/\S/);
			expect(en).not.toMatch(/[«»]|[\p{L}\d}][\s\u00A0\u202F][;:!?](?!\w)/u);
			expect(frenchIn(en)).toEqual([]);
		}
	});

	it('is complete, or says what it misses and draws no figure as if it were complete', () => {
		if (lines.every(({ share }) => share !== null && share >= COMPLETE_FROM)) return;
		expect(identity.partial?.fr).toBeTruthy();
		expect(identity.partial?.en).toBeTruthy();
		for (const { id: indicator, definition, periods } of indicators) {
			for (const { period, source } of periods) {
				if (source !== id) continue;
				const rows = report.indicators.filter((row) => row.indicator === indicator && row.period === period);
				const flagged = rows.some(({ partial, missing }) => partial + missing > 0);
				// A list or an inventory cannot tell which area it misses: its indicators say so in words.
				const said = /inventaire|liste/.test(definition.fr) && /inventory|list/.test(definition.en);
				expect(flagged || said, `${indicator}, ${period}`).toBe(true);
			}
		}
	});
});

it('has words for every reason for which a row is left out', () => {
	const reasons = new Set(report.sources.flatMap(({ refusals }) => refusals.map(({ reason }) => reason)));
	expect([...reasons].filter((reason) => !namedReasons.has(reason))).toEqual([]);
});
