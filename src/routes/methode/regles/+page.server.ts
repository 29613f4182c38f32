import { axes } from '$lib/catalogue';
import { axisWitnesses } from '$lib/diagnostic/axes';
import { claimDefinitions } from '$lib/diagnostic/claims';
import { type Condition, conditionWords } from '$lib/diagnostic/conditions';
import type { Witness } from '$lib/diagnostic/grade';
import { quadrants } from '$lib/diagnostic/rule';
import { rules } from '$lib/diagnostic/rules';
import { verdicts } from '$lib/diagnostic/verdict';
import { formatValue } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { factKinds } from '$lib/server/fact-kinds';
import { diagnosticReach } from '$lib/server/rule-reach';
import type { PageServerLoad } from './$types';

const middle = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** The rules, claims and axes as the diagnostic uses them, with their words and how many territories get each. */
export const load: PageServerLoad = async () => {
	const kinds = await factKinds();
	const found = await diagnosticReach();
	const words = (list: readonly Condition[]) => list.map((one) => conditionWords(one, (id) => kinds.get(id)));
	const labelled = (list: readonly Witness[]) =>
		list.map(({ fact, measures }) => ({ measures, label: kinds.get(fact)?.label ?? fact }));
	const counted = (id: string) =>
		verdicts.flatMap((verdict) => {
			const count = found.verdicts.get(id)?.[verdict] ?? 0;
			return count === 0 ? [] : [{ verdict, count }];
		});
	return {
		epci: found.epci,
		count: rules.length,
		medians: quadrants.map((quadrant) => ({ quadrant, median: middle(found.quadrants[quadrant]) })),
		gaps: [...kinds.values()]
			.filter(({ gap }) => gap > 0)
			.map(({ label, gap, unit, decimals }) => ({
				label,
				gap: formatValue(gap, unit, Math.max(decimals, gap < 1 ? 1 : 0))
			}))
			.toSorted((a, b) => a.label.localeCompare(b.label, 'fr')),
		claims: [
			...claimDefinitions.map(({ id, statement, facets }) => ({
				id,
				statement: statement(),
				verdicts: counted(id),
				facets: facets.map(({ id: facet, label, witnesses }) => ({
					id: facet,
					label: label(),
					witnesses: labelled(witnesses)
				}))
			})),
			{ id: 'structural', statement: m.claim_image(), verdicts: counted('structural'), facets: [] }
		],
		axes: axes.map((axis) => ({
			axis,
			placed: found.placed[axis],
			witnesses: labelled(axisWitnesses[axis])
		})),
		quadrants: quadrants.map((quadrant) => ({
			quadrant,
			rules: rules
				.filter((rule) => rule.quadrant === quadrant)
				.map(({ id, axis, threshold, title, against, where, when, counter }) => ({
					id,
					axis,
					threshold,
					title: title(),
					against: against(),
					when: words([...where, ...when]),
					counter: words(counter),
					producers: [...new Set(when.flatMap(({ fact }) => kinds.get(fact)?.producer ?? []))].join(', '),
					...(found.reach.get(id) ?? { fires: 0, undocumented: 0 })
				}))
		}))
	};
};
