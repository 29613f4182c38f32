import { ESTABLISHMENT_SECTORS_YEAR } from '$lib/catalogue/chart-years';
import { FRANCE, sectors } from '$lib/catalogue';
import type { Everything } from './everything.server';
import { detail } from './rows.server';
import type { SectorBar } from './territory-page';

/** Establishments by sector, shares in %; a sector that is missing here or in France is left out. */
export function sectorEstablishments(all: Everything, code: string): SectorBar[] {
	return sectors.flatMap(({ key: sector }) => {
		const id = `${sector}_establishment_share`;
		const here = detail(all, id, 'epci', code, ESTABLISHMENT_SECTORS_YEAR);
		const france = detail(all, id, 'france', FRANCE, ESTABLISHMENT_SECTORS_YEAR).value;
		return here.value === null || here.numerator === null || france === null
			? []
			: [{ key: sector, count: here.numerator, share: here.value, france }];
	});
}
