import { m } from '../paraglide/messages';
import { type DerivedFact, fact } from './derivation';

/** What employers of the hiring basin plan: a basin's own figures, never spread over its territories. */
export const basinFacts: readonly DerivedFact[] = (
	[
		[
			'basin_difficult_hiring',
			m.fact_basin_difficult_hiring,
			['percent', 0, -1],
			{ kind: 'basin', indicator: 'difficult_hiring_share', period: '2025', before: '2024' }
		],
		[
			'basin_industry_difficult_hiring',
			m.fact_basin_industry_difficult,
			['percent', 0, -1],
			{ kind: 'basin', indicator: 'industry_difficult_hiring_share', period: '2025', before: '2024' }
		],
		[
			'basin_industry_difficult_change',
			m.fact_basin_industry_change,
			['ratio', 0, -1],
			{ kind: 'basin_change', indicator: 'industry_difficult_hiring_share', from: '2024', to: '2025' }
		],
		/* Few seasonal projects are kept secret like many: a rate over the cells that say both is half too high. */
		[
			'basin_seasonal_hiring',
			m.fact_basin_seasonal,
			['percent', 0, 0],
			{ kind: 'basin_least', indicator: 'seasonal_hiring_share', period: '2025', of: 'hiring_projects' }
		],
		[
			'basin_hiring_rate',
			m.fact_basin_hiring_rate,
			['per_1000', 0, 0],
			{ kind: 'basin_per_1000', indicator: 'hiring_projects', period: '2025', people: '2023' }
		]
	] as const
).map(([id, label, figure, from]) => fact(id, label, [...figure], ['recrutement', 'basin'], from));
