import { factValue } from '$lib/deck/alternative';
import { definitionOf } from '$lib/deck/definition';
import type { Slide } from '$lib/deck/slide';
import { embeddedFonts } from '$lib/exchange/poster';
import { formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import playerUrl from './player?worker&url';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** Rules of the page, without its fonts: those are put in whole. */
function pageStyles(): string {
	return [...document.styleSheets]
		.flatMap((sheet) => [...sheet.cssRules])
		.filter((rule) => !(rule instanceof CSSFontFaceRule) && !(rule instanceof CSSPageRule))
		.map(({ cssText }) => cssText)
		.join('\n');
}

const OWN_STYLES = `
html,body{margin:0;background:#fbf8f2}
html[data-ready],html[data-ready] body{height:100%;overflow:hidden}
.played{zoom:.6}
html[data-ready] .played{zoom:1;position:fixed;left:50%;top:50%;width:1920px;height:1080px;transform:translate(-50%,-50%) scale(var(--scale,1))}
[hidden]{display:none!important}
.black{position:fixed;inset:0;background:#000;z-index:3}
nav{position:fixed;inset:auto 0 0;display:flex;gap:12px;justify-content:center;align-items:center;padding:4px;font:16px sans-serif;opacity:.35}
nav:hover,nav:focus-within{opacity:1;background:#fff}
nav button,dialog button{font:inherit;padding:4px 12px;background:none;border:1px solid currentColor;border-radius:4px;color:#1f4e79;cursor:pointer}
dialog{max-width:760px;width:90vw;max-height:86vh;overflow:auto;font:18px/1.4 'Source Sans',sans-serif;border:2px solid #1f4e79;border-radius:6px;color:#1b2430;background:#fff}
dialog summary{padding:6px 0;cursor:pointer}dialog dt{color:#434d59}dialog dd{margin:0 0 6px}
dialog ol button{border:0;text-align:left}
@media print{nav{display:none}html[data-ready] .played{position:static;transform:none;break-after:page}html[data-ready] .played[hidden]{display:block!important}html[data-ready],html[data-ready] body{overflow:visible;height:auto}@page{size:1920px 1080px;margin:0}}
`;

/**
 * The deck as one file that opens by double click, without a server or a network: slides as they are
 * drawn, fonts, steps, definitions. A script that does not run leaves every slide to be scrolled.
 */
export async function singleFile(sheets: Element, slides: readonly Slide[], title: string): Promise<Blob> {
	const [fonts, player] = await Promise.all([
		embeddedFonts({ italic: true }),
		fetch(playerUrl).then((response) => {
			if (!response.ok) throw new Error(`${playerUrl}: ${response.status}`);
			return response.text();
		})
	]);
	const drawn = [...sheets.querySelectorAll('.slide')].map(
		(slide) => `<div class="played">${slide.outerHTML}</div>`
	);
	const content = {
		played: slides.map((slide) => ({
			id: slide.id,
			title: slide.title,
			steps: slide.steps,
			figures: slide.facts.map((fact) => ({
				label: `${fact.label} (${formatPeriod(fact.period)})`,
				value: factValue(fact),
				lines: [[m.definition(), definitionOf(fact).text], ...definitionOf(fact).lines]
			}))
		})),
		words: {
			figures: m.desk_figures(),
			close: m.close(),
			previous: m.stage_previous(),
			next: m.stage_next(),
			overview: m.stage_overview(),
			none: m.desk_no_figures()
		}
	};
	const data = JSON.stringify(content).replaceAll('<', '\\u003C');
	return new Blob(
		[
			`<!doctype html><html lang="fr" data-theme="light"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escape(title)}</title><style>${fonts}\n${pageStyles()}\n${OWN_STYLES}</style></head><body>`,
			...drawn,
			`<script type="application/json" id="recit">${data}</script><script type="module">${player.replaceAll('</script', '<\\/script')}</script></body></html>`
		],
		{ type: 'text/html;charset=utf-8' }
	);
}
