import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A copy of the fixture's raw folder that a test may spoil. */
export function tinyRaw(): string {
	const raw = mkdtempSync(join(tmpdir(), 'belvedere-raw-'));
	cpSync('tests/fixtures/raw', raw, { recursive: true });
	return raw;
}

/** Builds a warehouse of Anjou Bleu alone into a new folder, and says where. */
export async function tinyBuild(options: Partial<BuildOptions> = {}): Promise<string> {
	const out = options.out ?? mkdtempSync(join(tmpdir(), 'belvedere-out-'));
	await build({ raw: tinyRaw(), decoupage: tinyDecoupage(), ...options, out });
	return out;
}
