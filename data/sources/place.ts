/** A point that an inhabitant may want to reach. */
export interface Place {
	kind:
		| 'station'
		| 'hospital'
		| 'higher_education'
		| 'industrial_training'
		| 'france_services'
		| 'vocational_school';
	id: string;
	name: string;
	commune: string | null;
	latitude: number;
	longitude: number;
	/** Segment of a station, type of a school… */
	category: string | null;
	/** Travellers of the last year, students… */
	size: number | null;
	sizeYear: string | null;
}
