export type PlaceKind =
	| 'station'
	| 'hospital'
	| 'higher_education'
	| 'industrial_training'
	| 'france_services'
	| 'vocational_school'
	| 'brownfield'
	| 'industrial_site'
	| 'airport';

/** How near a point is to what it stands for: an address, one that may be wrong, the middle of a commune. */
export type Precision = 'address' | 'doubtful' | 'commune';

/** What is known of a site, beside where it is. */
export interface SiteFacts {
	areaM2: number | null;
	status: string | null;
	/** What was last done there, and the year in which it ended. */
	lastActivity: string | null;
	lastActivityYear: number | null;
	/** Metres to rail service, as the inventory gives it. */
	railDistanceM: number | null;
	/** Kind of zone in the local plan: U, AUc, AUs, N, Nh, A, Ah. */
	planningZone: string | null;
	/** Code and label of the activity in the French nomenclature. */
	activityCode: string | null;
	activity: string | null;
	precision: Precision | null;
	/** When the site was last looked at (YYYY-MM-DD), or the year that is described. */
	asOf: string | null;
}

export const noSiteFacts: SiteFacts = {
	areaM2: null,
	status: null,
	lastActivity: null,
	lastActivityYear: null,
	railDistanceM: null,
	planningZone: null,
	activityCode: null,
	activity: null,
	precision: null,
	asOf: null
};

/** A point that an inhabitant or a company may want to reach. */
export interface Place {
	kind: PlaceKind;
	id: string;
	/** Null where no name may be shown: it could be a person's. */
	name: string | null;
	commune: string | null;
	latitude: number;
	longitude: number;
	/** Segment of a station, type of a school or brownfield… */
	category: string | null;
	/** Travellers of the last year, students… */
	size: number | null;
	sizeYear: string | null;
	/** Of brownfields and industrial sites. */
	site?: SiteFacts;
}
