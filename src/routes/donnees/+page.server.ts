import { reasonLabel } from '$lib/i18n/data-labels';
import { namedSources } from '$lib/server/sources';
import { language, say } from '$lib/i18n/language';
import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { findIndicator, indicators, publications } from '$lib/catalogue';
import { sourceUse } from '$lib/queries/documentation';
import { dataFile } from '$lib/server/data-files';
import { askOnServer } from '$lib/server/warehouse';
import { formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { freshness, type Superseded } from './freshness';
import type { PageServerLoad } from './$types';

const Words = v.nullable(v.object({ fr: v.string(), en: v.string() }));
const Report = v.object({
	sources: v.array(
		v.object({
			source: v.string(),
			read: v.number(),
			kept: v.number(),
			refused: v.number(),
			refusals: v.array(v.object({ reason: v.string(), rows: v.number(), examples: v.array(v.string()) }))
		})
	),
	geography: v.array(v.object({ kind: v.string(), codes: v.array(v.string()), note: v.string() })),
	completeness: v.array(
		v.object({
			source: v.string(),
			what: Words,
			published: Words,
			found: v.nullable(v.number()),
			expected: v.nullable(v.number()),
			share: v.nullable(v.number())
		})
	),
	indicators: v.array(
		v.object({ ok: v.number(), partial: v.number(), secret: v.number(), missing: v.number() })
	)
});

/** A superseded figure in words: «Emplois : 2018 → 2022». */
function passedText({ indicator, before, after, levels, of }: Superseded): string {
	const words = {
		label: say(findIndicator(indicator)?.label) ?? indicator,
		before: formatPeriod(before),
		after: formatPeriod(after)
	};
	return levels === of
		? m.data_freshness_line(words)
		: m.data_freshness_line_levels({ ...words, levels, of });
}

/** Indicators some of whose figures others computed, with who did and how. */
function computedByOthers(computedBy: ReadonlyMap<string, string | null>) {
	return indicators.flatMap((indicator) => {
		const periods = indicator.periods.filter(({ source }) => (computedBy.get(source) ?? null) !== null);
		const by = computedBy.get(periods[0]?.source ?? '') ?? null;
		if (by === null) return [];
		const formulas = new Map(periods.map(({ period, insee }) => [period, insee ?? null]));
		return {
			id: indicator.id,
			label: say(indicator.label),
			by,
			periods: [...formulas].map(([period, formula]) => ({ period, formula }))
		};
	});
}

export const load: PageServerLoad = async () => {
	const report = v.parse(Report, JSON.parse(await readFile(dataFile('build-report.json'), 'utf8')));
	const uses = new Map((await askOnServer(sourceUse())).map((use) => [use.source, use.indicators]));
	const totals = { ok: 0, partial: 0, secret: 0, missing: 0 };
	for (const row of report.indicators) {
		totals.ok += row.ok;
		totals.partial += row.partial;
		totals.secret += row.secret;
		totals.missing += row.missing;
	}
	const sources = await namedSources();
	return {
		warehouseBytes: (await stat(dataFile('warehouse.duckdb'))).size,
		sources: sources.map((source) => ({
			...source,
			partial: source[`partial_${language()}`],
			indicators: uses.get(source.id) ?? 0
		})),
		indicators: indicators.map((indicator) => ({
			id: indicator.id,
			label: say(indicator.label),
			definition: say(indicator.definition),
			axis: indicator.axis,
			periods: [...new Set(indicator.periods.map(({ period }) => period))],
			levels: [...new Set(indicator.periods.flatMap(({ levels }) => levels))],
			sources: [...new Set(indicator.periods.map(({ source }) => source))]
		})),
		freshness: freshness(indicators, publications, new Date()).map((row) => ({
			...row,
			passed: row.superseded.map(passedText)
		})),
		computed: computedByOthers(new Map(sources.map(({ id, computed_by }) => [id, computed_by]))),
		/** The least complete first; those that nobody counts before them all. */
		completeness: report.completeness
			.map(({ what, published, ...count }) => ({
				...count,
				what: what?.[language()] ?? null,
				published: published?.[language()] ?? null
			}))
			.toSorted((a, b) => (a.share ?? 0) - (b.share ?? 0)),
		report: {
			sources: report.sources.map((source) => ({
				...source,
				refusals: source.refusals.map(({ reason, rows }) => ({ reason: reasonLabel(reason), rows }))
			})),
			merged: report.geography.filter(({ kind }) => kind === 'merged since 2018').length,
			split: report.geography.filter(({ kind }) => kind === 'split').length,
			totals
		}
	};
};
