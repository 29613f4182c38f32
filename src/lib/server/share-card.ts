import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import type { DeckMap } from '$lib/deck/slide';
import { m } from '$lib/paraglide/messages';
import { once } from './once';

/** What social networks ask for. */
const WIDTH = 1200;
const HEIGHT = 630;
const TEXT_WIDTH = 660;
const MAP = { x: 680, y: 60, width: 460, height: 510 };
const LONG_NAME = 34;

interface Card {
	name: string;
	place: string;
	/** Short sentences, the first ones shown. */
	findings: readonly string[];
	map: DeckMap;
}

const fonts = once(async () => {
	const { resolve } = createRequire(import.meta.url);
	const font = async (name: string, path: string, weight: 400 | 500) => ({
		name,
		weight,
		style: 'normal' as const,
		data: await readFile(resolve(path))
	});
	return [
		await font('display', '@fontsource/newsreader/files/newsreader-latin-500-normal.woff', 500),
		await font('text', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff', 400)
	];
});

interface Box {
	type: 'div';
	props: { style: Record<string, string | number>; children: string | Box[] };
}
const box = (style: Box['props']['style'], children: Box['props']['children']): Box => ({
	type: 'div',
	props: { style: { display: 'flex', ...style }, children }
});
/** These fonts have no narrow blank. */
const plainBlanks = (text: string) => text.replaceAll('\u202F', '\u00A0');

function words({ name, place, findings }: Card): Box {
	const line = (text: string) =>
		box(
			{ fontFamily: 'text', fontSize: 31, lineHeight: 1.25, color: '#1b2430', marginTop: 14 },
			plainBlanks(text)
		);
	return box({ flexDirection: 'column', width: TEXT_WIDTH, height: HEIGHT, padding: '56px 20px 56px 64px' }, [
		box({ fontFamily: 'text', fontSize: 26, color: '#434d59' }, plainBlanks(place)),
		box(
			{
				fontFamily: 'display',
				fontSize: name.length > LONG_NAME ? 50 : 66,
				lineHeight: 1.05,
				color: '#1b2430',
				margin: '12px 0 18px'
			},
			plainBlanks(name)
		),
		...findings.slice(0, 3).map(line),
		box({ flexGrow: 1 }, ''),
		box({ fontFamily: 'display', fontSize: 32, color: '#1f4e79' }, m.app_name())
	]);
}

/** The territory's outline in the colour that means it everywhere. */
function drawing({ width, height, areas, neighbours }: DeckMap): string {
	const scale = Math.min(MAP.width / width, MAP.height / height) * 1.3;
	const x = MAP.x + (MAP.width - width * scale) / 2;
	const y = MAP.y + (MAP.height - height * scale) / 2;
	const around = neighbours.map(({ d }) => d).join('');
	const own = areas.map(({ d }) => d).join('');
	return `<rect x="${TEXT_WIDTH}" width="100%" height="100%" fill="#e9e0cd"/><g transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(3)})"><path d="${around}" fill="none" stroke="#fbf8f2" stroke-width="2"/><path d="${own}" fill="#b93f0e" stroke="#fbf8f2" stroke-width="1"/></g>`;
}

/** A share card as a PNG: 1,200 × 630, words as outlines, so that no machine needs the fonts. */
export async function shareCard(card: Card): Promise<Uint8Array> {
	const text = await satori(words(card), { width: TEXT_WIDTH, height: HEIGHT, fonts: await fonts() });
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${drawing(card.map)}<rect width="${TEXT_WIDTH}" height="100%" fill="#fbf8f2"/>${text}</svg>`;
	return (await renderAsync(svg)).asPng();
}
