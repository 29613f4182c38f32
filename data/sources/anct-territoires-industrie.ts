import * as v from 'valibot';
import { readJson } from '../io/json';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'anct-territoires-industrie',
	producer: 'ANCT',
	title: 'Territoires d’industrie, liste de 149 territoires',
	page: 'https://www.data.gouv.fr/fr/datasets/programme-territoires-dindustrie/',
	licence: 'Licence Ouverte 2.0',
	vintage: 'juillet 2026',
	geography: '2026-01-01',
	expected: {
		of: 'rows',
		count: 183,
		what: text('territoires d’industrie', 'territories of the programme'),
		published: text(
			'ANCT, lauréats du programme 2023–2027, 9 novembre 2023',
			'ANCT, territories chosen for 2023–2027, 9 November 2023'
		)
	},
	partial: text(
		'Le fichier a 149 territoires, comme le premier programme (2018–2022) ; celui de 2023–2027 en compte 183. Un territoire qui n’y est pas peut être membre.',
		'The file has 149 territories, as the first programme did (2018–2022); that of 2023–2027 has 183. A territory that is not in it may be a member.'
	),
	files: [file('anct/territoires_industrie_2026.geojson.gz')]
};

const Collection = v.object({
	features: v.array(
		v.object({
			properties: v.object({ id_ti: v.string(), lib_ti: v.string(), siren_groupement: v.string() })
		})
	)
});

export interface TerritoireIndustrie {
	code: string;
	name: string;
	/** SIREN of its groupings: EPCI, EPT of the Métropole du Grand Paris, or single communes. */
	groupings: string[];
}

/** Trap: one territory can list several groupings in one cell, and some are EPT or communes. */
export function readTerritoiresIndustrie(raw: RawDirectory, report: Report): TerritoireIndustrie[] {
	const { features } = readJson(raw, identity.files[0]?.path ?? '', Collection);
	report.rows(identity.id, features.length);
	return features.map(({ properties }) => ({
		code: properties.id_ti,
		name: properties.lib_ti,
		groupings: properties.siren_groupement.split(/\s*,\s*/).filter(Boolean)
	}));
}
