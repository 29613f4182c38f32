import type { Earlier, Fact, Quartiles } from '../diagnostic/facts';
import type { Distribution } from '../analysis/distribution';

/** A figure as a slide holds it: what its definition needs, without the network. */
export type DeckFact = Pick<
	Fact,
	| 'id'
	| 'label'
	| 'indicator'
	| 'definition'
	| 'period'
	| 'unit'
	| 'decimals'
	| 'producer'
	| 'value'
	| 'numerator'
	| 'denominator'
	| 'scope'
	| 'rank'
	| 'france'
	| 'people'
> & { peers: Quartiles | null; all: Quartiles | null; before: Earlier | null };

export interface Bar {
	label: string;
	/** % of the group, in a year. */
	value: number;
	/** The same at the census before; null where it is not published. */
	before: number | null;
}

export interface Point {
	/** A number, or a verdict in a word, before the title; empty where there is none. */
	mark: string;
	title: string;
	text: string;
}

/** The one picture of a slide, as data: the same is drawn on stage, on paper, in a file and in a page. */
export type View =
	| { kind: 'situation' }
	| { kind: 'choropleth'; period: string }
	| { kind: 'figures'; facts: string[] }
	| {
			kind: 'curve';
			populations: { year: number; population: number }[];
			balances: { start: number; end: number; natural: number; migration: number }[];
	  }
	| { kind: 'bars'; bars: Bar[]; measure: string }
	| { kind: 'shares'; bars: { label: string; here: number; there: number }[] }
	| {
			kind: 'matrix';
			rows: { code: string; label: string; score: number; factors: (number | null)[] }[];
	  }
	| {
			kind: 'axes';
			rows: { key: string; label: string; score: number | null; places: { name: string; place: number }[] }[];
	  }
	| { kind: 'standings'; facts: string[] }
	| { kind: 'points'; points: Point[] }
	| { kind: 'table'; head: string[]; rows: string[][] }
	| { kind: 'list'; items: string[] }
	| { kind: 'text'; text: string }
	| { kind: 'picture'; source: string; alt: string }
	| {
			kind: 'answer';
			value: number | null;
			/** Value and unit as they read. */
			shown: string;
			distribution: Distribution | null;
			/** What the strip stands for. */
			caption: string;
	  };

export interface Slide {
	/** Stays the same from one version of the data to the next. */
	id: string;
	/** The finding, in a sentence. */
	title: string;
	/** One line that explains. */
	line: string;
	/** Who publishes, when. */
	source: string;
	/** What the person who presents may say or be asked. */
	notes: string;
	view: View;
	/** How many times something more is shown before the next slide. */
	steps: number;
	/** Figures behind the slide, for questions. */
	facts: DeckFact[];
	/** Address on this site where the picture can be opened live; empty where there is none. */
	address: string;
}

/** The whole of a deck: what every view of every slide needs. */
export interface Deck {
	code: string;
	name: string;
	/** Last day on which a dataset was retrieved. */
	vintage: string;
	map: DeckMap;
	slides: Slide[];
}

/** The territory's communes and what is around them, drawn once for several slides. */
export interface DeckMap {
	width: number;
	height: number;
	areas: MapArea[];
	/** Code of the commune with the most people. */
	main: string;
	/** The territories around, each with its outline; a name only where there is room for it. */
	neighbours: { name: string; d: string; x: number; y: number }[];
	classes: { kind: 'sequential' | 'diverging'; thresholds: number[]; counts: number[] } | null;
	/** How many communes have no figure, by reason. */
	missing: number;
	secret: number;
	/** France, or the island, and where the territory is in it. */
	country: { width: number; height: number; shape: string; x: number; y: number; name: string };
}

export interface MapArea {
	code: string;
	name: string;
	d: string;
	/** Class of the choropleth, or why there is none. */
	paint: number | 'missing' | 'secret' | 'unknown';
	value: number | null;
	/** Figure as it reads. */
	shown: string;
	x: number;
	y: number;
}

/** What is shown at a step: everything from the last one on. */
export const isShown = (at: number, step: number): boolean => at <= step;
