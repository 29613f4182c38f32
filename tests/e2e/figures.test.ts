import { afterAll, beforeAll, expect, it } from 'vitest';
import { findIndicator } from '../../src/lib/catalogue';
import { figureAndUnit, formatFigure, formatPeriod, shortUnit } from '../../src/lib/i18n/format';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime';
import { observationsOf } from '../../src/lib/queries/indicators';
import { allSources } from '../../src/lib/queries/documentation';
import type { Warehouse } from '../../src/lib/warehouse/contract';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { sampleOfTerritories, served } from './served';

/** Twenty territories of every kind: small and large, rural and urban, on islands, overseas, of Paris and of Mayotte. */
const CODES = [
	'244900809',
	'200042935',
	'245900428',
	'200054781',
	'200060465',
	'200067106',
	'200069193',
	'242320109',
	'245614391',
	'200023372',
	'245200597',
	'200060531',
	'242000354',
	'200054807',
	'249710047',
	'249740101',
	'249730045',
	'247200132',
	'200068542'
];

let warehouse: Warehouse;
beforeAll(async () => {
	warehouse = await openNodeWarehouse();
});
afterAll(async () => {
	overwriteGetLocale(() => 'fr');
	await warehouse.close();
});

const text = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]+>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&amp;', '&')
		.trim();

interface Row {
	indicator: string;
	note: string;
	figure: string;
}
/** Rows of indicators of a served page, as they read. */
const rowsOf = (html: string): Row[] =>
	[...html.matchAll(/<tr id="?([a-z0-9_]+)"?>(.*?)<\/tr>/gs)].map(([, indicator = '', row = '']) => ({
		indicator,
		note: text(/<span class="?note"?>(.*?)<\/span>/s.exec(row)?.[1] ?? ''),
		figure: text(/<b>(.*?)<\/b>/s.exec(row)?.[1] ?? '')
	}));
/** The line of sources under each chart. */
const sourceLines = (html: string): string[] =>
	[...html.matchAll(/<figure class="?chart"?>(.*?)<\/figure>/gs)].map(([, chart = '']) =>
		text(/class="?foot"?>\s*<span>(.*?)<\/span>/s.exec(chart)?.[1] ?? '')
	);

it.each(['fr', 'en'] as const)(
	'shows no figure without an observation, a period and a source, %s',
	async (language) => {
		overwriteGetLocale(() => language);
		const known = new Set((await warehouse.ask(allSources())).map(({ id }) => id));
		const faults: string[] = [];
		let figures = 0;
		for (const code of (await sampleOfTerritories(CODES)).slice(0, 20)) {
			const { text: html } = await served(`${language === 'en' ? '/en' : ''}/territoire/${code}/`);
			for (const { indicator: id, note, figure } of rowsOf(html)) {
				const indicator = findIndicator(id);
				if (!indicator) {
					faults.push(`${code} ${id}: no indicator`);
					continue;
				}
				const period = indicator.periods.findLast(
					({ period: name, levels }) => levels.includes('epci') && note.startsWith(formatPeriod(name))
				);
				if (!period || !known.has(period.source))
					faults.push(`${code} ${id}: «${note}» names no period or source`);
				if (!note.includes(' · ')) faults.push(`${code} ${id}: «${note}» names no producer`);
				const observed = (await warehouse.ask(observationsOf(id, ['epci']))).find(
					(row) => row.area === code && row.period === period?.period
				);
				const expected =
					observed?.value == null
						? ''
						: figureAndUnit(
								formatFigure(observed.value, indicator.unit, indicator.decimals),
								shortUnit(indicator.unit)
							).figure;
				if (figure !== expected)
					faults.push(`${code} ${id} ${note}: shows «${figure}», observed «${expected}»`);
				figures += 1;
			}
			for (const line of sourceLines(html)) if (line === '') faults.push(`${code}: a chart without a source`);
		}
		expect(faults).toEqual([]);
		expect(figures).toBeGreaterThan(250);
	}
);
