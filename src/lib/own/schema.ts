import * as v from 'valibot';
import { units } from '$lib/catalogue/axes';
import { levels } from '$lib/catalogue/levels';
import { absences, type OwnTable } from './table';

/** Bounds of what a table that arrives from a file may hold: France's communes over a century fit. */
const MOST_COLUMNS = 300;
const MOST_AREAS = 40_000;

const line = v.pipe(v.string(), v.maxLength(300));
const columnId = v.pipe(v.string(), v.regex(/^own_[a-z0-9_]{1,120}$/));
const areaLevels = levels.filter((level) => level !== 'france');

const Role = v.variant('kind', [
	v.object({ kind: v.literal('quantity') }),
	v.object({
		kind: v.literal('ratio'),
		numerator: columnId,
		denominator: columnId,
		factor: v.picklist([1, 100, 1000])
	}),
	v.object({ kind: v.literal('weighted'), weight: columnId }),
	v.object({ kind: v.literal('rate') })
]);

const Column = v.object({
	id: columnId,
	label: line,
	role: Role,
	period: v.pipe(v.string(), v.regex(/^(\d{4}(-\d{2}){0,2})?$/)),
	sign: v.nullable(v.picklist(['%', '€'])),
	unit: v.optional(v.picklist(units)),
	decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
	hidden: v.optional(v.boolean()),
	values: v.pipe(v.array(v.nullable(v.number())), v.maxLength(MOST_AREAS)),
	absent: v.record(v.pipe(v.string(), v.regex(/^\d{1,5}$/)), v.picklist(absences))
});

const hasParts = (columns: readonly v.InferOutput<typeof Column>[]): boolean => {
	const ids = new Set(columns.map(({ id }) => id));
	return columns.every(({ role }) =>
		role.kind === 'ratio'
			? ids.has(role.numerator) && ids.has(role.denominator)
			: role.kind !== 'weighted' || ids.has(role.weight)
	);
};

/** A table of one's own as it is kept and as it travels in a file. */
export const OwnTableSchema = v.pipe(
	v.object({
		id: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
		name: v.pipe(line, v.minLength(1)),
		file: line,
		day: v.pipe(v.string(), v.isoDate()),
		level: v.picklist(areaLevels),
		codes: v.pipe(v.array(v.pipe(v.string(), v.maxLength(20))), v.maxLength(MOST_AREAS)),
		columns: v.pipe(v.array(Column), v.maxLength(MOST_COLUMNS)),
		version: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
		rows: v.pipe(v.number(), v.integer(), v.minValue(0)),
		recognised: v.pipe(v.number(), v.integer(), v.minValue(0)),
		unrecognised: v.pipe(v.number(), v.integer(), v.minValue(0))
	}),
	v.check(({ codes }) => new Set(codes).size === codes.length, 'each area once'),
	v.check(
		({ codes, columns }) => columns.every(({ values }) => values.length === codes.length),
		'a figure, or none, for each area'
	),
	v.check(({ columns }) => hasParts(columns), 'what a rate is made of is in the table')
) satisfies v.GenericSchema<unknown, OwnTable>;
