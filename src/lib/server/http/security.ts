/** Headers of every answer beside its policy. */
const SAFE_HEADERS: Readonly<Record<string, string>> = {
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin'
};

/** Views that stand in other people's pages. */
const isEmbedded = (route: string | null) => route?.startsWith('/embed') ?? false;

/** The policy of a page that has none: SvelteKit's last words where nothing could be made, a text alone. */
const BARE_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

/** Says what a browser may do with an answer; only views made for it may stand in someone else's page. */
export function secure(headers: Headers, route: string | null, styleHash: string | null): void {
	for (const [name, value] of Object.entries(SAFE_HEADERS)) headers.set(name, value);
	const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false;
	const policy = headers.get('Content-Security-Policy') ?? (isPage ? BARE_POLICY : null);
	if (policy === null) return;
	const styled = styleHash === null ? policy : policy.replace(/style-src/, `style-src '${styleHash}'`);
	headers.set('Content-Security-Policy', `${styled}; frame-ancestors ${isEmbedded(route) ? '*' : "'self'"}`);
}
