import type { Text } from './indicator';
import { text } from './indicators/define';

/** An occupation of the survey of hiring plans (FAP-2021: never joined with the codes of FAP-2009). */
export interface HiringOccupation {
	readonly code: string;
	readonly label: Text;
}

const occupation = (code: string, label: Text): HiringOccupation => ({ code, label });

/**
 * Industrial occupations of the survey: manual workers of industry without those who repair cars, keep buildings, wash
 * linen or work alone as craftsmen, and the technicians, foremen and engineers whom industry mostly employs.
 */
export const industrialHiring: readonly HiringOccupation[] = [
	occupation(
		'C0X30',
		text('Ouvriers de l’électricité et de l’électronique', 'Electrical and electronics workers')
	),
	occupation('D0X30', text('Ouvriers peu qualifiés de l’usinage', 'Low-skilled machining workers')),
	occupation('D0X31', text('Ouvriers qualifiés de l’usinage', 'Skilled machining workers')),
	occupation('D0X33', text('Régleurs', 'Machine setters')),
	occupation('D1X30', text('Chaudronniers et tôliers', 'Boilermakers and sheet-metal workers')),
	occupation('D1X32', text('Tuyauteurs', 'Pipe fitters')),
	occupation('D1X33', text('Soudeurs', 'Welders')),
	occupation(
		'D2X30',
		text('Ouvriers peu qualifiés du montage mécanique', 'Low-skilled mechanical assemblers')
	),
	occupation('D2X31', text('Ouvriers qualifiés du montage mécanique', 'Skilled mechanical assemblers')),
	occupation(
		'D2X32',
		text('Ouvriers de la peinture et du traitement de surface', 'Painting and surface treatment workers')
	),
	occupation(
		'D6X70',
		text('Techniciens en mécanique et travail des métaux', 'Mechanical and metal technicians')
	),
	occupation('E0X30', text('Pilotes d’installations lourdes', 'Heavy plant operators')),
	occupation(
		'E1X21',
		text('Ouvriers peu qualifiés de la production de métaux', 'Low-skilled metal production workers')
	),
	occupation(
		'E1X30',
		text('Ouvriers du verre, de la céramique et des matériaux', 'Glass, ceramics and materials workers')
	),
	occupation(
		'E1X41',
		text('Ouvriers qualifiés de la production de métaux', 'Skilled metal production workers')
	),
	occupation(
		'E2X20',
		text('Ouvriers peu qualifiés de la chimie et des plastiques', 'Low-skilled chemical and plastics workers')
	),
	occupation(
		'E2X40',
		text('Ouvriers qualifiés de la chimie et des plastiques', 'Skilled chemical and plastics workers')
	),
	occupation(
		'E3X20',
		text('Ouvriers peu qualifiés de l’agro-alimentaire', 'Low-skilled food industry workers')
	),
	occupation('E3X40', text('Ouvriers qualifiés de l’agro-alimentaire', 'Skilled food industry workers')),
	occupation(
		'E4X30',
		text('Ouvriers du papier, du carton et des panneaux de bois', 'Paper, board and wood panel workers')
	),
	occupation(
		'E4X32',
		text('Ouvriers du conditionnement, du tri et de l’emballage', 'Packing and sorting workers')
	),
	occupation('E5X70', text('Techniciens des industries de process', 'Process industry technicians')),
	occupation('F0X30', text('Ouvriers et techniciens du cuir', 'Leather workers and technicians')),
	occupation('F0X32', text('Ouvriers et techniciens du textile', 'Textile workers and technicians')),
	occupation('F0X33', text('Ouvriers et techniciens de l’habillement', 'Clothing workers and technicians')),
	occupation(
		'F1X30',
		text('Ouvriers de l’ameublement et des ouvrages décoratifs', 'Furniture and decorative woodworkers')
	),
	occupation('F1X31', text('Ouvriers et techniciens du bois', 'Wood workers and technicians')),
	occupation('F2X30', text('Ouvriers et techniciens de l’imprimerie', 'Printing workers and technicians')),
	occupation('G0A40', text('Ouvriers de la maintenance mécanique', 'Mechanical maintenance workers')),
	occupation('G0A41', text('Ouvriers de la maintenance électrique', 'Electrical maintenance workers')),
	occupation(
		'H0X40',
		text('Ouvriers du contrôle qualité et de laboratoire', 'Quality control and laboratory workers')
	),
	occupation(
		'C2X70',
		text('Techniciens en électricité et en électronique', 'Electrical and electronics technicians')
	),
	occupation(
		'D6X80',
		text('Agents de maîtrise en fabrication mécanique', 'Mechanical manufacturing supervisors')
	),
	occupation('E5X80', text('Agents de maîtrise des industries de process', 'Process industry supervisors')),
	occupation('G1X72', text('Techniciens de maintenance mécanique', 'Mechanical maintenance technicians')),
	occupation(
		'G1X77',
		text(
			'Techniciens de maintenance électrique et automatismes',
			'Electrical and automation maintenance technicians'
		)
	),
	occupation('H0X90', text('Techniciens du contrôle qualité', 'Quality control technicians')),
	occupation('H0X91', text('Techniciens du dessin industriel', 'Industrial design technicians')),
	occupation(
		'H0X92',
		text(
			'Techniciens des méthodes, du planning et de la logistique',
			'Methods, planning and logistics technicians'
		)
	),
	occupation(
		'N0X70',
		text('Techniciens d’étude, recherche et développement', 'Research and development technicians')
	),
	occupation('H1X90', text('Ingénieurs et cadres de fabrication', 'Production engineers and managers')),
	occupation('H1X93', text('Ingénieurs des méthodes et de la qualité', 'Methods and quality engineers')),
	occupation(
		'H1X91',
		text('Ingénieurs hygiène, sécurité et environnement', 'Health, safety and environment engineers')
	),
	occupation(
		'N1X90',
		text('Ingénieurs d’étude, recherche et développement', 'Research and development engineers')
	)
];

const byCode = new Map(industrialHiring.map(({ code, label }) => [code, label]));

/** The name of an occupation of the list; undefined for any other. */
export const hiringLabel = (code: string): Text | undefined => byCode.get(code);
