import { DuckDBDecimalValue, type DuckDBValue } from '@duckdb/node-api';

export type ColumnType =
	| 'VARCHAR'
	| 'DOUBLE'
	| 'INTEGER'
	| 'BIGINT'
	| `DECIMAL(${number},${number})`
	| 'BOOLEAN'
	| 'DATE'
	| 'VARCHAR[]';

const LARGEST_INTEGER = 2 ** 31 - 1;
/** Digits of a DECIMAL that a 64-bit whole number holds. */
const WIDTH = 18;
/** Decimals beyond which a figure is kept as a double. */
const MOST_DECIMALS = 9;
/** What a figure may lose of itself when it is kept as a decimal: less than a billionth… */
const TOLERANCE = 9e-10;
/**
 * … and what any figure of a column may lose, as a share of the column's middle figure: a fraction of a person in an
 * estimate is no knowledge, and each decimal of it would be read by everyone who asks for the indicator.
 */
const OF_MIDDLE = 1e-6;
/** A DECIMAL of that width holds less. */
const TOO_LARGE = 10 ** WIDTH;

const scaled = (value: number, decimals: number) => Math.round(value * 10 ** decimals);

/** Whether every value is a multiple of 10^-decimals, but for `loss` or less than a billionth of itself. */
const holds = (values: readonly number[], decimals: number, loss: number) =>
	values.every((value) => {
		const whole = scaled(value, decimals);
		return (
			Math.abs(whole) < TOO_LARGE &&
			Math.abs(whole / 10 ** decimals - value) <= Math.max(loss, TOLERANCE * Math.abs(value))
		);
	});

/** The size of a column's figures: the middle one of those that are not zero. */
function middleOf(values: readonly number[]): number {
	const sizes = values.filter((value) => value !== 0).map(Math.abs);
	return sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;
}

/**
 * How a measure's figures are stored. DuckDB compresses no doubles in blocks as small as ours, and packs whole numbers in the
 * bits that they need: whole figures are integers, exact; figures of a few decimals are decimals, which are whole
 * numbers too and give back the same double; the others lose less than a billionth of themselves or a millionth of the
 * column's middle figure, or stay doubles.
 */
export function storageType(values: readonly (number | null)[]): ColumnType {
	const known = values.filter((value) => value !== null);
	if (known.every((value) => Number.isSafeInteger(value)))
		return known.every((value) => Math.abs(value) <= LARGEST_INTEGER) ? 'INTEGER' : 'BIGINT';
	const loss = OF_MIDDLE * middleOf(known);
	for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
		if (holds(known, decimals, loss)) return `DECIMAL(${WIDTH},${decimals})`;
	}
	return 'DOUBLE';
}

/** Writes a value as its column's type asks: the appender takes big whole numbers and decimals as objects. */
export function encoder(type: ColumnType): ((value: DuckDBValue) => DuckDBValue) | null {
	const decimals = /^DECIMAL\(\d+,(\d+)\)$/.exec(type)?.[1];
	if (type !== 'BIGINT' && decimals === undefined) return null;
	const scale = Number(decimals ?? 0);
	return (value) => {
		if (typeof value !== 'number') return value;
		const whole = BigInt(scaled(value, scale));
		return type === 'BIGINT' ? whole : new DuckDBDecimalValue(whole, WIDTH, scale);
	};
}
