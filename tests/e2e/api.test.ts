import { describe, expect, it } from 'vitest';
import { ask } from './raw-request';
import { HOME, useSite } from './site';

const site = useSite();
const FIGURE = '/api/v1/territories/epci/244900809/observations/population';
const COMMUNES = '/api/v1/indicators/population/commune/2023';

const get = (path: string, init: RequestInit = {}) => fetch(site.url + path, { redirect: 'manual', ...init });

describe('an address of a figure', () => {
	it('gives it to anyone’s page, with a mark, and says nothing more to who has that mark', async () => {
		const first = await get(`${FIGURE}.json`);
		expect(first.status).toBe(200);
		expect(first.headers.get('content-type')).toBe('application/json');
		const etag = first.headers.get('etag') ?? '';
		expect(etag).toMatch(/^".+"$/);
		for (const response of [
			first,
			await get(`${FIGURE}.json`, { headers: { 'if-none-match': `W/${etag}, "x"` } })
		]) {
			expect(response.headers.get('access-control-allow-origin')).toBe('*');
			expect(response.headers.get('access-control-expose-headers')).toContain('ETag');
			expect(response.headers.get('etag')).toBe(etag);
			expect(response.headers.get('cache-control')).toContain('max-age=0');
			expect(response.headers.get('x-content-type-options')).toBe('nosniff');
			expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
			expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
			expect(response.headers.get('set-cookie')).toBeNull();
		}
		const again = await get(`${FIGURE}.json`, { headers: { 'if-none-match': etag } });
		expect([again.status, await again.text()]).toEqual([304, '']);
		const self = ((await first.json()) as { links: { self: string } }).links.self;
		expect(self.startsWith(`${site.url}${FIGURE}/`)).toBe(true);
		expect((await fetch(self)).status).toBe(200);
	});

	it('answers HEAD as it answers GET, without the body', async () => {
		for (const path of [`${FIGURE}.json`, `${COMMUNES}.csv`, '/api/v1/lune.json']) {
			const [head, whole] = [await get(path, { method: 'HEAD' }), await get(path)];
			expect([path, head.status, await head.text()]).toEqual([path, whole.status, '']);
			for (const name of ['etag', 'content-type', 'link', 'access-control-allow-origin'])
				expect([path, name, head.headers.get(name)]).toEqual([path, name, whole.headers.get(name)]);
		}
	});

	it('is answered before a page of another site asks something out of the ordinary', async () => {
		const told = await get(`${FIGURE}.json`, {
			method: 'OPTIONS',
			headers: { origin: 'https://elsewhere.example', 'access-control-request-headers': 'if-none-match' }
		});
		expect([told.status, told.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
		expect(told.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('if-none-match');
	});

	it('is one, whichever language the pages around are read in, and whatever slash ends it', async () => {
		for (const [from, to] of [
			[`/en${FIGURE}.json`, `${FIGURE}.json`],
			['/api/levels.json', '/api/v1/levels.json'],
			['/api', '/api/v1/']
		] as const) {
			const response = await get(from);
			expect([from, response.status, response.headers.get('location')]).toEqual([from, 308, to]);
			expect(response.headers.get('access-control-allow-origin')).toBe('*');
		}
		const response = await get('/api/v1/', { headers: { accept: '*/*' } });
		expect([response.status, response.headers.get('location')]).toEqual([307, '/api/v1/index.json']);
		expect((await get('/api/v1/levels/', { headers: { accept: '*/*' } })).headers.get('location')).toBe(
			'/api/v1/levels.json'
		);
	});
});

describe('what stands after the question mark', () => {
	it('counts, in any order, and answers what it asks', async () => {
		const codes = async (search: string) => {
			const response = await get(`/api/v1/territories/epci.json${search}`);
			const { territories } = (await response.json()) as { territories: { code: string }[] };
			return { codes: territories.map(({ code }) => code), etag: response.headers.get('etag') };
		};
		const [two, next, again] = [
			await codes('?limit=2'),
			await codes('?limit=2&offset=2'),
			await codes('?offset=2&limit=2')
		];
		expect(two.codes).toHaveLength(2);
		expect(next.codes).toHaveLength(2);
		expect(two.codes.some((code) => next.codes.includes(code))).toBe(false);
		expect(again).toEqual(next);
		expect((await codes('')).codes.slice(0, 4)).toEqual([...two.codes, ...next.codes]);
	});

	it('changes no page', async () => {
		const [plain, asked] = [await get(HOME), await get(`${HOME}?limit=2&q=x`)];
		expect(asked.headers.get('etag')).toBe(plain.headers.get('etag'));
	});

	it('is refused where nothing reads it', async () => {
		const response = await get('/api/v1/levels.json?utm_source=x');
		expect([response.status, response.headers.get('content-type')]).toEqual([
			400,
			'application/problem+json'
		]);
	});
});

it('gives all communes in one answer of a few megabytes, packed', async () => {
	for (const ending of ['json', 'csv', 'fr.csv']) {
		const { status, headers, body } = await ask(site.url, `${COMMUNES}.${ending}`, {
			'accept-encoding': 'br'
		});
		expect([status, headers['content-encoding']]).toEqual([200, 'br']);
		expect(body.length).toBeLessThan(1_000_000);
		const text = await (await get(`${COMMUNES}.${ending}`)).text();
		expect(text.length).toBeLessThan(6_000_000);
		expect(text).toContain('Segré-en-Anjou Bleu');
	}
});

it('says problems as problems, whatever harm an address means', async () => {
	for (const path of [
		'/api/v1/../../../package.json',
		'/api/v1/..%2f..%2fpackage.json',
		'/api/v1/territories/epci/%00.json',
		'/api/v1/territories/epci/%E0%A4%A.json',
		'/api/v1/territories/__proto__/constructor.json',
		"/api/v1/indicators/jobs';DROP TABLE measure/epci.json".replaceAll(' ', '%20'),
		`/api/v1/${'a'.repeat(8000)}.json`,
		'/api/v1/search.json?q=%E0%A4%A',
		'/api/v1/territories/epci.json?within=epci:%27'
	]) {
		const { status, body } = await ask(site.url, path);
		expect(status, path).toBeGreaterThanOrEqual(200);
		expect(status, path).toBeLessThan(500);
		expect(body.toString()).not.toContain('devDependencies');
	}
	const post = await get('/api/v1/levels.json', {
		method: 'POST',
		body: '{}',
		headers: { 'content-type': 'application/json' }
	});
	expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
	expect(post.headers.get('content-type')).toBe('application/problem+json');
});

describe('the page that tells of it', () => {
	it.each(['/donnees/api/', '/en/donnees/api/'])(
		'%s asks an address and shows what it answers',
		async (path) => {
			const { page, complaints, close } = await site.visit(path);
			await page.waitForSelector('html.scripted');
			await page.locator('.send').click();
			await page.waitForSelector('[data-answer="done"]');
			expect(await page.locator('.answer pre').textContent()).toContain('"code": "244900809"');
			expect(await page.locator('.console .line').textContent()).toMatch(/^200 · /);
			// The lines to paste follow what is asked, with the site's own origin.
			await page.locator('.formats button', { hasText: /^csv$/ }).click();
			await page.getByRole('button', { name: 'Python' }).click();
			const code = await page.locator('.console .code code').textContent();
			expect(code).toContain(`pd.read_csv(`);
			expect(code).toContain(`"${site.url}/api/v1/`);
			// A list below takes its example up.
			await page.locator('#listPeers .links button').click();
			await page.waitForFunction(() =>
				document.querySelector('.answer pre')?.textContent?.includes('of_code,rank,code')
			);
			// An address that is not one of ours is not asked.
			await page.locator('.address input').fill('https://elsewhere.example/x.json');
			expect(await page.locator('.send').isDisabled()).toBe(true);
			await page.locator('.address input').fill('/api/v1/territories/lune.json');
			await page.locator('.send').click();
			await page.waitForSelector('.line .wrong');
			expect(await page.locator('.answer pre').textContent()).toContain('"parameter": "level"');
			// The browser itself tells of a 404.
			expect(complaints.filter((line) => !line.includes('404'))).toEqual([]);
			await close();
		}
	);

	it('gives lines that Excel, R, Python and a terminal read: each address in them answers', async () => {
		const { page, close } = await site.visit('/donnees/api/');
		await page.waitForSelector('html.scripted');
		const asked = new Set<string>();
		for (const id of ['getLatestObservation', 'getLatestObservations', 'getDiagnostic', 'listTerritories']) {
			await page.locator('.what select').selectOption(id);
			for (const tool of await page.locator('.tab-choices button').all()) {
				await tool.click();
				const code = (await page.locator('.console .code code').textContent()) ?? '';
				for (const [, address = ''] of code.matchAll(/["'](http[^"']+)["']/g)) asked.add(address);
			}
		}
		expect(asked.size).toBeGreaterThan(5);
		for (const address of asked) expect([address, (await fetch(address)).status]).toEqual([address, 200]);
		await close();
	});
});
