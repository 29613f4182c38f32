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
/** What a figure may lose of itself when it is kept as a decimal: less than a billionth. */
const TOLERANCE = 9e-10;
/** A DECIMAL of that width holds less. */
const TOO_LARGE = 10 ** WIDTH;

const scaled = (value: number, decimals: number) => Math.round(value * 10 ** decimals);

/** Whether every value is a multiple of 10^-decimals, near enough. */
const holds = (values: readonly number[], decimals: number) =>
	values.every((value) => {
		const whole = scaled(value, decimals);
		return (
			Math.abs(whole) < TOO_LARGE && Math.abs(whole / 10 ** decimals - value) <= TOLERANCE * Math.abs(value)
		);
	});

/**
 * How a measure's figures are stored. DuckDB compresses no doubles in blocks as small as ours, and packs whole numbers in the
 * bits that they need: whole figures are integers, exact; figures of a few decimals are decimals, which are whole
 * numbers too and give back the same double; the others lose less than a billionth of themselves, or stay doubles.
 */
export function storageType(values: readonly (number | null)[]): ColumnType {
	const known = values.filter((value) => value !== null);
	if (known.every((value) => Number.isSafeInteger(value)))
		return known.every((value) => Math.abs(value) <= LARGEST_INTEGER) ? 'INTEGER' : 'BIGINT';
	for (let decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
		if (holds(known, decimals)) return `DECIMAL(${WIDTH},${decimals})`;
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
