import type { Scope } from '../diagnostic/facts';
import type { FacetSide } from '../diagnostic/verdict';
import type { Strength } from '../diagnostic/finding';
import type { Quadrant } from '../diagnostic/rule';
import type { Dimension, DimensionVerdict } from '../diagnostic/structural';
import type { Verdict } from '../diagnostic/verdict';
import type { Action, Answer, College } from './schema';
import { m } from '../paraglide/messages';

export { axisLabels } from '../i18n/group-labels';

type Labels<Key extends string> = Readonly<Record<Key, () => string>>;

export const scopeLabels: Labels<Scope> = {
	own: m.scope_own,
	trend: m.scope_trend,
	neighbours: m.scope_neighbours,
	zone: m.scope_zone,
	basin: m.scope_basin,
	departement: m.scope_departement,
	access: m.scope_access,
	programme: m.scope_programme
};
export const quadrantNames: Labels<Quadrant> = {
	atout: m.quadrant_one_atout,
	faiblesse: m.quadrant_one_faiblesse,
	opportunite: m.quadrant_one_opportunite,
	menace: m.quadrant_one_menace
};
export const quadrantLabels: Labels<Quadrant> = {
	atout: m.quadrant_atout,
	faiblesse: m.quadrant_faiblesse,
	opportunite: m.quadrant_opportunite,
	menace: m.quadrant_menace
};
export const quadrantLeads: Labels<Quadrant> = {
	atout: m.quadrant_atout_lead,
	faiblesse: m.quadrant_faiblesse_lead,
	opportunite: m.quadrant_opportunite_lead,
	menace: m.quadrant_menace_lead
};
export const strengthLabels: Labels<Strength> = {
	strong: m.finding_strength_strong,
	clear: m.strength_clear,
	slight: m.strength_slight
};
export const facetSides: Labels<FacetSide> = {
	for: m.side_for,
	against: m.side_against,
	neither: m.side_neither,
	unknown: m.facet_none
};
export const verdictLabels: Labels<Verdict> = {
	confirmed: m.verdict_confirmed,
	compatible: m.verdict_compatible,
	nuanced: m.verdict_nuanced,
	alike: m.verdict_alike,
	less: m.verdict_less,
	contradicted: m.verdict_contradicted,
	undetermined: m.verdict_undetermined
};
export const dimensionLabels: Labels<Dimension> = {
	people: m.dimension_people,
	housing: m.dimension_housing,
	access: m.dimension_access,
	services: m.dimension_services,
	income: m.dimension_income
};
export const dimensionVerdicts: Labels<DimensionVerdict> = {
	asset: m.dimension_asset,
	neutral: m.dimension_neutral,
	obstacle: m.dimension_obstacle,
	unknown: m.dimension_unknown
};
export const collegeLabels: Labels<College> = {
	collectivites: m.college_collectivites,
	etat: m.college_etat,
	industriels: m.college_industriels
};
export const sayingLabels: Labels<Answer['says']> = {
	strength: m.answer_strength,
	weakness: m.answer_weakness,
	neutral: m.answer_neutral
};
export const costLabels: Labels<Action['cost']> = {
	'': m.cost_none,
	under_10: m.cost_under_10,
	'10_100': m.cost_10_100,
	'100_500': m.cost_100_500,
	over_500: m.cost_over_500
};
export const statusLabels: Labels<Action['status']> = {
	idea: m.status_idea,
	planned: m.status_planned,
	under_way: m.status_under_way,
	done: m.status_done,
	dropped: m.status_dropped
};
