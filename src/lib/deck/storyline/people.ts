import { MOVES_PERIOD } from '../../catalogue';
import { reversalOf } from '../../diagnostic/facts';
import { movesTitle, movesTurned, populationTitle } from '../../diagnostic/titles';
import { STABLE_BELOW } from '../../diagnostic/portrait';
import { briefly } from '../../diagnostic/briefly';
import { capitalised, countWord, formatNumber, formatPercent, formatPeriod } from '../../i18n/format';
import { groupLabels, phraseLabels } from '../../i18n/group-labels';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';

const rate = (value: number) => formatPercent(value, 2, { signed: true });

function populationSlide({ populations, balances }: DeckSource): Draft[] {
	if (populations.length < 2) return [];
	const last = balances.at(-1);
	return [
		{
			id: 'population',
			title: populationTitle(populations),
			line: last
				? m.deck_population_line({
						start: last.start,
						end: last.end,
						natural: rate(last.natural),
						migration: rate(last.migration)
					})
				: m.population_subtitle(),
			source: m.population_source(),
			view: { kind: 'curve', populations, balances },
			facts: ['population', 'population_growth', 'natural_balance_rate', 'net_migration_rate']
		}
	];
}

function movesSlide({ moves }: DeckSource): Draft[] {
	if (moves.length === 0) return [];
	return [
		{
			id: 'moves',
			title: movesTitle(
				moves.map(({ key, rate: net, people }) => ({
					label: phraseLabels[key]?.() ?? key,
					rate: net,
					people
				})),
				MOVES_PERIOD
			),
			line: m.deck_moves_line(),
			source: m.moves_source(),
			notes: [...movesTurned(moves), m.deck_moves_notes()].join('\n'),
			view: {
				kind: 'bars',
				bars: moves.map(({ key, rate: net, before }) => ({
					label: groupLabels[key]?.() ?? key,
					value: net,
					before
				})),
				measure: m.moves_rate()
			},
			facts: moves.map(({ key }) => `net_migration_rate_${key}`)
		}
	];
}

function growthSlide({ growing, map, facts }: DeckSource): Draft[] {
	const fact = facts['population_growth'];
	if (growing.known === 0 || !map.classes || !fact) return [];
	// Words or figures, the same for both.
	const write = growing.known <= 20 ? countWord : formatNumber;
	return [
		{
			id: 'growth',
			title:
				growing.up === 0
					? m.deck_growth_none()
					: growing.up === growing.known
						? m.deck_growth_all({ count: growing.known, words: write(growing.known) })
						: m.deck_growth_some({
								count: growing.up,
								up: growing.up === 1 ? '' : capitalised(write(growing.up)),
								known: write(growing.known)
							}),
			line: m.deck_growth_line({ period: formatPeriod(fact.period) }),
			view: { kind: 'choropleth', period: fact.period },
			facts: ['population_growth']
		}
	];
}

/** Jobs as figures: how many, for how many residents, how they change, who looks for one. */
const WORK = ['private_jobs', 'job_concentration', 'zone_unemployment', 'large_establishment_job_share'];

function jobsSlide({ facts }: DeckSource): Draft[] {
	const growth = facts['jobs_growth'];
	const known = WORK.filter((id) => (facts[id]?.value ?? null) !== null);
	if (known.length === 0) return [];
	const value = growth?.value ?? null;
	const period = formatPeriod(growth?.period ?? '');
	const before = growth && reversalOf(growth);
	const size = value === null ? '' : `${formatNumber(Math.abs(value), 1)}`;
	return [
		{
			id: 'jobs',
			title:
				value === null
					? m.deck_jobs_unknown()
					: Math.abs(value) < STABLE_BELOW
						? m.deck_jobs_stable({ period })
						: value > 0
							? m.deck_jobs_up({ size, period })
							: m.deck_jobs_down({ size, period }),
			line: [
				growth?.peers
					? m.deck_jobs_line({ peers: briefly(growth.peers.median, growth) })
					: m.deck_jobs_line_alone(),
				...(growth && before
					? [
							m.deck_jobs_turned({
								period: formatPeriod(before.period),
								value: briefly(before.value, growth)
							})
						]
					: [])
			].join(' '),
			view: { kind: 'figures', facts: WORK.filter((id) => facts[id]).slice(0, 4) },
			facts: ['jobs_growth', ...WORK]
		}
	];
}

/** Who lives, moves and works here. */
export const peopleSlides = (source: DeckSource): Draft[] => [
	...populationSlide(source),
	...movesSlide(source),
	...growthSlide(source),
	...jobsSlide(source)
];
