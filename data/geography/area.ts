import type { Level } from '../../src/lib/catalogue';

/** An area at one level: its name and the positions of today's communes that make it up. */
export interface Area {
	level: Level;
	code: string;
	/** As it reads in a sentence: without «CC», unless the name would start with «du», «de la»… */
	name: string;
	/** Legal kind of an EPCI (`CC`, `CA`, `CU`, `METRO`…). */
	kind: string | null;
	communes: readonly number[];
}
