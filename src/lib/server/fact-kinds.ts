import { namedSources } from '$lib/server/sources';
import { say } from '$lib/i18n/language';
import { accessFacts, type DerivedFact, derivedFacts, programmeFacts } from '$lib/diagnostic/derived';
import { fabricFacts } from '$lib/diagnostic/fabric-facts';
import type { FactKind } from '$lib/diagnostic/facts';
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
			return {
				period: `${from.from.slice(0, 4)}-${from.to.slice(-4)}`,
				sources: [sourceOf(from.indicator, from.from), sourceOf(from.indicator, from.to)]
			};
		case 'percent_change':
			return {
				period: `${from.from[0] ?? ''}-${from.to.at(-1) ?? ''}`,
				sources: [sourceOf(from.indicator, from.to[0] ?? '')]
			};
		case 'area':
			return {
				period: from.of === 'programmes' ? '2024' : from.of === 'industry' ? '2026' : '2025',
				sources: [
					from.of === 'programmes'
						? 'anct-programmes'
						: from.of === 'industry'
							? 'anct-territoires-industrie'
							: from.of === 'zones'
								? 'insee-appartenance'
								: 'etalab-decoupage-administratif'
				]
			};
		case 'fabric':
			return {
				period: fabricFacts.find(({ of }) => of === from.of)?.period ?? '',
				sources: [from.of === 'failures_change' ? SOURCE_OF_FAILURES : SOURCE_OF_BRANCHES]
			};
		case 'tension':
			return { period: '2019', sources: sourcesOfTension };
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

function derivedKind(fact: DerivedFact, producers: ReadonlyMap<string, string>): FactKind {
	const { period, sources } = originOf(fact);
	return {
		...fact,
		indicator: '',
		label: fact.label(),
		definition: definitionOf(fact),
		period,
		sources: [...new Set(sources)],
		producer: [...new Set(sources.flatMap((id) => producers.get(id) ?? []))].join(', ')
	};
}

function indicatorKind(id: string, producers: ReadonlyMap<string, string>): FactKind {
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
		scope: accessFacts.has(id) ? 'access' : programmeFacts.has(id) ? 'programme' : 'own',
		producer: producers.get(source) ?? '',
		sources: [source]
	};
}

/** What the facts that rules, axes and causes read are called, in the language that is being read. */
export const factKinds = once(async (): Promise<ReadonlyMap<string, FactKind>> => {
	const derived = new Map(derivedFacts.map((fact) => [fact.id, fact]));
	const producers = new Map((await namedSources()).map((source) => [source.id, source.producer]));
	return new Map(
		[...(await factNumbers()).keys()].map((id) => {
			const own = derived.get(id);
			return [id, own ? derivedKind(own, producers) : indicatorKind(id, producers)];
		})
	);
});
