import type { Unit } from '../catalogue';
import type { Rank } from '../analysis/ranks';
import { formatNumber } from '../i18n/format';
import { m } from '../paraglide/messages';

/** Above this share, a step of five is as much as a rank says. */
const FINE = 10;
const STEP = 5;

/** A share of the ranked areas, rounded up so that the area is in it. */
const within = (place: number, of: number): number => {
	const share = (100 * place) / of;
	return share <= FINE ? Math.max(1, Math.ceil(share)) : Math.ceil(share / STEP) * STEP;
};

/** A rank with its direction: «3e sur 1 251, parmi les 1 % les plus élevés», «… les plus éloignés». */
export function rankWords({ rank, of }: Rank, unit: Unit): string {
	const high = rank <= of / 2;
	const share = formatNumber(high ? within(rank, of) : within(of - rank + 1, of));
	const far = unit === 'km';
	const side = high
		? far
			? m.rank_farthest({ share })
			: m.rank_highest({ share })
		: far
			? m.rank_nearest({ share })
			: m.rank_lowest({ share });
	return m.rank_words({ rank: formatNumber(rank), of: formatNumber(of), side });
}
