import { mkdirSync } from 'node:fs';
import { buildSite, BUILD } from '../tools/site';
import { serveBuild } from '../tools/static-server';
import { launchBrowser } from './browser';

/** Every page at three sizes, light and dark, for people to look at. */
const PAGES = {
	accueil: '/',
	'anjou-bleu': '/territoire/244900809/',
	'pays-basque': '/territoire/200067106/',
	mayotte: '/territoire/200060457/',
	explorer: '/explorer/',
	'explorer-communes': '/explorer/?maille=commune&indicateur=density&volet=strip',
	'explorer-deux': '/explorer/?carte=bivariate&plage=10~20&volet=scatter',
	'explorer-cercles': '/explorer/?indicateur=jobs&maille=zone_emploi&volet=time',
	comparer: '/comparer/?territoires=epci:244900809.commune:49331.departement:49',
	diagnostic: '/territoire/244900809/diagnostic/',
	presenter: '/territoire/244900809/presenter/',
	scene: '/territoire/244900809/presenter/?vue=scene&diapo=trades',
	recit: '/territoire/244900809/recit/',
	donnees: '/donnees/',
	api: '/donnees/api/',
	methode: '/methode/'
};
const SIZES = [
	[1920, 1080],
	[1366, 768],
	[390, 844]
] as const;

await buildSite();
const server = await serveBuild(BUILD, 0);
const browser = await launchBrowser();
mkdirSync('screenshots', { recursive: true });
for (const colorScheme of ['light', 'dark'] as const) {
	for (const [width, height] of SIZES) {
		for (const [name, path] of Object.entries(PAGES)) {
			const page = await browser.newPage({ viewport: { width, height }, colorScheme });
			await page.goto(server.url + path);
			await page.waitForSelector('html.scripted');
			if (name === 'presenter') await page.waitForSelector('.prepare[data-ready="true"]');
			if (name === 'scene') await page.waitForSelector('.stage .slide');
			else if (await page.locator('.stage').count()) {
				await page.locator('.stage').scrollIntoViewIfNeeded();
				await page.waitForSelector('[data-map][data-ready="true"]', { timeout: 60_000 });
				await page.waitForSelector('.explorer[data-ready="true"], :not(.explorer) > .stage');
				await page.evaluate(() => scrollTo(0, 0));
			}
			if (path.startsWith('/comparer')) await page.waitForSelector('.page[data-ready="true"] .time-lines');
			await page.screenshot({ path: `screenshots/${name}-${width}-${colorScheme}.png`, fullPage: true });
			await page.close();
		}
	}
}
await browser.close();
await server.close();
console.log('Screenshots are in screenshots/');
