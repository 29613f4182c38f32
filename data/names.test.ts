import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NAME_FILES, writeNamesFrom } from './names';

const RAW = '../shared/data/raw';

it.skipIf(!existsSync(RAW))(
	'are those of the site, written again (skipped where the published files are not)',
	() => {
		const out = mkdtempSync(join(tmpdir(), 'belvedere-names-'));
		writeNamesFrom(RAW, out);
		for (const name of NAME_FILES)
			expect(
				readFileSync(join(out, name), 'utf8') === readFileSync(join('static/data', name), 'utf8'),
				name
			).toBe(true);
	}
);
