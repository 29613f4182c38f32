import { concord, type VoteResults } from '$lib/dossier/results';
import { formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { collegeLabels } from '$lib/dossier/labels';

const CONCORDS = {
	none: m.concord_none,
	weak: m.concord_weak,
	moderate: m.concord_moderate,
	strong: m.concord_strong,
	very_strong: m.concord_very_strong
};

/** What a vote says beside its table, a sentence each: duels, agreement, who differs, what hangs on one ballot. */
export function voteSentences(results: VoteResults, labelOf: (stake: string) => string): string[] {
	const { condorcet, w, distances, farthest, decisive, abstained } = results;
	const list = condorcet.smith.map(labelOf).join(', ');
	return [
		condorcet.winner
			? m.condorcet_winner({ stake: labelOf(condorcet.winner) })
			: condorcet.cycle
				? m.condorcet_cycle({ list })
				: condorcet.smith.length > 1
					? m.condorcet_tie({ list })
					: m.condorcet_none(),
		...(w === null ? [] : [`${m.concord_w({ w: formatNumber(w, 2) })} ${CONCORDS[concord(w)]()}`]),
		...distances.map(({ first, second, tau }) =>
			m.distance_colleges({
				first: collegeLabels[first](),
				second: collegeLabels[second](),
				tau: formatNumber(tau, 2)
			})
		),
		...(farthest && farthest.tau < 1
			? [
					m.distance_farthest({
						name: farthest.ballot.name || m.voter_unnamed(),
						college: collegeLabels[farthest.ballot.college](),
						tau: formatNumber(farthest.tau, 2)
					})
				]
			: []),
		decisive.length === 0
			? m.decisive_none()
			: m.decisive_some({ list: decisive.map(({ name }) => name || m.voter_unnamed()).join(', ') }),
		...(abstained > 0 ? [m.abstained({ count: abstained })] : [])
	];
}
