import type { Axis } from '$lib/catalogue';
import type { Classes } from '$lib/analysis/classes';
import type { FigureDetail } from './indicator-row';
import type { RowWire } from './row-wire';

export interface NamedCode {
	code: string;
	name: string;
}

export interface PopulationPoint {
	year: number;
	population: number;
}

export interface BalanceSpan {
	start: number;
	end: number;
	/** % a year. */
	natural: number;
	migration: number;
}

export interface MoveBar {
	key: string;
	/** Arrivals minus departures per 100 people of the group, in a year, at the last census. */
	rate: number;
	/** About how many people that is; null where the group's size is not published. */
	people: number | null;
	/** The rate at the census before. */
	before: number | null;
}

export interface SectorBar {
	key: string;
	count: number;
	share: number;
	france: number;
}

export interface NearStation {
	name: string;
	km: number;
	segment: string;
	travellers: number | null;
}

export interface OccupationRow {
	code: string;
	label: string;
	score: number;
	factors: (number | null)[];
	employment: number | null;
}

export interface TerritoryPage {
	code: string;
	name: string;
	kind: string | null;
	departements: NamedCode[];
	region: NamedCode;
	/** Year that the last populations speak of. */
	populationYear: number;
	/** Largest communes first. */
	largest: { name: string; population: number }[];
	communeCount: number;
	/** Names of all communes in alphabetical order, as one text; empty where the largest are all. */
	communeNames: string;
	/** Kind of space, in words. */
	space: string | null;
	industries: NamedCode[];
	zones: NamedCode[];
	/** Unemployment of the employment zone that holds most of its people, last quarter. */
	zoneUnemployment: { zone: NamedCode; value: number; period: string } | null;
	figures: {
		population: FigureDetail;
		jobs: FigureDetail;
		growth: FigureDetail;
		jobsGrowth: FigureDetail;
	};
	concentration: number | null;
	industryShare: { here: number; france: number } | null;
	/** Communes of the territory that gained, kept and lost people on the map's first indicator. */
	growing: { up: number; known: number };
	axes: { axis: Axis; rows: RowWire[] }[];
	populations: PopulationPoint[];
	balances: BalanceSpan[];
	movesByAge: MoveBar[];
	movesByCategory: MoveBar[];
	sectors: SectorBar[];
	stations: NearStation[];
	occupations: OccupationRow[];
	/** West, south, east, north of the territory, degrees. */
	bounds: [number, number, number, number];
	/** Départements whose communes the map shows. */
	mapDepartements: string[];
	/** Legend of the map's first indicator, and how many communes have no class. */
	mapLegend: { classes: Classes | null; missing: number; secret: number };
}

/** What the map needs, fetched when it starts: kept out of the page. */
export interface TerritoryMapData {
	/** Communes of the territory, largest first. */
	communes: [code: string, name: string][];
	/** The first indicator in the communes around: null where it is not published. */
	values: [code: string, value: number | null][];
}
