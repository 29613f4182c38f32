import { asShown, formatPeriod } from '../i18n/format';
import { m } from '../paraglide/messages';
import { briefly } from './briefly';
import { apart, type Fact, type Facts, reversalOf } from './facts';

export interface Reversal {
	fact: string;
	/** Whether it turned for the better; null where more is neither good nor bad. */
	better: boolean | null;
	text: string;
}

/** A figure that was written nought, or is within its smallest gap of what it was, did not turn. */
export const isTurned = (fact: Fact): boolean =>
	fact.value !== null &&
	fact.before !== null &&
	asShown(fact.before.value, fact.decimals) !== 0 &&
	apart(fact.value, fact.before.value, fact) !== 0;

/** The territory's own figures whose sign turned since the period before, with both: what one knew is no longer true. */
export const reversals = (facts: Facts): Reversal[] =>
	[...facts.values()].flatMap((fact) => {
		const before = reversalOf(fact);
		if (!before || fact.value === null || fact.scope !== 'own' || !isTurned(fact)) return [];
		return [
			{
				fact: fact.id,
				better: fact.polarity === 0 ? null : fact.value * fact.polarity > 0,
				text: m.reversal_sentence({
					label: m.quoted({ text: fact.label }),
					before: briefly(before.value, fact),
					earlier: formatPeriod(before.period),
					now: briefly(fact.value, fact),
					year: formatPeriod(fact.period)
				})
			}
		];
	});
