import type { Level } from '$lib/catalogue';
import type { Method } from '$lib/analysis/thresholds';

/** How the map shows a figure. */
export const mapKinds = ['choropleth', 'circles', 'bivariate', 'change'] as const;
export type MapKind = (typeof mapKinds)[number];

/** Places that can be laid over the map. */
export const placeLayers = [
	'station',
	'rail',
	'airport',
	'hospital',
	'higher_education',
	'france_services',
	'brownfield',
	'industrial_site'
] as const;
export type PlaceLayer = (typeof placeLayers)[number];

export const columns = [
	'department',
	'population',
	'value',
	'rank',
	'second',
	'numerator',
	'denominator',
	'coverage'
] as const;
export type Column = (typeof columns)[number];
export type SortKey = Column | 'name';
/** Columns that hold figures. */
export type FigureColumn = Exclude<Column, 'department'>;

export const panels = ['table', 'scatter', 'strip', 'time'] as const;
export type Panel = (typeof panels)[number];

/** Levels whose areas may be what is looked at: the areas of another level that they touch. */
export const extentLevels = [
	'region',
	'departement',
	'zone_emploi',
	'bassin_emploi',
	'bassin_vie',
	'aire_attraction',
	'territoire_industrie'
] as const satisfies readonly Level[];
export type ExtentLevel = (typeof extentLevels)[number];

/** Part of the country that is looked at. */
export type Extent =
	| { kind: 'france' }
	| { kind: ExtentLevel | 'neighbours'; code: string }
	| { kind: 'areas'; codes: readonly string[] };

/** A group of communes that the visitor made. */
export interface OwnTerritory {
	name: string;
	communes: readonly string[];
}

export type Interval = readonly [number, number];

export interface ExploreState {
	indicator: string;
	level: Level;
	period: string;
	/** Earlier period that a change is counted from. */
	since: string | null;
	second: string | null;
	map: MapKind;
	extent: Extent;
	method: Method;
	classes: number;
	/** The reader's own bounds; empty unless `method` is `own`. */
	thresholds: readonly number[];
	/** SIREN of the territory that is marked. */
	territory: string;
	own: OwnTerritory | null;
	places: readonly PlaceLayer[];
	/** Brush in the histogram. */
	range: Interval | null;
	/** Box in the scatter: first the indicator's interval, then the second one's. */
	box: readonly [Interval, Interval] | null;
	/** Line drawn on the map, as longitudes and latitudes of what is drawn. */
	lasso: readonly Interval[] | null;
	/** Areas chosen one by one. */
	picked: readonly string[];
	/** What is typed above the columns of the table. */
	filters: Readonly<Partial<Record<SortKey, string>>>;
	sort: { key: SortKey; descending: boolean };
	columns: readonly Column[];
	panel: Panel;
	/** null: the scale that suits the figures. */
	logX: boolean | null;
	logY: boolean | null;
	weighted: boolean;
	basemap: boolean;
	/** Where the visitor moved the map: longitude, latitude, zoom; null: the whole extent. */
	view: readonly [number, number, number] | null;
}

export const DEFAULT_INDICATOR = 'private_jobs_growth';
export const DEFAULT_SECOND = 'population_growth';
export const DEFAULT_COLUMNS: readonly Column[] = ['value', 'numerator', 'second'];
