import * as v from 'valibot';
import { readJson } from '../io/json';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'sncf-lignes',
	producer: 'SNCF Réseau',
	title: 'Lignes à grande vitesse et par écartement',
	page: 'https://ressources.data.sncf.com/explore/dataset/lignes-lgv-et-par-ecartement/',
	licence: 'ODbL 1.0',
	vintage: '2026',
	geography: null,
	expected: null,
	partial: text(
		'Tronçons : leur nombre n’est pas publié ailleurs.',
		'Line sections: their number is published nowhere else.'
	),
	files: [file('sncf/lignes-lgv-et-par-ecartement.json.gz')]
};

const Section = v.object({
	code_ligne: v.string(),
	catlig: v.string(),
	rg_troncon: v.number(),
	x_d_wgs84: v.number(),
	y_d_wgs84: v.number(),
	x_f_wgs84: v.number(),
	y_f_wgs84: v.number()
});

export interface RailSection {
	line: string;
	section: number;
	highSpeed: boolean;
	fromLongitude: number;
	fromLatitude: number;
	toLongitude: number;
	toLatitude: number;
}

/** Sections of railway line, known by their two ends only. */
export function readRailSections(raw: RawDirectory, report: Report): RailSection[] {
	const sections = readJson(raw, identity.files[0]?.path ?? '', v.array(Section));
	report.rows(identity.id, sections.length);
	return sections.map((section) => ({
		line: section.code_ligne,
		section: section.rg_troncon,
		highSpeed: section.catlig === 'Ligne à grande vitesse',
		fromLongitude: section.x_d_wgs84,
		fromLatitude: section.y_d_wgs84,
		toLongitude: section.x_f_wgs84,
		toLatitude: section.y_f_wgs84
	}));
}
