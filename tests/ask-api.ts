import { respond } from '$lib/server/api/respond';
import { operations } from '../src/routes/api/operations.server';

/** Where tests ask from. */
export const ORIGIN = 'https://here.test';

/** Asks as a program would, without a server between. */
export async function ask(
	path: string,
	init: { method?: string; headers?: Readonly<Record<string, string>> } = {}
): Promise<Response> {
	const url = new URL(path, ORIGIN);
	return respond(
		{
			request: new Request(url, init),
			rest: url.pathname.replace(/^(?:\/en)?\/api\/?/, ''),
			pathname: url.pathname,
			query: url.searchParams,
			here: { origin: url.origin }
		},
		operations
	);
}
