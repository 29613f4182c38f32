import type { Axis, Theme } from '../catalogue';
import { m } from '../paraglide/messages';

type Labels = Record<string, () => string>;

/** Groups whose moves are told. */
export const groupLabels: Labels = {
	'15_24': m.age_15_24,
	'30_39': m.age_30_39,
	'65_plus': m.age_65_plus,
	managers: m.category_managers,
	workers: m.category_workers
};

/** Groups as they stand in a title: «les cadres». */
export const phraseLabels: Labels = {
	'15_24': m.phrase_15_24,
	'30_39': m.phrase_30_39,
	'65_plus': m.phrase_65_plus,
	managers: m.phrase_managers,
	workers: m.phrase_workers
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

export const themeLabels: Readonly<Record<Theme, () => string>> = {
	population: m.theme_population,
	moves: m.theme_moves,
	housing: m.theme_housing,
	income: m.theme_income,
	employment: m.theme_employment,
	fabric: m.theme_fabric,
	services: m.theme_services,
	training: m.theme_training,
	access: m.theme_access,
	land: m.theme_land,
	public: m.theme_public,
	own: m.theme_own
};

/** Name of an axis, of all of them together, or of what matters most, as a choice reads. */
export const axisName = (axis: Axis | 'all' | 'key'): string =>
	axis === 'all' ? m.axis_all() : axis === 'key' ? m.axis_key() : axisLabels[axis]();
