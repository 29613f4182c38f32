import {
	asShown,
	formatFigure,
	formatNumber,
	formatPeriod,
	formatValue,
	isInCommune,
	unitLabel,
	withUnit
} from '../i18n/format';
import { m } from '../paraglide/messages';
import { briefly } from './briefly';
import type { Fact, Facts } from './facts';
import { counted } from './nouns';
import { STABLE_BELOW } from './portrait';
import type { Told } from './rule';

/** Things for 10,000 people, as people for one of them, rounded to what one remembers. */
const peopleForOne = (value: number): string => formatNumber(Math.round(PER / value / ROUND) * ROUND);
const PER = 10_000;
const ROUND = 100;

const inPoints = (value: number, decimals: number, signed: boolean): string => {
	const points = formatNumber(signed ? value : Math.abs(value), decimals, { signed });
	return Math.abs(value) < 2 ? m.point_one({ points }) : m.point_many({ points });
};

/** What became of a figure: the verb says the sign. */
function moved(value: number, { unit, decimals }: Fact): string {
	if (unit === 'ratio') {
		const points = inPoints(value, decimals, false);
		if (asShown(value, decimals) === 0) return m.moved_none();
		return value > 0 ? m.moved_points_up({ points }) : m.moved_points_down({ points });
	}
	if (Math.abs(value) < (unit === 'percent_per_year' ? STABLE_BELOW : STABLE_PERCENT)) return m.moved_none();
	const rate = withUnit(formatNumber(Math.abs(value), decimals), unitLabel(unit));
	return value > 0 ? m.moved_up({ rate }) : m.moved_down({ rate });
}
/** A count that changed by less than this, in %, is told as unchanged. */
const STABLE_PERCENT = 1;

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
		points: (id) => read(id, own, (value, { decimals }) => inPoints(value, decimals, false)),
		rate: (id) =>
			read(id, own, (value, { unit, decimals }) =>
				withUnit(formatNumber(Math.abs(value), decimals), unitLabel(unit))
			),
		moved: (id) => read(id, own, moved),
		counted: (id, noun) => read(id, own, (value, { decimals }) => counted(value, decimals, noun)),
		peopleForOne: (id) => read(id, own, peopleForOne),
		medianPeopleForOne: (id) => read(id, (fact) => fact.all?.median, peopleForOne),
		away: (id) => read(id, own, (value, fact) => at(value, fact, m.away_km)),
		at: (id) => read(id, own, (value, fact) => at(value, fact, m.at_km)),
		period: (id) => formatPeriod(facts.get(id)?.period ?? ''),
		span: (id) => {
			const [start = '', end] = (facts.get(id)?.period ?? '').match(/\d{4}/g) ?? [];
			return end === undefined ? formatPeriod(start) : m.span_words({ start, end });
		},
		france: (id) => read(id, (fact) => fact.france, briefly),
		peers: (id) => read(id, (fact) => fact.peers?.median, briefly),
		peersNumber: (id) => read(id, (fact) => fact.peers?.median, bare),
		median: (id) => read(id, (fact) => fact.all?.median, briefly),
		medianNumber: (id) => read(id, (fact) => fact.all?.median, bare),
		medianPoints: (id) =>
			read(
				id,
				(fact) => fact.all?.median,
				(value, { decimals }) => inPoints(value, decimals, true)
			)
	};
}
