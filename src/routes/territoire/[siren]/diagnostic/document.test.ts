import { beforeAll, describe, expect, it } from 'vitest';
import { newDossier } from '$lib/dossier/schema';
import type { Block } from '$lib/exchange/docx';
import type { DiagnosticPage } from './diagnostic-page';
import { documentBlocks } from './document';
import { gaps } from '$lib/diagnostic/gaps';
import { loadDiagnostic } from './load.server';

const texts = (blocks: readonly Block[]): string =>
	blocks
		.flatMap((block) => ('text' in block ? [block.text] : 'items' in block ? block.items : []))
		.join('\n');

describe.each(['244900809', '200054781', '200060457'])('the document of %s', (code) => {
	let diagnostic: DiagnosticPage;
	let blocks: Block[];
	beforeAll(async () => {
		const loaded = await loadDiagnostic(code);
		if (!loaded) throw new Error(`No EPCI ${code}`);
		diagnostic = loaded;
		const dossier = newDossier(code, 'Essai', '2026-11-01', [
			{ id: 'a', label: 'A' },
			{ id: 'b', label: 'B' }
		]);
		dossier.edits = [{ id: diagnostic.findings[0]?.rule ?? 'none', text: 'Nos mots.', dismissed: null }];
		dossier.own = [
			{ id: 'o', quadrant: 'atout', axis: 'innovation', text: 'Un club.', source: 'Entretiens', figure: null }
		];
		dossier.answers = [
			{
				id: 'q',
				gap: 'simplification_permits',
				text: 'Quatre mois.',
				source: 'Service instructeur',
				says: 'weakness'
			},
			{ id: 'r', gap: 'energy_supply', text: 'Rien à dire.', source: 'Enedis', says: 'neutral' }
		];
		dossier.ambitions = [{ id: 'm', title: 'Former' }];
		dossier.priorities = [{ id: 'p', ambition: 'm', title: 'Métiers' }];
		dossier.actions = [
			{
				id: 'x',
				priority: 'p',
				title: 'Visites',
				owner: '',
				partners: '',
				axis: 'recrutement',
				finding: '',
				indicator: '',
				baseline: null,
				target: null,
				start: '',
				due: '',
				cost: '',
				status: 'idea',
				effort: 1,
				impact: 1
			}
		];
		blocks = documentBlocks(diagnostic, dossier, null);
	});
	it('has tables whose rows have a cell for each head', () => {
		const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
		expect(tables.length).toBeGreaterThan(5);
		for (const { head, rows } of tables)
			expect([head, rows.filter((row) => row.length !== head.length)]).toEqual([head, []]);
	});
	it('holds every finding, claim and occupation of the page, and what people added', () => {
		const all = texts(blocks);
		expect(diagnostic.fabric.sentences.length).toBeGreaterThan(2);
		for (const { text } of diagnostic.fabric.sentences) expect(all).toContain(text);
		for (const { title } of diagnostic.findings) expect(all).toContain(title);
		for (const { because, unknown } of diagnostic.claims) {
			expect(all).toContain(because);
			expect(all).toContain(unknown);
		}
		if (diagnostic.findings.length > 0) expect(all).toContain('Nos mots.');
		expect(all).toContain('Un club.');
		const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []));
		for (const { label } of diagnostic.occupations) expect(cells).toContain(label);
		expect(cells).toContain('Visites');
	});
	it('asks what nothing measures, and holds what partners answered as theirs, with its source', () => {
		const all = texts(blocks);
		for (const { id, question } of gaps)
			expect(all.includes(question()), id).toBe(!['simplification_permits', 'energy_supply'].includes(id));
		const said = 'Les délais d’autorisation\u00A0: Quatre mois.';
		const marked = blocks.filter((block) => block.kind === 'text' && block.text === said);
		expect(marked).toHaveLength(2);
		// In the AFOM, which comes first, under the weaknesses; then on its axis, beside the questions.
		const headings = marked.map((one) =>
			blocks.slice(0, blocks.indexOf(one)).findLast((block) => block.kind === 'heading' && block.level === 2)
		);
		expect(headings).toMatchObject([{ text: 'Faiblesses' }, { text: 'Simplification' }]);
		for (const one of marked) expect(one).toMatchObject({ source: 'Service instructeur' });
		expect(all).toContain('L’énergie disponible\u00A0: Rien à dire.');
	});
});
