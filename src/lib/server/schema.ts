import { indicators } from '$lib/catalogue';
import { warehouseTables } from '$lib/catalogue/tables';
import { unitLabel } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { schemaColumns, type SchemaColumn } from '$lib/queries/schema';
import { kindOf, type Schema, type SchemaTable } from '$lib/requests/schema';
import { groupBy } from './group-by';
import { once } from './once';
import { askOnServer } from './warehouse';

/** What the warehouse holds, in words: its tables as they stand in the file, named by the catalogue. */
export const warehouseSchema = once(async (): Promise<Schema> => {
	const byTable = groupBy(await askOnServer(schemaColumns()), ({ table }) => table);
	return {
		tables: warehouseTables.flatMap(({ name, what, columns, others }): SchemaTable[] => {
			const found = byTable.get(name);
			if (!found) return [];
			const named = (column: SchemaColumn) => !others || column.column in columns;
			return [
				{
					name,
					what: say(what),
					rows: found[0]?.rows ?? null,
					columns: found.filter(named).map(({ column, type }) => ({
						name: column,
						words: say(columns[column]) ?? '',
						kind: kindOf(type)
					})),
					others: say(others) ?? ''
				}
			];
		}),
		indicators: indicators.map(({ id, label, unit, periods }) => ({
			id,
			label: say(label),
			unit: unitLabel(unit),
			periods: [...new Set(periods.map(({ period }) => period))],
			levels: [...new Set(periods.flatMap(({ levels }) => levels))]
		}))
	};
});
