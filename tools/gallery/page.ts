import { readFileSync } from 'node:fs';
import type { Shown } from '../../tests/gallery/kit/all';
import { difference } from '../../tests/gallery/kit/difference';

/** The site's own styles: tokens reach every drawing, the others are put in each. */
const SITE = ['/src/lib/styles/tokens.css', '/src/lib/styles/base.css', '/src/lib/ui/ui.css'];
const LINKS = SITE.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
/** A drawing wider than this is a slide, shown smaller: two stand side by side. */
const WIDEST = 900;
const SLIDE = { width: 600, ratio: 9 / 16 };
const MOST_LINES = 40;
const LONGEST = 300;

const escaped = (text: string) =>
	text.replace(
		/[&<>"]/g,
		(sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign
	);
const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const stateOf = ({ now, committed, failure }: Shown) =>
	failure ? 'fails' : committed === null ? 'new' : committed === now ? 'same' : 'changed';

/** A drawing with the styles that it was drawn with, which touch nothing else of the page. */
function frame(html: string, { width }: Shown): string {
	const scale = width > WIDEST ? SLIDE.width / width : 1;
	const box = scale < 1 ? `width:${SLIDE.width}px;height:${SLIDE.width * SLIDE.ratio}px` : `width:${width}px`;
	const size = `width:${width}px${scale < 1 ? `;transform:scale(${scale})` : ''}`;
	return `<div class="frame"><div style="${box}"><div class="drawing" lang="fr" style="${size}"><template shadowrootmode="open">${LINKS}${html}</template></div></div></div>`;
}

function lines({ committed, now }: Shown): string {
	const { gone, come } = difference(committed ?? '', now);
	const listed = (sign: string, all: readonly string[]) =>
		all
			.slice(0, MOST_LINES)
			.map((line) => `${sign} ${escaped(line.slice(0, LONGEST))}${line.length > LONGEST ? '…' : ''}\n`)
			.join('');
	return `<details><summary>${plural(gone.length, 'line')} removed, ${come.length} added</summary>
<pre><del>${listed('−', gone)}</del><ins>${listed('+', come)}</ins></pre></details>`;
}

function pictures(shown: Shown): string {
	const state = stateOf(shown);
	if (state === 'fails') return `<pre class="failure">${escaped(shown.failure)}</pre>`;
	if (state !== 'changed') return frame(shown.now, shown);
	return `<div class="pair"><div><p class="side">Committed</p>${frame(shown.committed ?? '', shown)}</div>
<div><p class="side">Now</p>${frame(shown.now, shown)}</div></div>${lines(shown)}`;
}

function section(shown: Shown): string {
	const state = stateOf(shown);
	return `<section class="one ${state}" id="${shown.name}">
<h2>${shown.name}${state === 'same' ? '' : ` <span class="state">${state}</span>`}</h2>
<p class="from">${escaped(shown.component)}<br>drawn by tests/gallery/${shown.name}.ts, ${kilobytes(shown.now)}</p>
${pictures(shown)}
</section>`;
}

const page = (body: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Gallery of Belvédère</title>
<link rel="icon" href="/favicon.svg">
${LINKS}
<style>${readFileSync(new URL('page.css', import.meta.url), 'utf8')}</style>
</head>
<body>${body}</body>
</html>`;

/** The whole gallery: what changed first, then everything else, then what is not shown and why. */
export function galleryPage(
	all: readonly Shown[],
	orphans: readonly string[],
	leftOut: Readonly<Record<string, string>>
): string {
	const changed = all.filter((shown) => stateOf(shown) !== 'same');
	const same = all.filter((shown) => stateOf(shown) === 'same');
	const count =
		changed.length + orphans.length === 0
			? 'All as committed.'
			: `${plural(changed.length, 'drawing')} changed, ${same.length} as committed. To accept: <code>npm run gallery -- --accept</code>`;
	return page(`<header class="top">
<h1>Gallery</h1>
<p>${plural(all.length, 'drawing')} of charts, legends and slides, from the warehouse’s figures for Anjou Bleu Communauté. ${count}</p>
</header>
<main>
${changed.length > 0 ? `<div class="changes">${changed.map(section).join('\n')}</div>` : ''}
<div class="wall">${same.map(section).join('\n')}</div>
<div class="rest">
${orphans.length > 0 ? `<h2>Committed, drawn by no file</h2><ul>${orphans.map((name) => `<li>${escaped(name)}</li>`).join('')}</ul>` : ''}
<h2>Left out</h2>
<dl>${Object.entries(leftOut)
		.map(([name, why]) => `<dt>${escaped(name)}</dt><dd>${escaped(why)}</dd>`)
		.join('')}</dl>
</div>
</main>`);
}

export const failurePage = (why: string): string =>
	page(
		`<header class="top"><h1>Gallery</h1><p>Nothing could be drawn.</p></header><main><pre class="failure">${escaped(why)}</pre></main>`
	);
