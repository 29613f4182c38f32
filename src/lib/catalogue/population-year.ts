/** Last year whose municipal population is published: the one that every page shows. */
export const POPULATION_YEAR = 2023;
export const POPULATION_PERIOD = String(POPULATION_YEAR);

/** The recent growth of the population. */
export const GROWTH_PERIOD = `2015-${POPULATION_YEAR}`;

const MAYOTTE = '976';
/** Mayotte has no population of that year: the legal one, in force, is that of its own census. */
const MAYOTTE_CENSUS = 2017;

/** Year that the last population of an area speaks of, by its département. */
export const populationYear = (departement: string | null): number =>
	departement === MAYOTTE ? MAYOTTE_CENSUS : POPULATION_YEAR;
