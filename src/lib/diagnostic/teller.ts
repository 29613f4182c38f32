import {
	formatFigure,
	formatNumber,
	formatPeriod,
	formatValue,
	isInCommune,
	shortUnit,
	withUnit
} from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Fact, Facts } from './facts';
import type { Told } from './rule';

/** A figure with a unit of a few characters, as it stands in brackets beside another. */
export const briefly = (value: number, { unit, decimals }: Pick<Fact, 'unit' | 'decimals'>): string =>
	isInCommune(value, unit, decimals)
		? m.in_the_commune()
		: withUnit(formatFigure(value, unit, decimals), shortUnit(unit));

/** Sentences read figures through this; one that is not known is a dash, and no rule fires on it. */
export function teller(facts: Facts): Told {
	type Reader = (fact: Fact) => number | null | undefined;
	const read = (id: string, of: Reader, write: (value: number, fact: Fact) => string) => {
		const fact = facts.get(id);
		const value = fact && of(fact);
		return !fact || value === null || value === undefined ? '–' : write(value, fact);
	};
	const own: Reader = (fact) => fact.value;
	const bare = (value: number, { unit, decimals }: Fact) => formatFigure(value, unit, decimals);
	const at = (value: number, fact: Fact, far: (words: { distance: string }) => string) =>
		isInCommune(value, fact.unit, fact.decimals) ? m.at_here() : far({ distance: briefly(value, fact) });
	return {
		value: (id) => read(id, own, (value, { unit, decimals }) => formatValue(value, unit, decimals)),
		number: (id) => read(id, own, bare),
		size: (id) => read(id, own, (value, { decimals }) => formatNumber(Math.abs(value), decimals)),
		points: (id) =>
			read(id, own, (value, { decimals }) => {
				const points = formatNumber(Math.abs(value), decimals);
				return Math.abs(value) < 2 ? m.point_one({ points }) : m.point_many({ points });
			}),
		away: (id) => read(id, own, (value, fact) => at(value, fact, m.away_km)),
		at: (id) => read(id, own, (value, fact) => at(value, fact, m.at_km)),
		period: (id) => formatPeriod(facts.get(id)?.period ?? ''),
		france: (id) => read(id, (fact) => fact.france, briefly),
		peers: (id) => read(id, (fact) => fact.peers?.median, briefly),
		peersNumber: (id) => read(id, (fact) => fact.peers?.median, bare),
		median: (id) => read(id, (fact) => fact.all?.median, briefly),
		medianNumber: (id) => read(id, (fact) => fact.all?.median, bare)
	};
}
