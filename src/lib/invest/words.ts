import { findIndicator, type Unit } from '../catalogue';
import { activities, type Activity, sections } from '../catalogue/activities';
import { type CriterionTheme, findCriterion } from '../catalogue/criteria';
import { formatFigure, formatPeriod, formatValue, unbroken, unitLabel } from '../i18n/format';
import { say } from '../i18n/language';
import { m } from '../paraglide/messages';

/** What a criterion is called, measures and is written with. */
export interface CriterionWords {
	label: string;
	definition: string;
	unit: Unit;
	decimals: number;
}

/** Level that a criterion is measured at, where it is not the area's own. */
function scaleOf(id: string): 'zone_emploi' | 'bassin_emploi' | 'departement' | null {
	const from = findCriterion(id)?.from;
	if (from?.kind === 'around') return from.level;
	if (from?.kind === 'branch') return 'zone_emploi';
	return from?.kind === 'tension' ? 'departement' : null;
}
type Scale = NonNullable<ReturnType<typeof scaleOf>>;
const scaleNames: Readonly<Record<Scale, () => string>> = {
	zone_emploi: m.invest_scale_zone,
	bassin_emploi: m.invest_scale_basin,
	departement: m.invest_scale_departement
};

export function criterionWords(id: string): CriterionWords {
	const criterion = findCriterion(id);
	const from = criterion?.from;
	const indicator =
		from?.kind === 'indicator' || from?.kind === 'around' ? findIndicator(from.indicator) : undefined;
	return {
		label: unbroken(say(criterion?.label ?? indicator?.label) ?? id),
		definition: [
			say(criterion?.definition ?? indicator?.definition) ?? '',
			// One with words of its own says its scale in them.
			from?.kind === 'branch' || (from?.kind === 'around' && !criterion?.definition)
				? from.kind === 'around' && from.level === 'bassin_emploi'
					? m.invest_scale_basin_sentence()
					: m.invest_scale_zone_sentence()
				: ''
		]
			.filter(Boolean)
			.join(' '),
		unit: criterion?.unit ?? indicator?.unit ?? 'count',
		decimals: criterion?.decimals ?? indicator?.decimals ?? 0
	};
}

/** A criterion's figure with its unit; «not published» where it is missing. */
export function criterionValue(id: string, value: number | null | undefined): string {
	if (value == null || Number.isNaN(value)) return m.figure_unknown();
	const { unit, decimals } = criterionWords(id);
	return formatValue(value, unit, decimals);
}

/** The same without its unit, for a table whose row says it. */
export function criterionFigure(id: string, value: number | null | undefined): string {
	if (value == null || Number.isNaN(value)) return m.figure_unknown();
	const { unit, decimals } = criterionWords(id);
	return formatFigure(value, unit, decimals);
}

/** Unit, scale where it is not the area's own, and period, as they stand under a criterion's name. */
export function criterionNote(id: string, period: string): string {
	const scale = scaleOf(id);
	return [
		unitLabel(criterionWords(id).unit),
		scale ? scaleNames[scale]() : '',
		period === '' ? '' : formatPeriod(period)
	]
		.filter(Boolean)
		.join(', ');
}

export const themeLabels: Readonly<Record<CriterionTheme, () => string>> = {
	people: m.invest_theme_people,
	land: m.invest_theme_land,
	transport: m.invest_theme_transport,
	costs: m.invest_theme_costs,
	suppliers: m.invest_theme_suppliers,
	life: m.invest_theme_life
};

/** CSS custom property that a theme's criteria are drawn in, in stacked bars. */
export const themeColour = (theme: CriterionTheme): string => `--theme-${theme}`;

export const activityLabel = ({ code, label }: Activity): string => `${code} · ${say(label)}`;

/** Activities by section, as a list of choices shows them. */
export const activityGroups = (): { label: string; activities: Activity[] }[] =>
	Object.entries(sections).flatMap(([letter, { label }]) => {
		const own = activities.filter(({ section }) => section === letter);
		return own.length === 0 ? [] : [{ label: `${letter} · ${say(label)}`, activities: own }];
	});
