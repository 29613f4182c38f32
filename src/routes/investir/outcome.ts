import { countAreas } from '$lib/explore/words/areas';
import { formatNumber } from '$lib/i18n/format';
import type { Ranking } from '$lib/invest/columns';
import { defaultProject, type Project } from '$lib/invest/project';
import { m } from '$lib/paraglide/messages';

/** What a project comes to, in a sentence; where nothing can be ranked, why, and the change that leads back. */
export interface Outcome {
	sentence: string;
	wayBack: { label: string; change: Partial<Project> } | null;
}

/** Importance given to all where nothing weighed anything. */
const SAME = 50;

/**
 * What a project comes to.
 * @param nameAt name of the territory at a place of the composite's rows
 */
export function outcomeOf(project: Project, ranking: Ranking, nameAt: (at: number) => string): Outcome {
	const { composite, knockout, looked, weighing } = ranking;
	if (project.weighed.length === 0) {
		return {
			sentence: m.invest_no_criteria(),
			wayBack: {
				label: m.invest_put_criteria(),
				change: { weighed: defaultProject().weighed, weighting: 'sliders' }
			}
		};
	}
	if (weighing.weights.every((weight) => weight === 0)) {
		const weighed = project.weighed.map((one) => ({ ...one, importance: SAME }));
		return {
			sentence: m.invest_all_zero(),
			wayBack: { label: m.invest_equal_weights(), change: { weighting: 'sliders', weighed } }
		};
	}
	if (looked === 0) {
		return {
			sentence: m.invest_nobody_there(),
			wayBack: { label: m.selection_all_france(), change: { where: { kind: 'france' } } }
		};
	}
	const { order, rank, score } = composite;
	if (order.length === 0 && project.needs.length > 0) {
		return {
			sentence: m.invest_everybody_out({ looked: formatNumber(looked) }),
			wayBack: { label: m.invest_lift_needs(), change: { needs: [] } }
		};
	}
	const [first] = order;
	if (first === undefined) return { sentence: m.invest_nobody_known(), wayBack: null };
	const values = {
		kept: countAreas(project.level, knockout.kept.length),
		looked: formatNumber(looked),
		score: formatNumber(score[first] ?? NaN, 1)
	};
	const leaders = order.filter((at) => rank[at] === 1).length;
	const sentence =
		leaders > 1
			? m.invest_say_tied({ ...values, count: formatNumber(leaders) })
			: m.invest_say({ ...values, first: nameAt(first) });
	return { sentence, wayBack: null };
}

/**
 * What the project that the page opens on comes to, as it was when the site was built.
 * @param first EPCI looked at and kept, and the best of them; score from 0 to 100
 */
export function firstOutcome(first: {
	looked: number;
	kept: number;
	top: readonly { name: string; score: number }[];
}): Outcome {
	const [leader] = first.top;
	return {
		sentence: m.invest_say({
			kept: countAreas('epci', first.kept),
			looked: formatNumber(first.looked),
			first: leader?.name ?? '',
			score: formatNumber(leader?.score ?? 0, 1)
		}),
		wayBack: null
	};
}
