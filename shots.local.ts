import { launchBrowser } from './tests/browser';
const [url, ...rest] = process.argv.slice(2);
const browser = await launchBrowser();
for (const spec of rest) {
	const [name, path, width, height, clip] = spec.split(',');
	const page = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
	await page.goto(url + path);
	await page.waitForSelector('html.scripted');
	await page.waitForTimeout(1200);
	if (clip) {
		const box = await page.locator(clip).first().boundingBox();
		await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true, clip: { x: 0, y: box!.y, width: Number(width), height: Math.min(box!.height, 3200) } });
	} else await page.screenshot({ path: `/tmp/shots/${name}.png` });
	await page.close();
}
await browser.close();
