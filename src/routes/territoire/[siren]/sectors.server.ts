import { FRANCE, sectors } from '$lib/catalogue';
import type { Everything } from './everything.server';
import { detail } from './rows.server';
import type { SectorBar } from './territory-page';

export const ESTABLISHMENTS_PERIOD = '2018';

/** Establishments by sector, shares in %; a sector that is missing here or in France is left out. */
export function sectorEstablishments(all: Everything, code: string): SectorBar[] {
	return sectors.flatMap(({ key: sector }) => {
		const id = `${sector}_establishment_share`;
		const here = detail(all, id, 'epci', code, ESTABLISHMENTS_PERIOD);
		const france = detail(all, id, 'france', FRANCE, ESTABLISHMENTS_PERIOD).value;
		return here.value === null || here.numerator === null || france === null
			? []
			: [{ key: sector, count: here.numerator, share: here.value, france }];
	});
}
