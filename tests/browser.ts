import sparticuz from '@sparticuz/chromium';
import {
	type Browser,
	type BrowserContext,
	type BrowserServer,
	chromium,
	type LaunchOptions
} from 'playwright-core';

const ARGUMENTS = [
	'--no-sandbox',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--use-gl=angle',
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--ignore-gpu-blocklist',
	// Only maps ask for WebGL: the rest of the page is drawn by the processor, as on a machine without a card.
	'--disable-gpu-rasterization',
	'--disable-gpu-compositing',
	'--disable-accelerated-2d-canvas'
];

const machine = async (): Promise<LaunchOptions> =>
	process.platform === 'linux'
		? { executablePath: await sparticuz.executablePath(), args: ARGUMENTS }
		: { channel: 'chrome' };

/**
 * Starts the Chromium that comes with the dependencies (Linux), or the machine's Chrome elsewhere.
 * WebGL is drawn in software, so that maps are painted without a graphics card.
 */
export const launchBrowser = async (options: LaunchOptions = {}): Promise<Browser> =>
	chromium.launch({ ...(await machine()), ...options });

/** The same in a process of its own, which several others drive. */
export const launchBrowserServer = async (): Promise<BrowserServer> => chromium.launchServer(await machine());

/** The same with a profile that outlives it: what a visitor finds again after closing the browser. */
export const launchPersistent = async (profile: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(profile, {
		...(await machine()),
		viewport: { width: 1366, height: 768 },
		reducedMotion: 'reduce'
	});
