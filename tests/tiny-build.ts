import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { build, type BuildOptions } from '../data/build';
import { type Decoupage, readDecoupage } from '../data/sources/etalab-decoupage-administratif';

const HOME = '244900809';

/** Today's administrative division, cut down to Anjou Bleu, its département and its région. */
export function tinyDecoupage(): Decoupage {
	const all = readDecoupage();
	const epci = all.epci.filter(({ code }) => code === HOME);
	const codes = new Set(epci.flatMap(({ membres }) => membres.map(({ code }) => code)));
	return {
		...all,
		communes: all.communes.filter(({ code }) => codes.has(code)),
		epci,
		ept: [],
		departements: all.departements.filter(({ code }) => code === '49'),
		regions: all.regions.filter(({ code }) => code === '52')
	};
}

const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const sheetXml = (rows: string[][]) =>
	`<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
		.map(
			(row, r) =>
				`<row r="${r + 1}">${row.map((text, c) => cell(text).replace('<c ', `<c r="${String.fromCharCode(65 + c)}${r + 1}" `)).join('')}</row>`
		)
		.join('')}</sheetData></worksheet>`;

/** A workbook with the sheets of the 2022 table, headers on row 6, for these communes. */
function appartenanceZip(codes: readonly string[]): Uint8Array {
	const title = Array.from({ length: 5 }, (_, i) => [`titre ${i}`]);
	const communes = [
		...title,
		['CODGEO', 'EPCI', 'ZE2020', 'AAV2020', 'BV2012'],
		...codes.map((code) => [code, HOME, '5221', '258', '49331'])
	];
	const zones = [
		...title,
		['NIVGEO', 'CODGEO', 'LIBGEO'],
		['ZE2020', '5221', 'Segré-en-Anjou Bleu'],
		['BV2012', '49331', 'Segré'],
		['AAV2020', '258', 'Segré']
	];
	const text = (value: string) => new TextEncoder().encode(value);
	const workbook = zipSync({
		'[Content_Types].xml': text(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>'
		),
		'xl/workbook.xml': text(
			'<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="COM" sheetId="1" r:id="rId1"/><sheet name="Zones_supra_communales" sheetId="2" r:id="rId2"/></sheets></workbook>'
		),
		'xl/_rels/workbook.xml.rels': text(
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>'
		),
		'xl/worksheets/sheet1.xml': text(sheetXml(communes)),
		'xl/worksheets/sheet2.xml': text(sheetXml(zones))
	});
	return zipSync({ 'table-appartenance-geo-communes-22.xlsx': workbook });
}

/** A copy of the fixture's raw folder that a test may spoil. */
export function tinyRaw(): string {
	const raw = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
	cpSync('tests/fixtures/raw', raw, { recursive: true });
	const codes = tinyDecoupage().communes.map(({ code }) => code);
	writeFileSync(join(raw, 'insee/table-appartenance-geo-communes-22.zip'), appartenanceZip(codes));
	return raw;
}

/** Builds a warehouse of Anjou Bleu alone into a new folder, and says where. */
export async function tinyBuild(options: Partial<BuildOptions> = {}): Promise<string> {
	const out = options.out ?? mkdtempSync(join(tmpdir(), 'belvedere-out-'));
	await build({ raw: tinyRaw(), decoupage: tinyDecoupage(), ...options, out });
	return out;
}
