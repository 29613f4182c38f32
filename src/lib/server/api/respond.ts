import { writeCsv } from '$lib/exchange/csv';
import { m } from '$lib/paraglide/messages';
import { API, type Here, readVersion, VERSION } from './address';
import { type Format, splitEnding } from '$lib/exchange/answer-format';
import { acceptedFormat, bareType, mediaTypes } from './formats';
import { METHODS, opened, preflight } from './headers';
import type { Operation, Written } from './operation';
import { ApiProblem, problemAnswer } from './problem';
import { findOperation } from './router';

/** A question as it comes. */
export interface Question {
	readonly request: Request;
	/** What stands after `/api/`. */
	readonly rest: string;
	/** The whole path, as it was asked for. */
	readonly pathname: string;
	readonly query: URLSearchParams;
	readonly here: Here;
}

const redirect = (status: 307 | 308, location: string, headers: Readonly<Record<string, string>> = {}) =>
	new Response(null, { status, headers: { location, ...headers } });

const withQuery = (path: string, query: URLSearchParams) =>
	query.size === 0 ? path : `${path}?${query.toString()}`;

/** An answer as it is sent; where more follows, a header says where, as a spreadsheet has no room for it. */
function sent({ content, name, links }: Written, format: Format): Response {
	const body =
		'table' in content
			? format === 'fr.csv'
				? writeCsv(content.table, 'french')
				: writeCsv(content.table, 'international', { mark: false })
			: JSON.stringify(content.json);
	return new Response(body, {
		headers: {
			'content-type': mediaTypes[format],
			'content-disposition': `inline; filename="${name}.${format}"`,
			link: Object.entries(links)
				.filter(([relation]) => relation === 'self' || relation === 'next')
				.map(([relation, address]) => `<${address}>; rel="${relation}"`)
				.join(', ')
		}
	});
}

/** Leads an address without an ending to the one that who asks reads best. */
function withEnding({ request, pathname, query }: Question, path: string, { formats }: Operation): Response {
	const format = acceptedFormat(request.headers.get('accept'), formats);
	if (format === null)
		throw new ApiProblem(
			'format',
			() => m.api_unacceptable({ accept: request.headers.get('accept') ?? '' }),
			{
				parameter: 'Accept',
				value: request.headers.get('accept') ?? '',
				expected: m.api_expected_format,
				allowed: formats.map(bareType)
			}
		);
	// An address of `/` is that of the index.
	const to = path === '/index' ? `${API}/index` : pathname.replace(/\/$/, '');
	return redirect(307, withQuery(`${to}.${format}`, query), { vary: 'Accept', 'cache-control': 'no-store' });
}

async function answered(question: Question, operations: readonly Operation[]): Promise<Response> {
	const { rest, pathname, query, here } = question;
	const version = readVersion(rest);
	if (version.kind === 'unknown')
		throw new ApiProblem('not-found', () => m.api_unknown_version({ version: version.version }), {
			parameter: 'version',
			value: version.version,
			expected: m.api_expected_version,
			allowed: [VERSION]
		});
	if (version.kind === 'moved') return redirect(308, withQuery(version.to, query));
	// Both languages stand in an answer: it has one address.
	if (!pathname.startsWith(API)) return redirect(308, withQuery(`${API}${version.path}`, query));
	const { path, format, ending } = splitEnding(version.path.replace(/\/+$/, ''));
	const known = path === '' ? '/index' : path;
	const found = findOperation(operations, known);
	if (!found)
		throw new ApiProblem('not-found', () => m.api_unknown_address({ address: pathname }), {
			expected: m.api_expected_address,
			see: `${API}/index.json`
		});
	if (ending === '') return withEnding(question, known, found.operation);
	if (format === null || !found.operation.formats.includes(format))
		throw new ApiProblem('not-found', () => m.api_unknown_format({ ending }), {
			parameter: 'format',
			value: ending,
			expected: m.api_expected_format,
			allowed: found.operation.formats
		});
	return sent(await found.operation.run(found.parameters, query, format, here), format);
}

/**
 * The answer to a question about figures, whatever it is: what went wrong is a problem in words, never a page. Who reads
 * from another site's page is answered too.
 */
export async function respond(question: Question, operations: readonly Operation[]): Promise<Response> {
	const { request, here, pathname } = question;
	const problem = (cause: ApiProblem) =>
		opened(problemAnswer(cause, request, { origin: here.origin, pathname }));
	if (request.method === 'OPTIONS') return preflight();
	if (request.method !== 'GET' && request.method !== 'HEAD')
		return problem(
			new ApiProblem('method', () => m.api_wrong_method({ method: request.method }), {
				expected: () => METHODS,
				allowed: METHODS.split(', '),
				headers: { allow: METHODS }
			})
		);
	try {
		return opened(await answered(question, operations));
	} catch (cause) {
		if (cause instanceof ApiProblem) return problem(cause);
		console.error(`${pathname}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
		return problem(new ApiProblem('failure', m.api_failed, {}, { cause }));
	}
}
