import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareWarehouses } from './changes/compare';
import { attention } from './changes/attention';
import { withEntry } from './changes/journal';
import { writeChanges } from './changes';
import { createDatabase } from './warehouse/write';

interface Figure {
	area: string;
	value: number | null;
	status?: string;
}
interface Contents {
	indicator?: string;
	period?: string;
	vintage?: string;
	figures: readonly Figure[];
}

const folder = () => mkdtempSync(join(tmpdir(), 'belvedere-changes-test-'));

/** A warehouse with one indicator of some communes: what the comparison reads, and nothing else. */
async function warehouse({
	indicator = 'jobs',
	period = '2018',
	vintage = '2018',
	figures
}: Contents): Promise<string> {
	const path = join(folder(), 'warehouse.duckdb');
	await createDatabase(path, async (connection) => {
		await connection.run(`
			CREATE TABLE source AS SELECT 'insee' AS id, 'Insee' AS producer, 'Census' AS title, '${vintage}' AS vintage;
			CREATE TABLE indicator AS SELECT '${indicator}' AS id, 'Jobs' AS label_en, 'count' AS unit, '{}' AS formula;
			CREATE TABLE indicator_period AS SELECT '${indicator}' AS indicator, '${period}' AS period, 'commune' AS level, 'insee' AS source;
			CREATE TABLE area (level VARCHAR, code VARCHAR, name VARCHAR);
			CREATE TABLE figure (area VARCHAR, value DOUBLE, status VARCHAR);
			CREATE VIEW "indicator_${indicator}" AS SELECT 'commune' AS level, area, '${period}' AS period, value, status FROM figure;
		`);
		for (const { area, value, status = value === null ? 'missing' : 'ok' } of figures) {
			await connection.run(`INSERT INTO area VALUES ('commune', '${area}', 'Commune ${area}')`);
			await connection.run(`INSERT INTO figure VALUES ('${area}', ${value ?? 'NULL'}, '${status}')`);
		}
	});
	return path;
}

const same: readonly Figure[] = [
	{ area: '01', value: 100 },
	{ area: '02', value: 0 },
	{ area: '03', value: null },
	{ area: '04', value: 8 }
];

it('counts what moved by more than 5 %, the largest first, and what moved less apart', async () => {
	const before = await warehouse({ figures: same });
	const after = await warehouse({
		figures: [
			{ area: '01', value: 104 },
			{ area: '02', value: 3 },
			{ area: '03', value: null },
			{ area: '04', value: 80 }
		]
	});
	const { figures } = await compareWarehouses(before, after);
	expect(figures.moved).toEqual([
		{
			indicator: 'jobs',
			period: '2018',
			level: 'commune',
			source: 'insee',
			compared: 3,
			changed: 3,
			moved: 2,
			largest: [
				{ code: '04', name: 'Commune 04', before: 8, after: 80 },
				{ code: '02', name: 'Commune 02', before: 0, after: 3 }
			]
		}
	]);
});

it('does not take the last digits of a sum for a change', async () => {
	const before = await warehouse({ figures: [{ area: '01', value: 0.3 }] });
	const after = await warehouse({ figures: [{ area: '01', value: 0.1 + 0.2 }] });
	expect((await compareWarehouses(before, after)).figures.moved).toEqual([]);
});

it('tells what became known, secret and partial from what moved', async () => {
	const before = await warehouse({ figures: same });
	const after = await warehouse({
		figures: [
			{ area: '01', value: null, status: 'secret' },
			{ area: '02', value: 0, status: 'partial' },
			{ area: '03', value: 5 },
			{ area: '04', value: 8 }
		]
	});
	const changes = await compareWarehouses(before, after);
	expect(
		changes.figures.turned.map(({ from, to, areas, of, name }) => ({ from, to, areas, of, name }))
	).toEqual([
		{ from: 'missing', to: 'ok', areas: 1, of: 4, name: 'Commune 03' },
		{ from: 'ok', to: 'partial', areas: 1, of: 4, name: 'Commune 02' },
		{ from: 'ok', to: 'secret', areas: 1, of: 4, name: 'Commune 01' }
	]);
	expect(changes.figures.moved).toEqual([]);
	expect(attention(changes)).toEqual([
		'Jobs (`jobs`): 2018, commune: 1 of 4 areas are partial now (25 %).',
		'Jobs (`jobs`): 2018, commune: 1 of 4 areas are secret now (25 %).'
	]);
});

it('says that an area is lost, a period gone, a source of another vintage', async () => {
	const before = await warehouse({ figures: same });
	const after = await warehouse({ figures: same.slice(1), period: '2022', vintage: '2022' });
	const changes = await compareWarehouses(before, after);
	expect(changes.areas.gone.map(({ code }) => code)).toEqual(['01']);
	expect(changes.periods.added.map(({ period }) => period)).toEqual(['2022']);
	expect(changes.sources.changed[0]?.after.vintage).toBe('2022');
	expect(attention(changes)).toEqual([
		'1 commune no longer there: Commune 01 (01).',
		'Jobs (`jobs`) loses 2018 (commune): a link to it shows another date.'
	]);
});

it('says when nothing explains that figures moved', async () => {
	const before = await warehouse({ figures: same });
	const moved = [{ area: '01', value: 300 }, ...same.slice(1)];
	expect(attention(await compareWarehouses(before, await warehouse({ figures: moved })))).toEqual([
		'Jobs (`jobs`): 2018, commune: 1 of 3 areas moved by more than 5 % (33 %) (neither its formula, nor its source, nor the vintage is another).'
	]);
	const explained = await compareWarehouses(before, await warehouse({ figures: moved, vintage: '2023' }));
	expect(attention(explained).join()).toContain('its source is of another vintage');
});

it('writes an entry at the head of the document, and keeps the older ones', async () => {
	const out = join(folder(), 'data-changes.md');
	const first = await warehouse({ figures: same });
	const second = await warehouse({ indicator: 'people', figures: same });
	await writeChanges({ before: first, after: first, out, date: '2026-11-27' });
	expect(readFileSync(out, 'utf8')).toContain('Nothing changed');
	await writeChanges({ before: second, after: first, out, date: '2026-11-28' });
	const text = readFileSync(out, 'utf8');
	expect(text.indexOf('## 2026-11-28')).toBeGreaterThan(0);
	expect(text.indexOf('## 2026-11-27')).toBeGreaterThan(text.indexOf('## 2026-11-28'));
	expect(text).toContain('- gone: Jobs (`people`)');
	writeFileSync(out, '');
});

it('replaces the entry that starts from the same warehouse', () => {
	const entry = { date: '2026-11-27', before: 'aaaaaaaa', after: 'bbbbbbbb', text: 'One.' };
	const older = withEntry('', { ...entry, before: '99999999', after: 'aaaaaaaa', text: 'Older.' });
	const twice = withEntry(withEntry(older, entry), { ...entry, after: 'cccccccc', text: 'Two.' });
	expect(twice.match(/^## .*/gm)).toEqual([
		'## 2026-11-27: aaaaaaaa → cccccccc',
		'## 2026-11-27: 99999999 → aaaaaaaa'
	]);
	expect(twice).toContain('Older.');
	expect(twice).not.toContain('One.');
});
