import { launchBrowser } from './browser';
const url = process.argv[2] ?? '';
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
await page.goto(url + '/donnees/api/');
await page.waitForSelector('html.scripted');
console.log(
	await page.evaluate(() =>
		[...document.querySelectorAll('main *')]
			.filter((e) => e.getBoundingClientRect().right > 391 && !e.closest('.figures-scroll > *'))
			.slice(0, 30)
			.map(
				(e) =>
					`${e.tagName}.${e.className} ${e.id} ${Math.round(e.getBoundingClientRect().right)} ${(e.textContent ?? '').slice(0, 30)}`
			)
			.join('\n')
	)
);
await browser.close();
process.exit(0);
