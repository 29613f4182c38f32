import { ApiProblem, problemAnswer } from '$lib/server/api/problem';
import { opened } from '$lib/server/api/headers';

const HEADERS = { 'retry-after': '30' };

/**
 * The answer of a server that has no data to answer from, in a sentence: as text where people read, as a problem where
 * programs do.
 *
 * @param fault what is wrong with the warehouse, and what to do.
 */
export const unavailable = (
	route: string,
	fault: string,
	{ request, url }: { request: Request; url: URL }
): Response =>
	route.startsWith('/api/')
		? opened(problemAnswer(new ApiProblem('unavailable', () => fault, { headers: HEADERS }), request, url))
		: new Response(fault, {
				status: 503,
				headers: { 'content-type': 'text/plain; charset=utf-8', ...HEADERS }
			});
