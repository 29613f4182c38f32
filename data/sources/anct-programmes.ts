import * as v from 'valibot';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { readByCommune } from './commune-json';
import { file, type SourceIdentity } from './source';

export const identity: SourceIdentity = {
	id: 'anct-programmes',
	producer: 'ANCT',
	title: 'Action cœur de ville, Petites villes de demain, opérations de revitalisation',
	page: 'https://www.data.gouv.fr/fr/organizations/agence-nationale-de-la-cohesion-des-territoires/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2024',
	geography: '2024-01-01',
	files: [file('anct/programmes_communes.json.gz')]
};

const Row = v.object({
	acv: v.optional(v.boolean(), false),
	pvd: v.optional(v.boolean(), false),
	ort: v.optional(v.boolean(), false)
});

export interface Programmes {
	action_coeur_de_ville: boolean;
	petites_villes_de_demain: boolean;
	operation_revitalisation: boolean;
}

/** Programmes that each commune belongs to; an absent commune belongs to none. */
export function readProgrammes(raw: RawDirectory, report: Report): Map<string, Programmes> {
	const rows = readByCommune(raw, identity.files[0]?.path ?? '', Row);
	report.rows(identity.id, rows.length);
	return new Map(
		rows.map(([code, row]) => [
			code,
			{
				action_coeur_de_ville: row.acv,
				petites_villes_de_demain: row.pvd,
				operation_revitalisation: row.ort
			}
		])
	);
}
