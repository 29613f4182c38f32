import { setOwnIndicators } from '$lib/catalogue/own';
import { formatDay } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { indicatorsOf } from './indicators/to-indicators';
import { markHeld } from './store/kept-mark';
import type { OwnTable } from './table';

let tables: readonly OwnTable[] = [];

/** Tables of one's own that this page holds. */
export const ownTables = (): readonly OwnTable[] => tables;

export const findTable = (id: string): OwnTable | undefined => tables.find((table) => table.id === id);

const dayOf = ({ day }: OwnTable): string => formatDay(new Date(`${day}T12:00:00`));

/** Who says a table's figures: the visitor, with the file's name and its day. */
export const ownSource = (table: OwnTable): string =>
	m.mine_source({ name: table.name, file: table.file, day: dayOf(table) });

const definition = (table: OwnTable): string =>
	m.mine_definition({ name: table.name, file: table.file, day: dayOf(table) });

/** Takes the place of the tables before; their indicators are those of the catalogue from now on. */
export function setTables(now: readonly OwnTable[]): void {
	tables = now;
	markHeld(now.length > 0);
	setOwnIndicators(now.flatMap((table) => indicatorsOf(table, { definition })));
}
