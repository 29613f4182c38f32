import type { Text } from '$lib/catalogue';
import type { Finding } from '$lib/diagnostic/finding';
import type { Weighed } from '$lib/diagnostic/verdict';
import { axisLabels } from '$lib/i18n/group-labels';
import { m } from '$lib/paraglide/messages';
import { addressTo } from '$lib/server/api/address';
import { placeOf } from '$lib/server/api/areas';
import { operation } from '$lib/server/api/operation';
import { code, epciLevel } from '$lib/server/api/parameters';
import { Diagnostic } from '$lib/server/api/shapes/diagnostic';
import { inEach, speaking } from '$lib/server/speaking';
import { loadDiagnostic } from '../territoire/[siren]/diagnostic/load.server';
import type { DiagnosticPage, FactShown } from '../territoire/[siren]/diagnostic/diagnostic-page';

/** Two lists of the same things, in either language: one list of both. */
const together = <One, Made>(
	fr: readonly One[],
	en: readonly One[],
	make: (fr: One, en: One) => Made
): Made[] =>
	fr.flatMap((one, at) => {
		const other = en[at];
		if (other === undefined) throw new Error('A diagnostic says more in one language than in the other');
		return [make(one, other)];
	});

/** Words of one thing in both languages: what a page says, without the spaces that only a page needs. */
const both =
	<One>(fr: One, en: One) =>
	(of: (one: One) => string): Text => ({ fr: of(fr), en: of(en) });

const findingOf = (fr: Finding, en: Finding) => {
	const say = both(fr, en);
	return {
		rule: fr.rule,
		quadrant: fr.quadrant,
		axis: fr.axis,
		strength: fr.strength,
		headline: say(({ headline }) => headline),
		title: say(({ title }) => title),
		text: say(({ text }) => text),
		against: say(({ against }) => against),
		evidence: fr.witnesses.map(({ fact, measures }) => ({ fact, measures })),
		counter: fr.counter,
		turned: fr.turned,
		to_confirm: fr.toConfirm
	};
};

const claimOf = (fr: Weighed, en: Weighed) => {
	const say = both(fr, en);
	return {
		id: fr.id,
		statement: say(({ statement }) => statement),
		verdict: fr.verdict,
		because: say(({ because }) => because),
		sides: say(({ sides }) => sides),
		facets: together(fr.facets, en.facets, (one, other) => ({
			id: one.id,
			label: { fr: one.label, en: other.label },
			measured: one.measured,
			side: one.side,
			evidence: one.witnesses.map(({ fact, measures }) => ({ fact, measures }))
		})),
		unknown: say(({ unknown }) => unknown)
	};
};

const factOf = (fr: FactShown, en: FactShown) => ({
	id: fr.id,
	label: { fr: fr.label, en: en.label },
	indicator: fr.indicator === '' ? null : fr.indicator,
	period: fr.period,
	unit: fr.unit,
	decimals: fr.decimals,
	scope: fr.scope,
	age: fr.age,
	producer: { fr: fr.producer, en: en.producer },
	value: fr.value,
	numerator: fr.numerator,
	denominator: fr.denominator,
	peers: fr.peers,
	all: fr.all,
	rank: fr.rank,
	france: fr.france,
	departement: fr.departement
});

function diagnosticOf(fr: DiagnosticPage, en: DiagnosticPage): Omit<Diagnostic, 'territory' | 'links'> {
	return {
		vintage: fr.vintage,
		peers: fr.peers.map(({ code: own, name }) => ({ code: own, name })),
		axes: together(fr.axes, en.axes, (one, other) => ({
			axis: one.axis,
			label: inEach(axisLabels[one.axis]),
			score: one.score,
			sentences: together(one.sentences, other.sentences, (french, english) => ({ fr: french, en: english })),
			facts: one.facts.map(({ fact, measures, standing, place }) => ({ fact, measures, standing, place }))
		})),
		findings: together(fr.findings, en.findings, findingOf),
		undocumented: together(fr.undocumented, en.undocumented, (one, other) => ({
			rule: one.rule,
			quadrant: one.quadrant,
			axis: one.axis,
			title: { fr: one.title, en: other.title },
			missing: one.missing
		})),
		reversals: together(fr.reversals, en.reversals, (one, other) => ({
			fact: one.fact,
			better: one.better,
			text: { fr: one.text, en: other.text }
		})),
		claims: together(fr.claims, en.claims, claimOf),
		facts: Object.values(fr.facts).flatMap((one) => {
			const other = en.facts[one.id];
			return other ? [factOf(one, other)] : [];
		})
	};
}

export const diagnostic = operation({
	id: 'getDiagnostic',
	tag: 'diagnostic',
	template: '/territories/{level}/{code}/diagnostic',
	summary: m.api_op_diagnostic,
	text: m.api_op_diagnostic_text,
	path: { level: epciLevel, code },
	query: {},
	formats: ['json'],
	answer: Diagnostic,
	make: async ({ path, here, links }) => {
		const territory = await placeOf('epci', path.code);
		const [fr, en] = [
			await speaking('fr', () => loadDiagnostic(path.code)),
			await speaking('en', () => loadDiagnostic(path.code))
		];
		if (!fr || !en) throw new Error(`The EPCI ${path.code} has no diagnostic`);
		return {
			territory,
			...diagnosticOf(fr, en),
			links: {
				...links(),
				territory: addressTo(here, `/territories/epci/${path.code}`),
				peers: addressTo(here, `/territories/epci/${path.code}/peers`)
			}
		};
	},
	name: ({ territory }) => `diagnostic_${territory.code}`
});
