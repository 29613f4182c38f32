import { describe, expect, it } from 'vitest';
import { secure } from './security';

const policy = "default-src 'self'; style-src 'self'";
const headersOf = (route: string | null, hash: string | null = null) => {
	const headers = new Headers({ 'content-security-policy': policy });
	secure(headers, route, hash);
	return headers;
};

describe('secure', () => {
	it('lets only views made for it stand in other pages', () => {
		expect(headersOf('/embed/carte').get('content-security-policy')).toContain('frame-ancestors *');
		for (const route of ['/', '/territoire/[siren]', null])
			expect(headersOf(route).get('content-security-policy')).toContain("frame-ancestors 'self'");
	});

	it('names the sheet of a page beside its own files', () => {
		expect(headersOf('/', 'sha256-x').get('content-security-policy')).toContain(
			"style-src 'sha256-x' 'self'"
		);
	});

	it('says the rest on every answer', () => {
		const headers = new Headers();
		secure(headers, '/recherche.json', null);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('referrer-policy')).not.toBeNull();
		expect(headers.get('permissions-policy')).not.toBeNull();
		expect(headers.get('content-security-policy')).toBeNull();
	});
});
