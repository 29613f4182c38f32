import { type Condition, conditionWords } from '$lib/diagnostic/conditions';
import { quadrants } from '$lib/diagnostic/rule';
import { rules } from '$lib/diagnostic/rules';
import { factKinds } from '$lib/server/fact-kinds';
import { ruleReach } from '$lib/server/rule-reach';
import type { PageServerLoad } from './$types';

/** The rules as the diagnostic uses them, with their words and their reach. */
export const load: PageServerLoad = async () => {
	const kinds = await factKinds();
	const { reach, epci } = await ruleReach();
	const words = (list: readonly Condition[]) =>
		list.map((one) => conditionWords(one, (id) => kinds.get(id)));
	return {
		epci,
		count: rules.length,
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
					...(reach.get(id) ?? { fires: 0, undocumented: 0 })
				}))
		}))
	};
};
