import { formatNumber, formatPercent, lowered } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { ChainBranch, ChainSchool, HiringChain, HiringTold, Sought } from './hiring-chain';
import { ofName } from './portrait';
import { highestFactors } from './titles';

/** Branches and occupations that a sentence names. */
const NAMED = 3;
/** The whole of a territory lives in the basin: nothing to say of it. */
const WHOLE = 99.5;

const shareOf = (part: number | null, whole: number): string =>
	part === null ? m.recruit_secret() : formatPercent((100 * part) / whole);

/** What stands under the answer: for how many of the territory's people the basin speaks, and how the survey counts. */
function reserves({ basin, difficulty }: HiringChain): string[] {
	if (basin === null) return [];
	const part =
		basin.peopleShare >= WHOLE
			? []
			: [m.recruit_part({ share: formatPercent(basin.peopleShare), of: ofName(basin.name) })];
	return difficulty.sentences.length > 0 ? [...part, m.recruit_bias()] : part;
}

function makeSentence({ zone, branches, branchYear: year }: HiringChain): string {
	if (zone === null || branches.length === 0) return m.recruit_make_none();
	const list = branches
		.slice(0, NAMED)
		.map(({ label, jobs }) => m.recruit_make_one({ label: lowered(label), jobs: formatNumber(jobs) }));
	return m.recruit_make_list({ of: ofName(zone), year, list: list.join(m.semicolon()) });
}

/** Occupations that most of these branches hire, those that the largest branches hire first. */
function hireSentence({ branches }: HiringChain): string[] {
	const counts = new Map<string, number>();
	for (const label of branches.flatMap(({ hires }) => hires)) counts.set(label, (counts.get(label) ?? 0) + 1);
	const first = [...counts].toSorted((a, b) => b[1] - a[1]).slice(0, NAMED);
	return first.length === 0
		? []
		: [m.recruit_hire_list({ list: first.map(([label]) => lowered(label)).join(m.semicolon()) })];
}

const branchColumns = ({ branchYear: year }: HiringChain): string[] => [
	m.recruit_branch(),
	m.recruit_jobs({ year }),
	m.recruit_times(),
	m.recruit_hires()
];
const branchCells = ({ label, jobs, quotient, hires }: ChainBranch): string[] => [
	label,
	formatNumber(jobs),
	quotient === null ? '–' : formatNumber(quotient, 1),
	hires.join(m.semicolon())
];

const soughtColumns = ({ surveys: [now, before] }: HiringChain): string[] => [
	m.recruit_col_occupation(),
	m.recruit_col_projects({ year: now }),
	m.recruit_col_difficult(),
	m.recruit_col_seasonal(),
	m.recruit_col_before({ year: before })
];
/** An occupation's line: what is secret is said so, never as nought. */
export function soughtCells({ label, projects, difficult, seasonal, before }: Sought): string[] {
	const then = before
		? before.difficult === null
			? m.recruit_before_secret({ projects: formatNumber(before.projects) })
			: m.recruit_before({
					projects: formatNumber(before.projects),
					share: shareOf(before.difficult, before.projects)
				})
		: m.recruit_not_before();
	return [label, formatNumber(projects), shareOf(difficult, projects), shareOf(seasonal, projects), then];
}

/** An occupation that alone makes most of what is sought: the basin's figure is mostly its own. */
function firstSentence({ sought: [first], soughtProjects }: HiringChain): string[] {
	if (!first || first.projects < LARGE_FROM || first.projects < HEAVY_FROM * soughtProjects) return [];
	const part = formatPercent((100 * first.projects) / soughtProjects);
	return [
		m.recruit_seek_first({ part, label: lowered(first.label), projects: formatNumber(first.projects) })
	];
}
/** What makes an occupation the heaviest: this share of the projects, and this many. */
const HEAVY_FROM = 0.4;
const LARGE_FROM = 20;

/** What is true of the whole nation's industry, said once. */
function nationSentences({ nation }: HiringChain): string[] {
	const { industry, all, years, trades, skills } = nation;
	const percent = (value: number) => formatPercent(value);
	return [
		m.recruit_nation({
			industry: percent(industry[0]),
			industryBefore: percent(industry[1]),
			all: percent(all[0]),
			year: years[0],
			before: years[1]
		}),
		...(trades === null || skills === null
			? []
			: [m.recruit_nation_factors({ trades: percent(trades), skills: percent(skills) })])
	];
}

/** As many as the territory's page and the slide show: the three say the same of them. */
const TENSEST = 6;

/** What weighs on the tense industrial occupations of the département, or why nothing is said of it. */
function hereSentence(
	rows: readonly { factors: readonly (number | null)[] }[],
	departement: string | null
): string {
	if (departement === null) return m.causes_chain_none();
	const [first, second] = highestFactors(rows.slice(0, TENSEST));
	return rows.length === 0 || first === undefined || second === undefined
		? m.tension_none()
		: m.recruit_why_here({ departement, first, second });
}

const schoolColumns = (): string[] => [
	m.schools_col_school(),
	m.schools_col_km(),
	m.schools_col_employed(),
	m.schools_col_expected(),
	m.schools_col_added(),
	m.schools_col_session()
];
function schoolCells(school: ChainSchool): string[] {
	const { name, cfa, here, industrial, km, employed, expected, added, session } = school;
	const marks = [
		cfa ? m.schools_kind_cfa() : m.schools_kind_school(),
		...(industrial ? [m.recruit_industrial()] : [])
	];
	const number = (value: number | null) => (value === null ? '–' : formatNumber(value));
	return [
		`${name} (${marks.join(', ')})`,
		here ? m.schools_here() : km === null ? '–' : m.site_rail_short({ km: formatNumber(km, 0) }),
		employed === null ? m.schools_unpublished() : formatNumber(employed),
		number(expected),
		added === null ? '–' : formatNumber(added, 0, { signed: true }),
		session.replace('-', '–')
	];
}

interface Beside {
	occupations: readonly { factors: readonly (number | null)[] }[];
	departement: string | null;
	/** % of the basin's hirings that are for a season, at least; null where it is not known. */
	seasonal: number | null;
}

/** The whole chain in words. */
export function hiringTold(chain: HiringChain, { occupations, departement, seasonal }: Beside): HiringTold {
	const { branches, sought, schools, schoolCount, secret, surveys } = chain;
	return {
		reserves: reserves(chain).join(' '),
		make: makeSentence(chain),
		hire: hireSentence(chain).join(' '),
		branches: { columns: branchColumns(chain), rows: branches.map(branchCells) },
		sought: { columns: soughtColumns(chain), rows: sought.map(soughtCells) },
		first: firstSentence(chain),
		secret: [
			...(secret > 0 ? [m.recruit_seek_secret({ count: secret })] : []),
			...(seasonal === null ? [] : [m.recruit_seasonal({ share: formatPercent(seasonal), year: surveys[0] })])
		].join(' '),
		nation: nationSentences(chain).join(' '),
		here: hereSentence(occupations, departement),
		schools: { columns: schoolColumns(), rows: schools.map(schoolCells) },
		trains: schoolCount === 0 ? m.recruit_train_none() : m.recruit_train_lead({ count: schoolCount })
	};
}
