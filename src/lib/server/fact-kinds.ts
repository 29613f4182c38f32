import { smallestGap } from '$lib/catalogue/smallest-gaps';
import { namedSources } from '$lib/server/sources';
import { say } from '$lib/i18n/language';
import type { DerivedFact } from '$lib/diagnostic/derivation';
import { accessFacts, derivedFacts, programmeFacts, trendFacts } from '$lib/diagnostic/derived';
import { fabricFacts } from '$lib/diagnostic/fabric-facts';
import type { FactKind, Scope } from '$lib/diagnostic/facts';
import { unbroken } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { factNumbers, known, lastPeriods } from './fact-numbers';
import { sourceOf } from './figures';
import { once } from './once';

const SOURCE_OF_BRANCHES = 'urssaf-emploi-secteurs';
const SOURCE_OF_FAILURES = 'banquedefrance-defaillances';
const sourcesOfTension = ['dares-tensions-2019', 'dares-portraits-metiers'];

/** The period that a derived fact speaks of, and the datasets that it stands on. */
function originOf({ from }: DerivedFact): { period: string; sources: string[] } {
	switch (from.kind) {
		case 'change':
		case 'basin_change':
		case 'zone_change':
			return {
				period: `${from.from.slice(0, 4)}-${from.to.match(/\d{4}/g)?.at(-1) ?? ''}`,
				sources: [sourceOf(from.indicator, from.from), sourceOf(from.indicator, from.to)]
			};
		case 'percent_change':
			return {
				period: `${from.from[0] ?? ''}-${from.to.at(-1) ?? ''}`,
				sources: [sourceOf(from.indicator, from.to[0] ?? '')]
			};
		case 'area':
			return {
				period: '2025',
				sources: [from.of === 'zones' ? 'insee-appartenance' : 'etalab-decoupage-administratif']
			};
		case 'fabric':
			return {
				period: fabricFacts.find(({ of }) => of === from.of)?.period ?? '',
				sources: [from.of === 'failures_change' ? SOURCE_OF_FAILURES : SOURCE_OF_BRANCHES]
			};
		case 'tension':
			return { period: '2019', sources: sourcesOfTension };
		case 'basin_per_1000':
			return {
				period: from.period,
				sources: [sourceOf(from.indicator, from.period), sourceOf('population', from.people)]
			};
		default:
			return { period: from.period, sources: [sourceOf(from.indicator, from.period)] };
	}
}

/** What a derived fact means, from the indicator that it stands on. */
function definitionOf({ from }: DerivedFact): string {
	if (from.kind === 'area') return m.derived_area();
	if (from.kind === 'tension') return m.derived_tension();
	if (from.kind === 'fabric') return fabricFacts.find(({ of }) => of === from.of)?.definition() ?? '';
	return m[`derived_${from.kind}`]({ label: unbroken(say(known(from.indicator).label)) });
}

/** Years from the end of a period to the vintage of the warehouse. */
const ageOf = (period: string, vintage: number): number =>
	vintage - Number(period.match(/\d{4}/g)?.at(-1) ?? NaN);

interface Context {
	producers: ReadonlyMap<string, string>;
	/** Year in which the datasets were retrieved. */
	vintage: number;
}

function derivedKind(fact: DerivedFact, { producers, vintage }: Context): FactKind {
	const { period, sources } = originOf(fact);
	return {
		...fact,
		indicator: '',
		label: fact.label(),
		definition: definitionOf(fact),
		period,
		age: ageOf(period, vintage),
		gap: smallestGap(fact.id, fact.unit),
		sources: [...new Set(sources)],
		producer: [...new Set(sources.flatMap((id) => producers.get(id) ?? []))].join(', ')
	};
}

/** What the catalogue measures is the territory's own, but for what others decide and what speaks of a change. */
function scopeOf(id: string): Scope {
	if (accessFacts.has(id)) return 'access';
	if (programmeFacts.has(id)) return 'programme';
	return trendFacts.has(id) ? 'trend' : 'own';
}

function indicatorKind(id: string, { producers, vintage }: Context): FactKind {
	const indicator = known(id);
	const { period, source } = lastPeriods(indicator).period;
	return {
		id,
		indicator: id,
		label: unbroken(say(indicator.label)),
		definition: say(indicator.definition),
		period,
		unit: indicator.unit,
		decimals: indicator.decimals,
		polarity: indicator.polarity,
		axis: indicator.axis,
		scope: scopeOf(id),
		age: ageOf(period, vintage),
		gap: smallestGap(id, indicator.unit),
		producer: producers.get(source) ?? '',
		sources: [source]
	};
}

/** What the facts that rules, axes and causes read are called, in the language that is being read. */
export const factKinds = once(async (): Promise<ReadonlyMap<string, FactKind>> => {
	const derived = new Map(derivedFacts.map((fact) => [fact.id, fact]));
	const sources = await namedSources();
	const context = {
		producers: new Map(sources.map((source) => [source.id, source.producer])),
		vintage: Math.max(...sources.map(({ retrieved }) => Number(retrieved.slice(0, 4))))
	};
	return new Map(
		[...(await factNumbers()).keys()].map((id) => {
			const own = derived.get(id);
			return [id, own ? derivedKind(own, context) : indicatorKind(id, context)];
		})
	);
});
