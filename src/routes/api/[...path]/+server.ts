import { base } from '$app/paths';
import { knownOrigin, withoutLanguage } from '$lib/i18n/address';
import { respond } from '$lib/server/api/respond';
import { operations } from '../operations.server';
import type { RequestHandler } from './$types';

/** With or without a slash at its end, an address is answered here: a redirect of the router's own could not be read from elsewhere. */
export const trailingSlash = 'ignore';

const ROOT = `${base}/api`;

const answer: RequestHandler = ({ request, url }) =>
	respond(
		{
			request,
			rest: withoutLanguage(url.pathname).slice(ROOT.length).replace(/^\//, ''),
			pathname: url.pathname,
			query: url.searchParams,
			here: { origin: knownOrigin(url) }
		},
		operations
	);

export const GET = answer;
/** Any other method is told which ones answer; a browser that asks first is told that it may. */
export const fallback = answer;
