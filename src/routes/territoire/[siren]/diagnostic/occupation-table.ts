import { formatNumber, formatPercent, formatValue } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { OccupationLine } from './diagnostic-page';

const figure = (value: number | null, decimals = 0, unit = '') =>
	value === null ? '–' : `${formatNumber(value, decimals)}${unit}`;
const percent = (value: number | null) => (value === null ? '–' : formatPercent(value));

interface Column {
	label: () => string;
	/** Where and when the figure holds. */
	scale: () => string;
	cell: (row: OccupationLine) => string;
}

/** What is known of an occupation beside its tension, as the page and the document write it. */
export const occupationColumns: readonly Column[] = [
	{ label: m.occupation_jobs, scale: m.level_departement_2019, cell: (row) => figure(row.employment) },
	{
		label: m.occupation_trend,
		scale: m.scale_france,
		cell: (row) =>
			row.score_2011 === null ? '–' : `${formatNumber(row.score_2011, 1)} → ${figure(row.score_2019, 1)}`
	},
	{
		label: m.occupation_wage,
		scale: m.scale_france,
		cell: (row) => (row.median_wage === null ? '–' : formatValue(row.median_wage, 'euro', 0))
	},
	{ label: m.occupation_older, scale: m.level_france_2017, cell: (row) => percent(row.share_50_plus) },
	{ label: m.occupation_night, scale: m.scale_france, cell: (row) => percent(row.night_share) },
	{ label: m.occupation_saturday, scale: m.scale_france, cell: (row) => percent(row.saturday_share) },
	{ label: m.occupation_turnover, scale: m.level_france_family, cell: (row) => percent(row.turnover) },
	{
		label: m.occupation_difficult,
		scale: m.level_france_survey,
		cell: (row) => percent(row.difficult_share)
	},
	{ label: m.occupation_hirings, scale: m.level_france_2021, cell: (row) => figure(row.industry_hirings) }
];

/** What Dares's factors are, and how they are read. */
export const factorsNote = (): string => `${m.cause_conjunctural_lead()} ${m.occupations_lead()}`;
