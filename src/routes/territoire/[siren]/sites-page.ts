/** A brownfield, as a list shows it; null where nothing is known. */
export interface BrownfieldRow {
	name: string | null;
	category: string | null;
	commune: string | null;
	area: number | null;
	status: string | null;
	rail: number | null;
	zone: string | null;
	/** When it was last looked at (YYYY-MM-DD). */
	seen: string | null;
	activity: string | null;
	until: number | null;
}

/** An industrial site that declares releases. */
export interface IndustrialRow {
	name: string | null;
	activity: string | null;
	commune: string | null;
	/** Substance, medium, quantity, unit, as declared. */
	releases: readonly (readonly [substance: string, medium: string, quantity: number, unit: string])[];
}

/** A vocational school or CFA, with what became of those who left. */
export interface SchoolRow {
	name: string;
	cfa: boolean;
	session: string;
	employed: number | null;
	expected: number | null;
	added: number | null;
	/** Kilometres from the middle of the territory's population; null where the source does not say where it stands. */
	km: number | null;
	here: boolean;
	/** Whether it teaches an industrial programme after the baccalauréat too. */
	industrial: boolean;
}

/** An industrial programme after the baccalauréat near a territory. */
export interface ProgrammeRow {
	name: string;
	school: string;
	km: number;
}

export interface SiteLists {
	brownfields: readonly BrownfieldRow[];
	industrial: readonly IndustrialRow[];
	schools: readonly SchoolRow[];
	programmes: readonly ProgrammeRow[];
}

/** What the page itself says of a list: how many it has, the first of them in a few words; its rows are fetched. */
export interface Announced {
	count: number;
	said: string;
}
export type SitesPage = { readonly [Key in keyof SiteLists]: Announced } & {
	/** Brownfields of the newer inventory by commune; null where it has none. */
	readonly counted: number | null;
};
