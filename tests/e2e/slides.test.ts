import { expect, it } from 'vitest';
import { slideFaults, walkSlides } from '../slide-check';
import { onStage, prepared, still } from './on-stage';
import { useSite } from './site';

const site = useSite();

/** Large, small, overseas, islands, mountains, without census figures, with a long name. */
const TERRITORIES = [
	'244900809',
	'200054781',
	'200067106',
	'200060457',
	'249740077',
	'200071165',
	'244400610',
	'200005957',
	'200000925',
	'242000495',
	'249730052',
	'249710070'
];
const SIZES = [
	[1920, 1080],
	[1366, 768],
	[1024, 768]
] as const;

it.each(TERRITORIES)('sets every slide of %s legibly, at three sizes', async (code) => {
	const { page, complaints, close } = await site.visit(`/territoire/${code}/presenter/`, still);
	await prepared(page);
	const count = await onStage(page);
	// The walk runs inside the page: six times as many slides as a talk has are no matter of a network's delay.
	await page.evaluate(`globalThis.slideFaults = ${slideFaults.toString()}`);
	const faults: string[] = [];
	for (const [width, height] of SIZES) {
		await page.setViewportSize({ width, height });
		for (const palette of ['paper', 'washed']) {
			if (palette === 'washed') await page.keyboard.press('d');
			await page.waitForSelector(`.stage[data-palette="${palette}"]`);
			const found = await page.evaluate(walkSlides, count);
			faults.push(...found.map((fault) => `${width}×${height} ${palette} ${fault}`));
		}
		await page.keyboard.press('d');
	}
	expect([...new Set(faults)]).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});
