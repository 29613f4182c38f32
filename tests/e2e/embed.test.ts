import { expect, it } from 'vitest';
import { mapReady, useSite } from './site';

const site = useSite();

it('a map in someone else’s page tells its height, which follows from its width', async () => {
	const { page, complaints, close } = await site.visit('/methode/', {
		viewport: { width: 1366, height: 900 }
	});
	const heights = await page.evaluate(async (address) => {
		const frame = document.createElement('iframe');
		frame.width = '900';
		frame.height = '300';
		frame.src = address;
		const next = () =>
			new Promise<{ belvedere: number; kind: string; height: number }>((resolve) =>
				addEventListener(
					'message',
					({ source, data }) => {
						if (source !== frame.contentWindow) return;
						resolve(data);
					},
					{ once: true }
				)
			);
		const first = next();
		document.querySelector('main')?.append(frame);
		const wide = await first;
		// The few lines of the documentation do this.
		frame.height = String(wide.height);
		await new Promise((resolve) => setTimeout(resolve, 3000));
		const second = next();
		frame.width = '420';
		const narrow = await second;
		return { wide, narrow, keys: Object.keys(wide) };
	}, '/embed/carte/?indicateur=unemployment_rate_census&maille=zone_emploi&inconnu=<script>');
	expect(heights.keys).toEqual(['belvedere', 'kind', 'height']);
	expect([heights.wide.belvedere, heights.wide.kind]).toEqual([1, 'height']);
	expect(heights.wide.height).toBeGreaterThan(600);
	expect(heights.wide.height).toBeLessThan(950);
	expect(heights.narrow.height).not.toBe(heights.wide.height);
	const embed = page.frames().find((frame) => frame.url().includes('/embed/carte/'));
	await embed?.waitForSelector('.embed[data-ready="true"]');
	// What is not one of its parameters goes no further.
	expect(await embed?.locator('footer a').getAttribute('href')).not.toContain('inconnu');
	expect(complaints).toEqual([]);
	await close();
});

it('a map on its own page tells nobody', async () => {
	const { page, complaints, close } = await site.visit('/embed/carte/');
	await mapReady(page);
	expect(complaints).toEqual([]);
	await close();
});
