import { lowered } from '../i18n/format';
import { m } from '../paraglide/messages';

/** First words of French labels, by the article that they take; a label of another language takes none. */
const HEADS: readonly [RegExp, (words: { name: string }) => string][] = [
	[
		/^(Communes|Crèches|Créations|Défaillances|Départements|Écoles|Embauches|Emplois|Espaces|Établissements|Friches|Logements|Lycées|Médecins|Personnes|Zones) /u,
		m.name_the_plural
	],
	[/^(Accélération|Attractivité|Évolution|Innovation)(?= |$)/u, m.name_the_vowel],
	[/^(Distance|Part|Simplification|Tension|Variation)(?= |$)/u, m.name_the_feminine],
	[/^(Chômage|Niveau|Prix|Recrutement|Solde|Taux)(?= |$)/u, m.name_the_masculine]
];

/** A label as a noun of a sentence: «la distance à un hôpital»; quoted where its article is not known. */
export function named(label: string): string {
	// What a label says after a colon would cut the sentence.
	const name = lowered(label).replace(/\s?:\s(.+)$/u, ' ($1)');
	const head = HEADS.find(([start]) => start.test(label));
	return head ? head[1]({ name }) : m.name_quoted({ name });
}
