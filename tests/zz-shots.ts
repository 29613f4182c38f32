import { launchBrowser } from './browser';
const url = process.argv[2] ?? '';
const browser = await launchBrowser();
for (const [w, h, s, path, name] of [
	[1366, 768, 'light', '/donnees/api/', 'a'],
	[1920, 1080, 'dark', '/donnees/api/', 'b'],
	[390, 844, 'light', '/donnees/api/', 'c'],
	[390, 844, 'dark', '/en/donnees/api/', 'd']
] as const) {
	const page = await browser.newPage({ viewport: { width: w, height: h }, colorScheme: s });
	page.on('console', (m) => console.log(name, m.type(), m.text()));
	page.on('pageerror', (e) => console.log(name, 'error', e.message));
	await page.goto(url + path);
	await page.waitForSelector('html.scripted');
	if (name !== 'c') {
		await page.locator('.send').click();
		await page.waitForSelector('[data-answer="done"]', { timeout: 10000 });
	}
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	console.log(name, height, await page.evaluate(() => document.documentElement.scrollWidth));
	for (let i = 0; i * 1300 < Math.min(height, 9000); i++)
		await page.screenshot({
			path: `/tmp/shot-${name}-${i}.png`,
			fullPage: true,
			clip: { x: 0, y: i * 1300, width: w, height: Math.min(1300, height - i * 1300) }
		});
	await page.close();
}
await browser.close();
process.exit(0);
