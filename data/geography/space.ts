/** Classes of the seven-level density grid that Insee calls urban; the other three are rural. */
export const urbanClasses: ReadonlySet<string> = new Set([
	'Grands centres urbains',
	'Centres urbains intermédiaires',
	'Petites villes',
	'Ceintures urbaines'
]);
export const ruralClasses: ReadonlySet<string> = new Set([
	'Bourgs ruraux',
	'Rural à habitat dispersé',
	'Rural à habitat très dispersé'
]);

/** A commune as the two grids see it; undefined where one does not class it. */
export interface ClassedCommune {
	inhabitants: number;
	density: string | undefined;
	rurality: string | undefined;
}

export interface Space {
	/** Whether half of the inhabitants or more live in urban communes; null where no commune has a density class. */
	urban: boolean | null;
	/** Class of the typology of rural areas of a rural area; null in a city, and where the typology does not exist. */
	rurality: string | null;
	/** The class that says best what kind of space this is. */
	space: string | null;
}

/** The class in which most inhabitants live, the first one met among equals; null where none is classed. */
export function heaviestClass(
	communes: readonly ClassedCommune[],
	of: (commune: ClassedCommune) => string | undefined
): string | null {
	const weights = new Map<string, number>();
	for (const commune of communes) {
		const label = of(commune);
		if (label !== undefined) weights.set(label, (weights.get(label) ?? 0) + commune.inhabitants);
	}
	let best: string | null = null;
	for (const [label, weight] of weights) if (best === null || weight > (weights.get(best) ?? 0)) best = label;
	return best;
}

/**
 * What kind of space an area is. All inhabitants weigh: an area is rural when more than half of
 * those whose commune has a density class live in rural communes, and only then does it take a
 * class of the typology of rural areas, the one that most inhabitants of its rural communes live in.
 */
export function spaceOf(communes: readonly ClassedCommune[]): Space {
	const isRural = ({ density }: ClassedCommune) => density !== undefined && ruralClasses.has(density);
	const isUrban = ({ density }: ClassedCommune) => density !== undefined && urbanClasses.has(density);
	const classed = communes.filter((commune) => isRural(commune) || isUrban(commune));
	if (classed.length === 0) return { urban: null, rurality: null, space: null };
	const count = (members: readonly ClassedCommune[]) =>
		members.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
	const rural = classed.filter(isRural);
	// A commune of its own may have no inhabitant left, and is still of one kind.
	const inhabited = count(classed) > 0;
	const mostlyRural = inhabited ? 2 * count(rural) > count(classed) : 2 * rural.length > classed.length;
	if (!mostlyRural) {
		return {
			urban: true,
			rurality: null,
			space: heaviestClass(classed.filter(isUrban), ({ density }) => density)
		};
	}
	const rurality = heaviestClass(rural, (commune) => commune.rurality);
	return { urban: false, rurality, space: rurality ?? heaviestClass(rural, ({ density }) => density) };
}
