import { m } from '$lib/paraglide/messages';
import type { Schema } from '$lib/requests/schema';
import { OWN_CATALOGUE, quoted } from '$lib/warehouse/own-names';
import type { OwnSource } from '$lib/warehouse/own-tables';

/** A name as one writes it: in quotes where SQL would not take it bare. */
const written = (name: string): string => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : quoted(name));

/** What questions may name, one's own tables first. */
export const withOwn = ({ tables, indicators }: Schema, own: readonly OwnSource[]): Schema => ({
	indicators,
	tables: [
		...own.map(({ name, label, columns }) => ({
			name: `${OWN_CATALOGUE}.${written(name)}`,
			what: label === '' ? m.sql_own_tables() : label,
			rows: null,
			columns: columns.map((column) => ({ name: written(column.name), words: '', kind: column.kind })),
			others: ''
		})),
		...tables
	]
});
