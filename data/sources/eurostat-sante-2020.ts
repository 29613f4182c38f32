import { readCsv } from '../io/csv';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import type { Place } from './place';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'eurostat-sante-2020',
	producer: 'Eurostat (GISCO), d’après le répertoire FINESS du ministère de la Santé',
	title: 'Établissements de santé en Europe : France',
	page: 'https://ec.europa.eu/eurostat/web/gisco/geodata/basic-services',
	licence: 'Réutilisation avec mention de la source',
	vintage: 'mars 2020',
	geography: null,
	expected: {
		of: 'kept',
		count: 2500,
		what: text(
			'sites hospitaliers de médecine, chirurgie, obstétrique',
			'hospital sites for medicine, surgery, birth'
		),
		published: text(
			'Répertoire FINESS : environ 2 500 sites de ces catégories',
			'FINESS directory: about 2,500 sites of these kinds'
		)
	},
	also: [
		{
			of: 'rows',
			count: 3008,
			what: text(
				'sites de toutes natures (une structure peut en avoir plusieurs)',
				'sites of all kinds (a hospital can have several)'
			),
			published: text(
				'Drees, Les établissements de santé, édition 2021 : 3 008 structures fin 2019',
				'Drees (statistics of the ministry of health), health facilities, 2021 edition: 3,008 hospitals at the end of 2019'
			)
		}
	],
	files: [file('eurostat/etablissements_sante_fr_2020.csv.gz')]
};

/** Kinds of site where one is treated for medicine, surgery or birth: not mental health, rehabilitation or long stay alone. */
export const HOSPITAL_KINDS: ReadonlySet<string> = new Set([
	'Centre Hospitalier (C.H.)',
	'Centre Hospitalier Régional (C.H.R.)',
	'Centre hospitalier, ex Hôpital local',
	'Etablissement de Soins Pluridisciplinaire',
	'Etablissement de Soins Chirurgicaux',
	'Etablissement de Soins Médicaux',
	'Etablissement Soins Obstétriques Chirurgico-Gynécologiques'
]);

/** Traps: most sites are no general hospital; names are in capitals; a hospital has several sites. */
export function readHospitals(raw: RawDirectory, report: Report): Place[] {
	const table = readCsv(raw, identity.files[0]?.path ?? '', {
		delimiter: ',',
		columns: ['id', 'hospital_name', 'site_name', 'lat', 'lon', 'facility_type']
	});
	table.unique('id');
	report.rows(identity.id, table.records.length);
	return table.records.flatMap((record): Place[] => {
		const kind = record.text('facility_type');
		if (!HOSPITAL_KINDS.has(kind)) {
			report.refuse(identity.id, 'health site that is no general hospital', kind);
			return [];
		}
		return [
			{
				kind: 'hospital',
				id: `finess-${record.text('id')}`,
				name: record.text('site_name') || record.text('hospital_name'),
				commune: null,
				latitude: record.number('lat'),
				longitude: record.number('lon'),
				category: kind,
				size: null,
				sizeYear: null
			}
		];
	});
}
