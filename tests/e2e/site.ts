import axe from 'axe-core';
import {
	type Browser,
	type BrowserContext,
	type BrowserContextOptions,
	chromium,
	type Download,
	type Page
} from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { HOME } from './home';
import type {} from './setup';

export { HOME };

/** What a page said that it should not have: console errors, failed scripts, requests elsewhere. */
export interface Visit {
	page: Page;
	context: BrowserContext;
	complaints: string[];
	close(): Promise<void>;
}

/** Run inside every page: what its policy refuses is a complaint. */
function tellViolations(): void {
	document.addEventListener(
		'securitypolicyviolation',
		({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
			console.error(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`)
	);
}

/** The built site, served, and the browser that all files share: each visit is a context of its own. */
export function useSite() {
	const url = inject('siteUrl');
	let browser: Browser;
	beforeAll(async () => {
		browser = await chromium.connect(inject('browserEndpoint'));
	});
	// Leaves the browser, with what this file opened in it.
	afterAll(() => browser.close());
	return {
		url,
		/** @param options with a `baseURL`, the site as it is seen through another server */
		async visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
			const at = options.baseURL ?? url;
			const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
			await context.addInitScript(tellViolations);
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
				if (protocol.startsWith('http') && origin !== new URL(at).origin) {
					complaints.push(`request to another origin: ${request.url()}`);
				}
			});
			await page.goto(at + path);
			return { page, context, complaints, close: () => context.close() };
		}
	};
}

/** Waits until the map has drawn: its component says so when it is idle. */
export const mapReady = (page: Page) =>
	page.waitForSelector('[data-map="gl"][data-ready="true"]', { state: 'attached', timeout: 60_000 });

/** What was downloaded: the browser, which may be another machine's, hands it over. */
export async function contentOf(download: Download): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

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
