import type { Classes } from '$lib/analysis/classes';
import type { FigureDetail } from './indicator-row';
import type { SectionId } from './key-indicators';
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

/** An area around the territory, with its level. */
export interface ScaledArea extends NamedCode {
	level: 'departement' | 'region';
}

/** Figures of consecutive years; null where nobody publishes one. */
export interface YearSeries {
	/** Year of the first. */
	from: number;
	values: (number | null)[];
}

/** Private salaried jobs at year ends, with those of the département (the région where no département holds most). */
export interface PrivateJobs {
	here: YearSeries;
	around: (YearSeries & { area: ScaledArea }) | null;
	france: YearSeries;
}

/** A share here and in France (%), and the same here at an earlier date. */
export type ShareAgainst = [key: string, here: number, france: number, beforeYear?: string, before?: number];

/** Jobs of a branch in the employment zone now and before, and how many times its share in France. */
export type BranchWire = [code: string, jobs: number, before: number, quotient: number | null];

export interface ZoneBranches {
	/** Share of the zone's people that live in the territory, %. */
	peopleShare: number;
	/** % of private jobs that are in industry, in the zone and in France. */
	industryShare: number;
	franceShare: number;
	/** How many branches the chart names one by one, from the largest. */
	named: number;
	/** Branches of industry, largest first. */
	industry: BranchWire[];
	/** Those that the chart does not name one by one, together; null where it names all. */
	rest: BranchWire | null;
	/** The other groups of activities. */
	others: BranchWire[];
}

/** What a survey says of a basin in a year: counts and rates stand on the cells that are not secret. */
export type SurveyLine = [
	year: string,
	projects: number | null,
	/** Share of the cells whose count is published, 0–1. */
	counted: number,
	/** % judged difficult, and the share of cells that it stands on. */
	difficult: number | null,
	rated: number
];

/** Projects and difficult ones of an occupation in the last survey, projects in the one before; null where secret. */
export type OccupationNeed = [
	code: string,
	projects: number | null,
	difficult: number | null,
	before: number | null
];

export interface Hiring {
	basin: NamedCode;
	/** Share of the territory's people that live in that basin, %. */
	peopleShare: number;
	/** Other basins that the territory lies in. */
	others: string[];
	all: SurveyLine[];
	industry: SurveyLine[];
	/** The industrial occupations most sought that are published, most first. */
	occupations: OccupationNeed[];
	/** Industrial occupations that the survey counts and keeps secret. */
	secret: number;
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
	/** Kind of space, in words. */
	space: string | null;
	industries: NamedCode[];
	zones: NamedCode[];
	/** Unemployment of the employment zone that holds most of its people, last quarter. */
	zoneUnemployment: { zone: NamedCode; value: number; period: string } | null;
	figures: {
		population: FigureDetail;
		/** Private salaried jobs; those of the census where Urssaf publishes none. */
		jobs: FigureDetail;
		growth: FigureDetail;
		jobsGrowth: FigureDetail;
	};
	/** Jobs per 100 employed residents, and their year. */
	concentration: { value: number; period: string } | null;
	industryShare: { here: number; france: number } | null;
	/** Communes of the territory that gained, kept and lost people on the map's first indicator. */
	growing: { up: number; known: number };
	/** Producers of the rows, each once. */
	producers: string[];
	sections: { id: SectionId; rows: RowWire[]; unpublished: string[] }[];
	privateJobs: PrivateJobs | null;
	/** Jobs by sector (census), empty where nobody publishes them: establishments then stand for them. */
	sectorJobs: ShareAgainst[];
	sectorYear: string;
	/** Jobs by size of establishment and by whom they serve. */
	establishments: ShareAgainst[];
	/** Occupations and diplomas of the people. */
	profile: ShareAgainst[];
	branches: ZoneBranches | null;
	hiring: Hiring | null;
	failures: (YearSeries & { area: ScaledArea }) | null;
	/** Share of the people who live in a commune zoned for rural revitalisation, %; and how much of them is told. */
	revitalised: { share: number; coverage: number } | null;
	populations: PopulationPoint[];
	balances: BalanceSpan[];
	movesByAge: MoveBar[];
	movesByCategory: MoveBar[];
	/** Establishments by sector; empty where jobs by sector are known. */
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
