import * as v from 'valibot';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { readByCommune } from './commune-json';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'anct-programmes',
	producer: 'ANCT',
	title: 'Action cœur de ville, Petites villes de demain, opérations de revitalisation',
	page: 'https://www.data.gouv.fr/fr/organizations/agence-nationale-de-la-cohesion-des-territoires/',
	licence: 'Licence Ouverte 2.0',
	vintage: '2024',
	geography: '2024-01-01',
	expected: {
		of: {
			sql: "count(*) FROM area WHERE level = 'commune' AND (action_coeur_de_ville OR petites_villes_de_demain)"
		},
		count: 1834,
		what: text(
			'communes en Action cœur de ville ou Petites villes de demain',
			'communes in the programmes for town centres or small towns'
		),
		published: text(
			'Sénat, rapport d’information nº 577 (2021–2022) : 234 villes moyennes, environ 1 600 petites villes',
			'Sénat, report 577 (2021–2022): 234 medium-sized towns, about 1,600 small towns'
		)
	},
	partial: text(
		'Le nombre de communes en opération de revitalisation n’a pas été comparé à un total publié.',
		'The number of communes in a revitalisation operation was not compared with a published total.'
	),
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
