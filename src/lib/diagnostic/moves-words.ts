import { formatPeriod, lowered } from '../i18n/format';
import { m } from '../paraglide/messages';
import { type Earlier, type Fact, isTooFew, type Quartiles, reversalOf } from './facts';
import { briefly } from './briefly';

/** What a balance of moves needs to be told. */
export type Moves = Pick<Fact, 'id' | 'label' | 'value' | 'unit' | 'decimals' | 'period' | 'people'> & {
	before: Earlier | null;
	peers: Quartiles | null;
};

/** People of a balance of moves, as the subject of a sentence. */
const WHO: Readonly<Record<string, () => string>> = {
	net_migration_rate_15_24: m.who_15_24,
	net_migration_rate_30_39: m.who_30_39,
	net_migration_rate_65_plus: m.who_65_plus,
	net_migration_rate_managers: m.who_managers,
	net_migration_rate_workers: m.who_workers
};

export type MoveSide = 'arrive' | 'leave' | 'level';

/** Which way people move, by the sign alone: level where the balance is of too few people, or nought. */
export function sideOfMoves(fact: Moves): MoveSide {
	if (fact.value === null || isTooFew(fact) || Math.abs(fact.value) < LEVEL_BELOW) return 'level';
	return fact.value > 0 ? 'arrive' : 'leave';
}
/** Under this rate (%), as many arrive as leave. */
const LEVEL_BELOW = 0.1;

/** How that compares with similar territories: only a balance of the same sign is more or less than theirs. */
function comparisonOf({ value, peers }: Moves, side: MoveSide): 'more' | 'less' | 'alike' | 'unlike' | null {
	if (value === null || !peers || side === 'level') return null;
	const opposite = side === 'arrive' ? peers.median <= -LEVEL_BELOW : peers.median >= LEVEL_BELOW;
	if (opposite) return 'unlike';
	if (value > peers.q3) return side === 'arrive' ? 'more' : 'less';
	if (value < peers.q1) return side === 'arrive' ? 'less' : 'more';
	return 'alike';
}

const SIDES = { arrive: m.moves_arrive, leave: m.moves_leave, level: m.moves_level };

const COMPARED = {
	more: m.moves_more,
	less: m.moves_less,
	alike: m.moves_alike,
	unlike: m.moves_unlike
};
const AGAINST = {
	more: m.moves_against_more,
	less: m.moves_against_less,
	alike: m.moves_against_alike,
	unlike: m.moves_against_unlike
};

function signWords(fact: Moves): string {
	const who = (WHO[fact.id] ?? (() => fact.label))();
	return isTooFew(fact) ? m.moves_unsure({ who: lowered(who) }) : SIDES[sideOfMoves(fact)]({ who });
}

/** The sign and the year: what the title of a slide has room for. */
export const movesShort = (fact: Moves): string =>
	m.moves_headline({ words: signWords(fact), year: formatPeriod(fact.period) });

/** What stands under that title; empty where nothing is compared. */
export function movesAgainst(fact: Moves): string {
	const compared = comparisonOf(fact, sideOfMoves(fact));
	return compared ? AGAINST[compared]() : '';
}

/** «Les trentenaires arrivent, moins qu’ailleurs (2022)»: the sign first, then the comparison, and the year. */
export function movesHeadline(fact: Moves): string {
	const words = signWords(fact);
	const compared = comparisonOf(fact, sideOfMoves(fact));
	return m.moves_headline({
		words: compared ? `${words}${COMPARED[compared]()}` : words,
		year: formatPeriod(fact.period)
	});
}

/** The same as a sentence with its figures; where the sign turned since the census before, both figures. */
export function movesSentence(fact: Moves): string {
	const balance = fact.value === null ? m.fact_unknown() : briefly(fact.value, fact);
	const sentences = [
		m.moves_sentence({
			words: movesHeadline(fact),
			balance,
			peers: fact.peers ? briefly(fact.peers.median, fact) : m.fact_unknown()
		})
	];
	const before = reversalOf(fact);
	if (before)
		sentences.push(
			m.moves_reversal({ year: formatPeriod(before.period), balance: briefly(before.value, fact) })
		);
	if (isTooFew(fact)) sentences.push(m.moves_few());
	return sentences.join(' ');
}
