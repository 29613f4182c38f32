import { indicators as catalogue, type Indicator as Catalogued, type Level } from '$lib/catalogue';
import { m } from '$lib/paraglide/messages';
import { addressTo, type Here } from '../address';
import { indicatorName, knownIndicator } from '../names';
import { operation } from '../operation';
import { indicator as id } from '../parameters';
import { Indicator, Indicators } from '../shapes/indicator';

const distinct = <One>(of: readonly One[]): One[] => [...new Set(of)];
const levelsOf = ({ periods }: Catalogued): Level[] => distinct(periods.flatMap(({ levels }) => levels));
const namesOf = ({ periods }: Catalogued): string[] => distinct(periods.map(({ period }) => period));

const rowOf = (here: Here, one: Catalogued) => ({
	...indicatorName(one),
	axis: one.axis,
	theme: one.theme,
	definition: one.definition,
	levels: levelsOf(one),
	first_period: one.periods[0]?.period ?? '',
	last_period: one.periods.at(-1)?.period ?? '',
	periods: namesOf(one),
	sources: distinct(one.periods.map(({ source }) => source)),
	link: addressTo(here, `/indicators/${one.id}`)
});

export const indicators = operation({
	id: 'listIndicators',
	tag: 'reference',
	template: '/indicators',
	summary: m.api_op_indicators,
	text: m.api_op_indicators_text,
	path: {},
	query: {},
	formats: ['json', 'csv', 'fr.csv'],
	answer: Indicators,
	make: async ({ here, links }) => ({
		indicators: catalogue.map((one) => rowOf(here, one)),
		links: links()
	}),
	table: ({ indicators: rows }) => ({
		columns: [
			...['indicator', 'label_fr', 'label_en', 'definition_fr', 'definition_en', 'unit', 'decimals'],
			...['polarity', 'axis', 'theme', 'levels', 'periods', 'sources']
		],
		rows: rows.map((row) => [
			...[row.id, row.label.fr, row.label.en, row.definition.fr, row.definition.en, row.unit, row.decimals],
			...[
				row.polarity,
				row.axis,
				row.theme,
				row.levels.join(' '),
				row.periods.join(' '),
				row.sources.join(' ')
			]
		])
	}),
	name: () => 'indicators'
});

export const indicator = operation({
	id: 'getIndicator',
	tag: 'reference',
	template: '/indicators/{indicator}',
	summary: m.api_op_indicator,
	text: m.api_op_indicator_text,
	path: { indicator: id },
	query: {},
	formats: ['json'],
	answer: Indicator,
	make: async ({ path, here, links }) => {
		const one = knownIndicator(path.indicator);
		const at = (level: Level, period?: string) =>
			addressTo(here, `/indicators/${one.id}/${level}${period === undefined ? '' : `/${period}`}`);
		return {
			...indicatorName(one),
			axis: one.axis,
			theme: one.theme,
			definition: one.definition,
			reading: one.reading,
			numerator: one.numerator,
			denominator: one.denominator,
			breaks: one.breaks ?? false,
			part_of: one.partOf ?? null,
			periods: one.periods.map(({ period, levels, source, formula, insee }) => ({
				period,
				levels: [...levels],
				source,
				formula: { ...formula },
				insee_formula: insee ?? null,
				links: Object.fromEntries(levels.map((level) => [level, at(level, period)]))
			})),
			links: {
				...links(),
				...Object.fromEntries(levelsOf(one).map((level) => [`latest_${level}`, at(level)]))
			}
		};
	},
	name: (answer) => `indicator_${answer.id}`
});
