/** What every answer of the programming interface says: anyone's page may read it, and no page may be made of it. */
const OPEN: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'ETag, Link, Content-Disposition, Content-Language',
	'cross-origin-resource-policy': 'cross-origin',
	'content-security-policy': "default-src 'none'",
	'x-robots-tag': 'noindex'
};

/** Methods that answer. */
export const METHODS = 'GET, HEAD, OPTIONS';

/** The same answer, open to all. */
export function opened(response: Response): Response {
	for (const [name, value] of Object.entries(OPEN)) response.headers.set(name, value);
	return response;
}

/** What a browser asks before a page of another origin asks something out of the ordinary. */
export const preflight = (): Response =>
	opened(
		new Response(null, {
			status: 204,
			headers: {
				allow: METHODS,
				'access-control-allow-methods': METHODS,
				'access-control-allow-headers': 'Accept, Accept-Language, If-None-Match, Range',
				'access-control-max-age': '86400'
			}
		})
	);
