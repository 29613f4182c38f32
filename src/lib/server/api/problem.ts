import { base } from '$app/paths';
import Negotiator from 'negotiator';
import { type Language, languages } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';
import { speaking } from '$lib/server/speaking';

/** What may be wrong with a question, or with who answers. */
export const problemKinds = ['parameter', 'not-found', 'method', 'format', 'unavailable', 'failure'] as const;
export type ProblemKind = (typeof problemKinds)[number];

const kinds: Readonly<Record<ProblemKind, { status: number; title: () => string }>> = {
	parameter: { status: 400, title: m.api_problem_parameter },
	'not-found': { status: 404, title: m.api_problem_not_found },
	method: { status: 405, title: m.api_problem_method },
	format: { status: 406, title: m.api_problem_format },
	unavailable: { status: 503, title: m.api_problem_unavailable },
	failure: { status: 500, title: m.api_problem_failure }
};
export const statusOf = (kind: ProblemKind): number => kinds[kind].status;
export const problemTitle = (kind: ProblemKind): string => kinds[kind].title();

/** What a problem tells beside its sentence. */
export interface Told {
	/** The parameter that is wrong, and what was given. */
	readonly parameter?: string;
	readonly value?: string;
	/** What may be given instead, in words, and as a list where it is short. */
	readonly expected?: () => string;
	readonly allowed?: readonly string[];
	/** Where all that may be given is listed. */
	readonly see?: string;
	/** Headers that its answer needs. */
	readonly headers?: Readonly<Record<string, string>>;
}

/** A question that cannot be answered, with what was expected; `detail` says it in the language of who asks. */
export class ApiProblem extends Error {
	override name = 'ApiProblem';
	constructor(
		readonly kind: ProblemKind,
		readonly detail: () => string,
		readonly told: Told = {},
		options?: ErrorOptions
	) {
		super(`${kind} ${told.parameter ?? ''} ${told.value ?? ''}`.trim(), options);
	}
}

/** More of a wrong value says nothing more. */
const LONGEST_VALUE = 100;
const MEDIA_TYPE = 'application/problem+json';

/** The language in which someone is told what is wrong: that of `Accept-Language`, French without one. */
export function languageAsked(request: Request): Language {
	const accepted = new Negotiator({
		headers: { 'accept-language': request.headers.get('accept-language') ?? 'fr' }
	}).languages([...languages]);
	return languages.find((language) => language === accepted[0]) ?? 'fr';
}

/** Where the documentation says what a kind of problem is: its name, in the sense of RFC 9457. */
export const problemType = (origin: string, kind: ProblemKind): string =>
	`${origin}${base}/donnees/api/#probleme-${kind}`;

/** The answer that says a problem (RFC 9457), in the language of who asks. */
export function problemAnswer(
	{ kind, detail, told }: ApiProblem,
	request: Request,
	{ origin, pathname }: { origin: string; pathname: string }
): Response {
	const language = languageAsked(request);
	const { parameter, value, expected, allowed, see, headers } = told;
	const body = speaking(language, () => ({
		type: problemType(origin, kind),
		title: problemTitle(kind),
		status: statusOf(kind),
		detail: detail(),
		instance: pathname,
		...(parameter === undefined ? {} : { parameter }),
		...(value === undefined ? {} : { value: value.slice(0, LONGEST_VALUE) }),
		...(expected === undefined ? {} : { expected: expected() }),
		...(allowed === undefined ? {} : { allowed }),
		...(see === undefined ? {} : { see: origin + see })
	}));
	return new Response(JSON.stringify(body), {
		status: statusOf(kind),
		headers: {
			'content-type': MEDIA_TYPE,
			'content-language': language,
			'cache-control': 'no-store',
			vary: 'Accept, Accept-Language',
			...headers
		}
	});
}
