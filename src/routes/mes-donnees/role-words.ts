import type { Per } from '$lib/own/indicators/per';
import type { OwnRole } from '$lib/own/table';
import { m } from '$lib/paraglide/messages';

export const roleLabels: Readonly<Record<OwnRole['kind'], () => string>> = {
	quantity: m.mine_role_quantity,
	ratio: m.mine_role_ratio,
	weighted: m.mine_role_weighted,
	rate: m.mine_role_rate
};

export const perLabels: Readonly<Record<Per, () => string>> = {
	inhabitants: m.mine_by_inhabitants,
	establishments: m.mine_by_establishments,
	area: m.mine_by_area
};
