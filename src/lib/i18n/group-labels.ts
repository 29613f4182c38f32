import type { Axis } from '../catalogue';
import { m } from '../paraglide/messages';

type Labels = Record<string, () => string>;

export const ageLabels: Labels = {
	under_20: m.age_under_20,
	'20_29': m.age_20_29,
	'30_39': m.age_30_39,
	'40_49': m.age_40_49,
	'50_64': m.age_50_64,
	'65_plus': m.age_65_plus
};

export const categoryLabels: Labels = {
	farmers: m.category_farmers,
	business_owners: m.category_business_owners,
	managers: m.category_managers,
	intermediate: m.category_intermediate,
	employees: m.category_employees,
	workers: m.category_workers,
	retired: m.category_retired,
	other_inactive: m.category_other_inactive
};

/** Groups as they stand in a title: «les cadres». */
export const phraseLabels: Labels = {
	under_20: m.phrase_under_20,
	'20_29': m.phrase_20_29,
	'30_39': m.phrase_30_39,
	'40_49': m.phrase_40_49,
	'50_64': m.phrase_50_64,
	'65_plus': m.phrase_65_plus,
	farmers: m.phrase_farmers,
	business_owners: m.phrase_business_owners,
	managers: m.phrase_managers,
	intermediate: m.phrase_intermediate,
	employees: m.phrase_employees,
	workers: m.phrase_workers,
	retired: m.phrase_retired,
	other_inactive: m.phrase_other_inactive
};

export const sectorLabels: Labels = {
	industry: m.sector_industry,
	construction: m.sector_construction,
	trade_services: m.sector_trade_services,
	public: m.sector_public,
	agriculture: m.sector_agriculture
};

export const segmentLabels: Labels = {
	A: m.stations_segment_A,
	B: m.stations_segment_B,
	C: m.stations_segment_C
};

const kinds: Labels = {
	CC: m.territory_kind_CC,
	CA: m.territory_kind_CA,
	CU: m.territory_kind_CU,
	METRO: m.territory_kind_METRO,
	MET69: m.territory_kind_MET69
};

export const kindLabel = (kind: string | null): string => kinds[kind ?? '']?.() ?? m.territory_kind_CC();

export const axisLabels: Readonly<Record<Axis, () => string>> = {
	attractivite: m.axis_attractivite,
	recrutement: m.axis_recrutement,
	innovation: m.axis_innovation,
	simplification: m.axis_simplification
};
