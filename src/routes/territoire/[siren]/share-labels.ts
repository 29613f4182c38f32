import { m } from '$lib/paraglide/messages';

/** Groups of people whose shares the page tells. */
export const profileLabels: Readonly<Record<string, () => string>> = {
	workers: m.profile_workers,
	managers: m.profile_managers,
	retired: m.profile_retired,
	below_baccalaureate: m.profile_below_baccalaureate,
	higher_education: m.profile_higher_education
};

/** The same after «plus»: «d’ouvriers». */
export const profilePhrases: Readonly<Record<string, () => string>> = {
	workers: m.profile_of_workers,
	managers: m.profile_of_managers,
	retired: m.profile_of_retired,
	below_baccalaureate: m.profile_of_below_baccalaureate,
	higher_education: m.profile_of_higher_education
};

export const establishmentLabels: Readonly<Record<string, () => string>> = {
	large_establishment: m.establishment_large_establishment,
	small_establishment: m.establishment_small_establishment,
	local_demand: m.establishment_local_demand
};
