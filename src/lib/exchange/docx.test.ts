import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { officeFaults } from '../../../tests/opc/check';
import { TWELVE } from '../../../tests/twelve-territories';
import { documentBlocks } from '../../routes/territoire/[siren]/diagnostic/document';
import { loadDiagnostic } from '../../routes/territoire/[siren]/diagnostic/load.server';
import { newDossier } from '../dossier/schema';
import { type Block, writeDocx } from './docx';

const WORDS = { title: 'Essai', author: 'Belvédère', header: 'En tête', footer: 'Pied', language: 'fr-FR' };
const PIXEL = Uint8Array.from(
	Buffer.from(
		'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
		'base64'
	)
);
const picture = { kind: 'picture' as const, png: PIXEL, width: 600, height: 300, alt: 'Un graphique' };

const bytesOf = async (blocks: readonly Block[], words = WORDS) =>
	new Uint8Array(await (await writeDocx(blocks, words)).arrayBuffer());
const partOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe.each(Object.entries(TWELVE).filter((_, at) => at % 5 === 0))('the diagnostic of %s', (_, code) => {
	it('is a document that nothing offers to repair, and that asks nothing as it opens', async () => {
		const page = await loadDiagnostic(code);
		if (!page) throw new Error(`no territory ${code}`);
		const dossier = newDossier(code, 'Essai', page.vintage, [{ id: 'a', label: 'Recruter' }]);
		const bytes = await bytesOf(documentBlocks(page, dossier, picture));
		expect(officeFaults(bytes)).toEqual([]);
		expect(partOf(bytes, 'word/settings.xml')).not.toContain('updateFields');
		const document = partOf(bytes, 'word/document.xml');
		expect(document).not.toContain('w:dirty="true"');
		// The contents name the last part and its page.
		expect(document).toMatch(/Méthode et sources<\/w:t>.*?<w:t[^>]*>\d+<\/w:t>/);
	});
});

it('puts under each mark the source that it is of, whatever came before', async () => {
	const sources = ['Insee', 'Urssaf', 'Insee', 'Cerema'];
	const bytes = await bytesOf(sources.map((source) => ({ kind: 'text', text: 'Un chiffre.', source })));
	const notes = [
		...partOf(bytes, 'word/footnotes.xml').matchAll(/<w:footnote [^>]*w:id="([1-9])".*?<\/w:footnote>/g)
	];
	const told = new Map(notes.map(([note, id]) => [id, note.replace(/<[^>]+>/g, '').trim()]));
	const marks = [...partOf(bytes, 'word/document.xml').matchAll(/footnoteReference w:id="(\d+)"/g)];
	expect(marks.map(([, id]) => told.get(id ?? ''))).toEqual(sources);
});

it('gives tables widths in twentieths of a point that fill the line, and cuts no word', async () => {
	const head = ['Métier industriel', 'Emplois (département, 2019)', 'Tension', 'Nuit', 'Samedi', 'Embauches'];
	const rows = Array.from({ length: 3 }, () => [
		'Ouvriers qualifiés du travail du bois',
		'1',
		'',
		'–',
		'5 %',
		'6'
	]);
	const bytes = await bytesOf([
		{ kind: 'table', head, rows },
		{ kind: 'table', head: ['Seule'], rows: [['x'.repeat(400)]] },
		{ kind: 'table', head: Array.from({ length: 14 }, () => 'Intercommunalité'), rows: [] }
	]);
	expect(officeFaults(bytes)).toEqual([]);
	const [first = ''] = partOf(bytes, 'word/document.xml').match(/<w:tblGrid>.*?<\/w:tblGrid>/g) ?? [];
	const widths = [...first.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Number(width));
	expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9400);
	// Thirteen letters of 7.5 points, and the edges of the cell.
	expect(widths[1]).toBeGreaterThan(13 * 70 + 140);
});

it('writes every kind of block, whatever stands in its words', async () => {
	const text = 'a\u000Bb\u0000 <c> & "d" \uD800 ]]> é\tf\ng';
	const bytes = await bytesOf(
		[
			{ kind: 'title', text, subtitle: text },
			{ kind: 'contents', title: text },
			{ kind: 'heading', level: 1, text, newPage: true },
			{ kind: 'heading', level: 1, text },
			{ kind: 'text', text, source: text, mark: text, tone: 'quiet' },
			{ kind: 'text', text: '' },
			{ kind: 'list', items: [text, ''] },
			{ kind: 'list', items: [] },
			{ kind: 'table', head: [text, ''], rows: [['', text]] },
			{ ...picture, alt: text },
			{ ...picture, alt: '' }
		],
		{ title: text, author: text, header: text, footer: text, language: 'fr-FR' }
	);
	expect(officeFaults(bytes)).toEqual([]);
});
