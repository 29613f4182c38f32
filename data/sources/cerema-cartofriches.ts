import * as v from 'valibot';
import { readByCommune } from './commune-json';
import { file, type MeasureSource, type SourceIdentity, TableBuilder, text } from './source';

export const identity: SourceIdentity = {
	id: 'cerema-cartofriches',
	producer: 'Cerema',
	title: 'Cartofriches',
	page: 'https://cartofriches.cerema.fr',
	licence: 'Licence Ouverte 2.0',
	vintage: '2026',
	geography: '2024-01-01',
	expected: null,
	partial: text(
		'Inventaire en cours : personne ne publie combien de friches il y a.',
		'An inventory under way: nobody publishes how many brownfields there are.'
	),
	files: [file('cerema/cartofriches_communes_2026.json.gz')]
};

const Counts = v.record(v.string(), v.number());
const Row = v.object({ n: v.number(), by_type: Counts, by_status: Counts, total_surface_m2: v.number() });
const WITHOUT_PROJECT = ['friche potentielle', 'friche sans projet'];
const INDUSTRIAL = ['friche industrielle', 'friche agro-industrielle'];
const SQUARE_METRES_PER_HECTARE = 10_000;

/** Trap: an inventory under way; an absent commune has no listed site, which says no more. */
export const source: MeasureSource = {
	identity,
	read(raw, report) {
		const builder = new TableBuilder([
			'brownfield_sites_2026',
			'brownfield_area_2026',
			'brownfield_sites_without_project_2026',
			'industrial_brownfield_sites_2026'
		]);
		const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
		for (const [code, row] of rows) {
			const total = (counts: Record<string, number>, keys: string[]) =>
				keys.reduce((sum, key) => sum + (counts[key] ?? 0), 0);
			builder.add(code, {
				brownfield_sites_2026: row.n,
				brownfield_area_2026: row.total_surface_m2 / SQUARE_METRES_PER_HECTARE,
				brownfield_sites_without_project_2026: total(row.by_status, WITHOUT_PROJECT),
				industrial_brownfield_sites_2026: total(row.by_type, INDUSTRIAL)
			});
		}
		report.rows(identity.id, rows.length);
		return [builder.build(identity, { level: 'commune', kind: 'sum', absent: 'zero' })];
	}
};
