import type { Axis } from '../catalogue';
import { m } from '../paraglide/messages';
import { aroundFacts } from './around-facts';
import { basinFacts } from './basin-facts';
import { changeFacts } from './change-facts';
import { type DerivedFact, fact } from './derivation';
import { fabricFacts } from './fabric-facts';
import type { TensionFact } from './tension';

const perHead = (
	id: string,
	label: () => string,
	indicator: string,
	period: string,
	axis: Axis = 'attractivite'
) => fact(id, label, ['per_10000', 1, 1], [axis, 'own'], { kind: 'per_10000', indicator, period });
const tension = (id: string, label: () => string, of: TensionFact, polarity: -1 | 0 = -1) =>
	fact(
		id,
		label,
		of === 'score' ? ['ratio', 2, polarity] : ['percent', 0, polarity],
		['recrutement', 'departement'],
		{
			kind: 'tension',
			of
		}
	);

/** Facts that the diagnostic makes: trends, neighbours, zone, département, density of services. */
export const derivedFacts: readonly DerivedFact[] = [
	perHead('nurseries_per_10000', m.fact_nurseries, 'nurseries', '2024'),
	perHead('primary_schools_per_10000', m.fact_primary_schools, 'primary_schools', '2024'),
	perHead(
		'france_services_per_10000',
		m.fact_france_services,
		'france_services_offices',
		'2023',
		'simplification'
	),
	perHead(
		'vocational_schools_per_10000',
		m.fact_vocational_schools,
		'vocational_schools',
		'2026',
		'recrutement'
	),
	{
		...perHead(
			'industrial_brownfields_per_10000',
			m.fact_industrial_brownfields,
			'industrial_brownfield_sites',
			'2026',
			'innovation'
		),
		polarity: 0
	},
	{
		...perHead(
			'brownfields_idle_per_10000',
			m.fact_brownfields_idle,
			'brownfield_sites_without_project',
			'2026',
			'innovation'
		),
		polarity: 0
	},
	...changeFacts,
	...aroundFacts,
	...fabricFacts.map(({ id, label, unit, decimals, polarity, axis, scope, of }) =>
		fact(id, label, [unit, decimals, polarity], [axis, scope], { kind: 'fabric', of })
	),
	...basinFacts,
	fact('communes_per_10000', m.fact_communes_per_10000, ['per_10000', 1, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'communes_per_10000'
	}),
	fact('zones_count', m.fact_zones, ['count', 0, 0], ['simplification', 'own'], {
		kind: 'area',
		of: 'zones'
	}),
	tension('industrial_tension', m.fact_tension, 'score'),
	tension('trades_share', m.fact_trades, 'trades'),
	tension('skills_share', m.fact_skills, 'skills')
];

/** Facts of the catalogue that tell a trend of the territory, not its state. */
export const trendFacts: ReadonlySet<string> = new Set(['business_creations_growth']);

/** Facts of the catalogue that the State decides. */
export const programmeFacts: ReadonlySet<string> = new Set(['frr_population_share']);

/** Facts of the catalogue that speak of access, which roads and rails decide as much as the territory. */
export const accessFacts: ReadonlySet<string> = new Set([
	'distance_station',
	'distance_main_station',
	'distance_high_speed_station'
]);
