import { axes } from '../../catalogue';
import { placeIn, voteResults } from '../../dossier/results';
import { statusLabels } from '../../dossier/labels';
import type { Dossier } from '../../dossier/schema';
import { formatNumber } from '../../i18n/format';
import { axisLabels } from '../../i18n/group-labels';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Point } from '../slide';
import type { Draft } from './draft';

function ranking(title: string, line: string, source: string, points: Point[]): Draft {
	return {
		id: 'stakes',
		title,
		line,
		source,
		view: { kind: 'points', points },
		steps: Math.max(0, points.length - 1)
	};
}

/** The stakes in the order of the vote, or in the order that the territory's partners published. */
function rankedSlide(source: DeckSource, dossier: Dossier | null): Draft[] {
	const profile = (axis: string) => source.axes.find((one) => one.axis === axis)?.sentences[0] ?? '';
	if (dossier && dossier.ballots.length > 0) {
		const results = voteResults(dossier.stakes, dossier.ballots);
		const first = results.byHead[0];
		if (results.voters > 0 && first) {
			const label = (id: string) => dossier.stakes.find((stake) => stake.id === id)?.label ?? id;
			return [
				ranking(
					m.deck_stakes_title({ first: label(first.option) }),
					m.deck_stakes_line({ count: results.voters }),
					m.deck_stakes_source(),
					results.byHead.map(({ option, points }) => ({
						mark: String(placeIn(results.byHead, option)),
						title: label(option),
						text: m.deck_stakes_points({ points: formatNumber(points, 1) })
					}))
				)
			];
		}
	}
	if (!source.published) return [];
	return [
		ranking(
			m.deck_stakes_title({ first: axisLabels[axes[0]]().toLocaleLowerCase('fr') }),
			m.deck_stakes_line_published(),
			m.deck_stakes_source_published(),
			axes.map((axis, at) => ({ mark: String(at + 1), title: axisLabels[axis](), text: profile(axis) }))
		)
	];
}

/** Rows that fit on a slide. */
const MOST_ACTIONS = 7;

function planSlide(dossier: Dossier | null): Draft[] {
	if (!dossier || dossier.ambitions.length === 0) return [];
	const standing = dossier.actions.filter(({ status }) => status !== 'dropped');
	const rows = dossier.ambitions.flatMap((ambition) => {
		const priorities = new Set(
			dossier.priorities.filter((one) => one.ambition === ambition.id).map(({ id }) => id)
		);
		const actions = standing.filter((action) => priorities.has(action.priority));
		return actions.length === 0
			? [[ambition.title, '–', '–', '–']]
			: actions.map((action, at) => [
					at === 0 ? ambition.title : '',
					action.title,
					action.owner || '–',
					action.due === '' ? statusLabels[action.status]() : action.due.slice(0, 4)
				]);
	});
	const left = rows.length - MOST_ACTIONS;
	return [
		{
			id: 'plan',
			title: m.deck_plan_title({
				ambitions: m.deck_plan_ambitions({ count: dossier.ambitions.length }),
				actions: m.deck_plan_actions({ count: standing.length })
			}),
			line: left > 0 ? m.deck_plan_left({ count: left }) : m.deck_plan_line(),
			source: m.deck_plan_source({ title: dossier.title }),
			notes: standing
				.map(({ title, owner, partners }) => [title, owner, partners].filter(Boolean).join(', '))
				.join('\n'),
			view: {
				kind: 'table',
				head: [m.deck_plan_ambition(), m.deck_plan_action(), m.deck_plan_owner(), m.deck_plan_due()],
				rows: rows.slice(0, MOST_ACTIONS)
			}
		}
	];
}

/** What the partners rank, and what they will do. */
export const stakeSlides = (source: DeckSource, dossier: Dossier | null): Draft[] => [
	...rankedSlide(source, dossier),
	...planSlide(dossier)
];
