import type { Formula, Indicator, Level, Text, Unit } from '$lib/catalogue';
import { levels } from '$lib/catalogue/levels';
import { OWN_SOURCE } from '$lib/catalogue/sources';
import type { OwnColumn, OwnTable } from '../table';
import { measureOf, partOf, weightedOf } from './measures';

/** What of an own indicator is said in words. */
export interface OwnWords {
	definition: (table: OwnTable) => string;
}

/**
 * Levels at which a table's figures add up: communes lie in areas of every level, départements in regions; other areas
 * cross each other, and only France holds them whole.
 */
export function levelsFrom(own: OwnTable['level']): readonly Level[] {
	if (own === 'commune') return levels;
	return own === 'departement' ? ['departement', 'region', 'france'] : [own, 'france'];
}

const said = (words: string): Text => ({ fr: words, en: words });

function formulaOf(table: OwnTable, column: OwnColumn): Formula {
	const { role } = column;
	switch (role.kind) {
		case 'quantity':
			return { kind: 'count', of: measureOf(column) };
		case 'ratio':
			return {
				kind: 'ratio',
				numerator: measureOf(partOf(table, column, role.numerator)),
				denominator: measureOf(partOf(table, column, role.denominator)),
				factor: role.factor
			};
		case 'weighted':
			return {
				kind: 'ratio',
				numerator: weightedOf(column),
				denominator: measureOf(partOf(table, column, role.weight)),
				factor: 1
			};
		case 'rate':
			return { kind: 'published', measure: measureOf(column) };
	}
}

function unitOf(column: OwnColumn): Unit {
	if (column.unit) return column.unit;
	if (column.sign === '%') return 'percent';
	if (column.sign === '€') return 'euro';
	const { role } = column;
	if (role.kind === 'quantity') return 'count';
	return role.kind === 'ratio' && role.factor !== 1
		? role.factor === 100
			? 'percent'
			: 'per_1000_of'
		: 'ratio';
}

/** The indicators of a table: columns of one id are periods of one indicator. What only divides others is none. */
export function indicatorsOf(table: OwnTable, words: OwnWords): Indicator[] {
	const ids = [...new Set(table.columns.filter(({ hidden }) => !hidden).map(({ id }) => id))];
	return ids.flatMap((id): Indicator[] => {
		const columns = table.columns
			.filter((column) => column.id === id)
			.toSorted((a, b) => a.period.localeCompare(b.period));
		const last = columns.at(-1);
		if (!last) return [];
		const label = (part: string) => said(partOf(table, last, part).label);
		const { role } = last;
		return [
			{
				id,
				label: said(last.label),
				definition: said(words.definition(table)),
				reading: said('{value}'),
				unit: unitOf(last),
				decimals: last.decimals,
				polarity: 0,
				axis: 'attractivite',
				theme: 'own',
				numerator: role.kind === 'ratio' ? label(role.numerator) : null,
				denominator:
					role.kind === 'ratio'
						? label(role.denominator)
						: role.kind === 'weighted'
							? label(role.weight)
							: null,
				periods: columns.map((column) => ({
					period: column.period,
					formula: formulaOf(table, column),
					source: OWN_SOURCE,
					levels: role.kind === 'rate' ? [table.level] : levelsFrom(table.level)
				})),
				own: { table: table.id, name: table.name, file: table.file, day: table.day, version: table.version }
			}
		];
	});
}
