import type { ColumnRole } from '$lib/own/join/roles';
import type { Per } from '$lib/own/indicators/per';
import type { OwnRole } from '$lib/own/table';
import { m } from '$lib/paraglide/messages';

export const roleLabels: Readonly<Record<OwnRole['kind'], () => string>> = {
	quantity: m.own_role_quantity,
	ratio: m.own_role_ratio,
	weighted: m.own_role_weighted,
	rate: m.own_role_rate
};

export const perLabels: Readonly<Record<Per, () => string>> = {
	inhabitants: m.own_by_inhabitants,
	establishments: m.own_by_establishments,
	area: m.own_by_area
};

const reasons: Readonly<Record<ColumnRole['reason'], () => string>> = {
	heading: m.own_because_heading,
	parts: m.own_because_parts,
	weight: m.own_because_weight,
	whole: m.own_because_whole,
	unsure: m.own_because_unsure,
	chosen: m.own_because_chosen
};

/** Why a column was taken for what it is. */
export const reasonWords = ({ reason }: ColumnRole): string => reasons[reason]();
