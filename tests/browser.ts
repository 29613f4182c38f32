import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Starts the Chromium that comes with the dependencies (Linux), or the machine's Chrome elsewhere.
 * WebGL is drawn in software, so that maps are painted without a graphics card.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
	if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', ...options });
	return chromium.launch({
		executablePath: await sparticuz.executablePath(),
		args: [
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
		],
		...options
	});
}
