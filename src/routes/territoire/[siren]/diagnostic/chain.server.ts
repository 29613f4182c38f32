import { branches } from '$lib/catalogue';
import { activities, branchOf } from '$lib/catalogue/activities';
import { hiringLabel, industrialHiring } from '$lib/catalogue/hiring-occupations';
import type { Facts } from '$lib/diagnostic/facts';
import { type ChainBranch, type ChainSchool, type HiringChain, soughtIn } from '$lib/diagnostic/hiring-chain';
import { hiringDifficulty } from '$lib/diagnostic/hiring-difficulty';
import { occupationLabel } from '$lib/i18n/data-labels';
import { say } from '$lib/i18n/language';
import { activityHirings } from '$lib/queries/activities';
import { hiringNeeds, nationalHiring } from '$lib/queries/hiring';
import { basinSurvey, surveyYears } from '$lib/server/basin-survey';
import { onceForAll } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';
import { BRANCH_YEARS, zoneBranches } from '../branches.server';
import { communesOf, everything } from '../everything.server';
import { heaviest } from '../place.server';
import { sent } from '../sent-digits';
import { siteLists } from '../sites.server';

const BRANCHES = 5;
const HIRES = 4;
const SOUGHT = 14;
const SCHOOLS = 14;
const industrial = industrialHiring.map(({ code }) => code);

/**
 * Occupations (families of 2009) that each branch of the A38 hires most in France, in 2021: hirings of its divisions,
 * added. The branch of a division is Insee's (`branchOf`); a division that the NAF does not name is left out.
 */
const hiresByBranch = onceForAll(async () => {
	const branchOfDivision = new Map(activities.map((activity) => [activity.code, branchOf(activity)]));
	const counts = new Map<string, Map<string, { label: string; hirings: number }>>();
	for (const { division, occupation, label, hirings } of await askOnServer(activityHirings())) {
		const branch = branchOfDivision.get(division);
		if (branch === undefined) continue;
		const of = counts.get(branch) ?? new Map<string, { label: string; hirings: number }>();
		of.set(occupation, { label, hirings: hirings + (of.get(occupation)?.hirings ?? 0) });
		counts.set(branch, of);
	}
	return new Map(
		[...counts].map(([branch, of]) => [
			branch,
			[...of]
				.toSorted((a, b) => b[1].hirings - a[1].hirings)
				.slice(0, HIRES)
				.map(([code, { label }]) => ({ code, label }))
		])
	);
});

/** The least share of hirings judged difficult in France, by year: industrial manual workers, then all. */
const nation = onceForAll(async () => {
	const rows = await askOnServer(nationalHiring());
	const least = (year: string, industry: boolean) => {
		const row = rows.find((one) => one.year === Number(year) && one.industry === industry);
		return row ? (100 * row.difficult) / row.projects : NaN;
	};
	const [now = '', before = ''] = surveyYears;
	const pair = (industry: boolean): [number, number] => [least(now, industry), least(before, industry)];
	return { industry: pair(true), all: pair(false), years: [now, before] satisfies [string, string] };
});

async function branchesOf(zone: string | undefined, code: string): Promise<ChainBranch[]> {
	const all = await everything();
	const found = zone === undefined ? null : await zoneBranches(all, zone, communesOf(all, code));
	const hires = await hiresByBranch();
	return (found?.industry ?? [])
		.filter(([, jobs]) => jobs > 0)
		.slice(0, BRANCHES)
		.map(([branch, jobs, , quotient]) => ({
			code: branch,
			label: say(branches.find((one) => one.code === branch)?.label) ?? branch,
			jobs,
			quotient,
			hires: (hires.get(branch) ?? []).map((one) => occupationLabel(one.code, one.label))
		}));
}

const byUse = (a: ChainSchool, b: ChainSchool) =>
	Number(b.here) - Number(a.here) ||
	Number(b.employed !== null) - Number(a.employed !== null) ||
	Number(b.industrial) - Number(a.industrial) ||
	(a.km ?? 1e3) - (b.km ?? 1e3);

/** The reasoning on recruitment of one territory, from what its zone makes to who trains. */
export async function hiringChain(
	code: string,
	facts: Facts,
	departement: string | null
): Promise<HiringChain> {
	const all = await everything();
	const communes = communesOf(all, code);
	const [zone] = heaviest(communes, (commune) => commune.zone ?? undefined, all.zones);
	const [basin] = heaviest(communes, (commune) => commune.basin ?? undefined, all.basins);
	const survey = basin ? await basinSurvey(basin) : null;
	const [now = '', before = ''] = surveyYears;
	const { sought, secret } = soughtIn(
		basin ? await askOnServer(hiringNeeds(basin.code, industrial)) : [],
		[Number(now), Number(before)],
		(occupation) => say(hiringLabel(occupation)) ?? occupation
	);
	const people = (of: typeof communes) => of.reduce((sum, { population }) => sum + (population || 0), 0);
	const { schools } = await siteLists(code);
	const median = (id: string) => facts.get(id)?.all?.median ?? null;
	return {
		difficulty: hiringDifficulty(survey && survey.all.length > 0 ? survey : null, {
			departement,
			fact: facts.get('industrial_tension')
		}),
		basin: basin
			? {
					name: basin.name,
					peopleShare: sent(
						(100 * people(communes.filter((commune) => commune.basin === basin.code))) / people(communes),
						3
					)
				}
			: null,
		zone: zone?.name ?? null,
		branchYear: BRANCH_YEARS.now,
		branches: await branchesOf(zone?.code, code),
		surveys: [now, before],
		sought: sought.slice(0, SOUGHT),
		soughtProjects: sought.reduce((sum, { projects }) => sum + projects, 0),
		secret,
		nation: { ...(await nation()), trades: median('trades_share'), skills: median('skills_share') },
		schools: schools.toSorted(byUse).slice(0, SCHOOLS),
		/* One that teaches and takes apprentices has two lines. */
		schoolCount: new Set(schools.map(({ name }) => name)).size
	};
}
