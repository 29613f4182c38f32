import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { withScripts } from './page-scripts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const SCRIPT = 'import("/_app/immutable/entry/app.a-1.js")';
const page = `<head><link href="/_app/immutable/assets/0.css"></head><script>${SCRIPT}</script>`;
const headers = () =>
	new Headers({
		link: '</_app/immutable/assets/0.css>; rel="preload"; as="style"; nopush, </_app/immutable/nodes/0.b.js>; rel="modulepreload"; nopush',
		'content-security-policy': `script-src 'self' ${hashOf(SCRIPT)}`
	});

it('asks for all scripts at once', () => {
	const own = headers();
	const html = withScripts(page, own, 'fr');
	expect(html).toContain('<link rel=modulepreload href=/_app/immutable/nodes/0.b.js></head>');
	expect(html).toContain(`<script>${SCRIPT}</script>`);
	expect(own.get('link')).toBeNull();
	expect(own.get('content-security-policy')).toContain(hashOf(SCRIPT));
});

it('asks for those of the language, which the policy allows', () => {
	const own = headers();
	const html = withScripts(page, own, 'en');
	const script = SCRIPT.replace('immutable/', 'immutable/en/');
	expect(html).toContain('href=/_app/immutable/en/nodes/0.b.js');
	expect(html).toContain('href="/_app/immutable/assets/0.css"');
	expect(html).toContain(`<script>${script}</script>`);
	expect(own.get('content-security-policy')).toBe(`script-src 'self' ${hashOf(script)}`);
});
