import axe from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { buildSite, BUILD } from '../../tools/site';
import { type RunningServer, serveBuild } from '../../tools/static-server';
import { launchBrowser } from '../browser';

export const HOME = '/territoire/244900809/';

/** What a page said that it should not have: console errors, failed scripts, requests elsewhere. */
export interface Visit {
	page: Page;
	context: BrowserContext;
	complaints: string[];
	close(): Promise<void>;
}

/** The built site, served, and one browser for a file of tests. */
export function useSite() {
	let server: RunningServer;
	let browser: Browser;
	beforeAll(async () => {
		await buildSite();
		server = await serveBuild(BUILD, 0);
		browser = await launchBrowser();
	});
	afterAll(async () => {
		await browser.close();
		await server.close();
	});
	return {
		get url() {
			return server.url;
		},
		get server() {
			return server;
		},
		async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
			const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
			const complaints: string[] = [];
			const page = await context.newPage();
			page.on('console', (message) => {
				// Without a graphics card the browser itself reads maps back to compose the page, and says so.
				if (message.text().includes('GPU stall due to ReadPixels')) return;
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			context.on('request', (request) => {
				const { protocol, origin } = new URL(request.url());
				if (protocol.startsWith('http') && origin !== new URL(server.url).origin) {
					complaints.push(`request to another origin: ${request.url()}`);
				}
			});
			await page.goto(server.url + path);
			return { page, context, complaints, close: () => context.close() };
		}
	};
}

/** Waits until the map has drawn: its component says so when it is idle. */
export const mapReady = (page: Page) =>
	page.waitForSelector('[data-map="gl"][data-ready="true"]', { state: 'attached', timeout: 60_000 });

/** What axe finds to mend on a page as it stands, in words. */
export async function axeViolations(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () => {
		const results = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		});
		return results.violations.map(
			({ id, nodes }) =>
				`${id}: ${nodes
					.slice(0, 3)
					.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`)
					.join(' | ')}`
		);
	});
}
