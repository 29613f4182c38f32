import type { OwnColumn, OwnTable } from './table';

/** What a newer file changed in a series. */
export interface ColumnChange {
	readonly label: string;
	readonly period: string;
	readonly kind: 'new' | 'gone' | 'same' | 'changed';
	/** Areas of both tables whose figure is another now, or is there, or is gone. */
	readonly changed: number;
}

export interface TableChange {
	/** Areas that the table has now and had not, and the reverse. */
	readonly added: number;
	readonly gone: number;
	readonly columns: readonly ColumnChange[];
}

const keyOf = ({ id, period }: OwnColumn): string => `${id}\n${period}`;

/** What changed from a table to the newer one that takes its place, column by column, over the areas that both have. */
export function changesBetween(before: OwnTable, now: OwnTable): TableChange {
	const placeBefore = new Map(before.codes.map((code, place) => [code, place]));
	const placeNow = new Set(now.codes);
	const shown = (table: OwnTable) => table.columns.filter(({ hidden }) => !hidden);
	const olds = new Map(shown(before).map((column) => [keyOf(column), column]));
	const news = new Set(shown(now).map(keyOf));
	const columns = shown(now).map((column): ColumnChange => {
		const { label, period } = column;
		const old = olds.get(keyOf(column));
		if (!old) return { label, period, kind: 'new', changed: 0 };
		const changed = now.codes.filter((code, place) => {
			const at = placeBefore.get(code);
			return at !== undefined && (old.values[at] ?? null) !== (column.values[place] ?? null);
		}).length;
		return { label, period, kind: changed === 0 ? 'same' : 'changed', changed };
	});
	const gone = shown(before)
		.filter((column) => !news.has(keyOf(column)))
		.map(({ label, period }): ColumnChange => ({ label, period, kind: 'gone', changed: 0 }));
	return {
		added: now.codes.filter((code) => !placeBefore.has(code)).length,
		gone: before.codes.filter((code) => !placeNow.has(code)).length,
		columns: [...columns, ...gone]
	};
}
