import { findIndicator } from '$lib/catalogue';
import { industrialHiring } from '$lib/catalogue/hiring-occupations';
import { hiringNeeds } from '$lib/queries/hiring';
import { figuresOfArea } from '$lib/queries/indicators';
import type { Commune } from '$lib/server/communes';
import { askOnServer } from '$lib/server/warehouse';
import { mostSought } from './hiring';
import type { Everything } from './everything.server';
import { heaviest } from './place.server';
import { sent } from './sent-digits';
import type { Hiring, OccupationNeed, SurveyLine } from './territory-page';

const NAMED = 6;
/** Years of the survey, oldest first. */
const surveys = (findIndicator('hiring_projects')?.periods ?? []).map(({ period }) => period);

const industrial = industrialHiring.map(({ code }) => code);

/** Every industrial occupation that a basin's employers look for, most sought first; secret ones last. */
export async function basinOccupations(basin: string): Promise<OccupationNeed[]> {
	return mostSought(await askOnServer(hiringNeeds(basin, industrial)), surveys.map(Number));
}

/** What the hiring basin where most of a territory's people live plans to hire; null where no basin is known. */
export async function hiringOf(all: Everything, communes: readonly Commune[]): Promise<Hiring | null> {
	const [basin, ...others] = heaviest(communes, (commune) => commune.basin ?? undefined, all.basins);
	if (!basin) return null;
	const ids = ['hiring_projects', 'difficult_hiring_share'].flatMap((id) => [id, `industry_${id}`]);
	const figures = await askOnServer(figuresOfArea(ids, 'bassin_emploi', basin.code));
	const line = (prefix: string, year: string): SurveyLine[] => {
		const of = (id: string) =>
			figures.find(({ indicator, period }) => indicator === `${prefix}${id}` && period === year);
		const [projects, difficult] = [of('hiring_projects'), of('difficult_hiring_share')];
		return projects?.value == null
			? []
			: [
					[
						year,
						projects.value,
						sent(projects.coverage ?? 1, 3),
						sent(difficult?.value, 4),
						sent(difficult?.coverage ?? 0, 3)
					]
				];
	};
	const lines = (prefix: string) => surveys.toReversed().flatMap((year) => line(prefix, year));
	const occupations = await basinOccupations(basin.code);
	const peopleOf = (of: readonly Commune[]) => of.reduce((sum, { population }) => sum + (population || 0), 0);
	if (lines('').length === 0) return null;
	return {
		basin,
		peopleShare: sent(
			(100 * peopleOf(communes.filter((commune) => commune.basin === basin.code))) / peopleOf(communes),
			3
		),
		others: others.map(({ name }) => name),
		all: lines(''),
		industry: lines('industry_'),
		occupations: occupations.filter(([, projects]) => projects !== null).slice(0, NAMED),
		secret: occupations.filter(([, projects]) => projects === null).length
	};
}
