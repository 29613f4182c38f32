import type { Text } from './indicator';
import { text } from './indicators/define';

/** The five groups of Insee's aggregated nomenclature that a branch belongs to. */
export type A5 = 'AZ' | 'BE' | 'FZ' | 'GU' | 'OQ';

/** A branch of activity: an item of the A38 (NAF rev. 2), under a name short enough for a chart. */
export interface Branch {
	readonly code: string;
	readonly label: Text;
	readonly a5: A5;
}

const branch = (code: string, a5: A5, label: Text): Branch => ({ code, label, a5 });

/** The 38 items of the A38 in its order (Insee, nomenclatures agrégées de la NAF rév. 2). */
export const branches: readonly Branch[] = [
	branch('AZ', 'AZ', text('Agriculture, sylviculture, pêche', 'Agriculture, forestry and fishing')),
	branch('BZ', 'BE', text('Industries extractives', 'Mining and quarrying')),
	branch('CA', 'BE', text('Industries alimentaires, boissons, tabac', 'Food, beverages and tobacco')),
	branch('CB', 'BE', text('Textile, habillement, cuir', 'Textiles, clothing and leather')),
	branch('CC', 'BE', text('Bois, papier, imprimerie', 'Wood, paper and printing')),
	branch('CD', 'BE', text('Cokéfaction et raffinage', 'Coke and refined petroleum')),
	branch('CE', 'BE', text('Chimie', 'Chemicals')),
	branch('CF', 'BE', text('Pharmacie', 'Pharmaceuticals')),
	branch(
		'CG',
		'BE',
		text('Caoutchouc, plastique, minéraux non métalliques', 'Rubber, plastics and non-metallic minerals')
	),
	branch('CH', 'BE', text('Métallurgie et produits métalliques', 'Basic metals and metal products')),
	branch(
		'CI',
		'BE',
		text('Électronique, informatique, optique', 'Computer, electronic and optical products')
	),
	branch('CJ', 'BE', text('Équipements électriques', 'Electrical equipment')),
	branch('CK', 'BE', text('Machines et équipements', 'Machinery and equipment')),
	branch('CL', 'BE', text('Matériels de transport', 'Transport equipment')),
	branch(
		'CM',
		'BE',
		text(
			'Autres industries, réparation et installation de machines',
			'Other manufacturing, repair and installation of machinery'
		)
	),
	branch('DZ', 'BE', text('Électricité et gaz', 'Electricity and gas')),
	branch('EZ', 'BE', text('Eau, déchets, dépollution', 'Water, waste and remediation')),
	branch('FZ', 'FZ', text('Construction', 'Construction')),
	branch('GZ', 'GU', text('Commerce, réparation automobile', 'Trade and vehicle repair')),
	branch('HZ', 'GU', text('Transports et entreposage', 'Transport and storage')),
	branch('IZ', 'GU', text('Hébergement et restauration', 'Accommodation and food service')),
	branch('JA', 'GU', text('Édition, audiovisuel', 'Publishing and broadcasting')),
	branch('JB', 'GU', text('Télécommunications', 'Telecommunications')),
	branch('JC', 'GU', text('Informatique et services d’information', 'IT and information services')),
	branch('KZ', 'GU', text('Finance et assurance', 'Finance and insurance')),
	branch('LZ', 'GU', text('Immobilier', 'Real estate')),
	branch(
		'MA',
		'GU',
		text('Droit, comptabilité, gestion, ingénierie', 'Legal, accounting, management and engineering')
	),
	branch('MB', 'GU', text('Recherche et développement', 'Research and development')),
	branch(
		'MC',
		'GU',
		text(
			'Publicité, études, autres activités techniques',
			'Advertising, research and other technical activities'
		)
	),
	branch(
		'NZ',
		'GU',
		text(
			'Services administratifs et de soutien (dont intérim)',
			'Administrative and support services (temporary work included)'
		)
	),
	branch('OZ', 'OQ', text('Administration publique', 'Public administration')),
	branch('PZ', 'OQ', text('Enseignement', 'Education')),
	branch('QA', 'OQ', text('Santé', 'Human health')),
	branch('QB', 'OQ', text('Hébergement médico-social et action sociale', 'Residential care and social work')),
	branch('RZ', 'GU', text('Arts, spectacles, loisirs', 'Arts, entertainment and recreation')),
	branch('SZ', 'GU', text('Autres services', 'Other services')),
	branch('TZ', 'GU', text('Ménages employeurs', 'Households as employers')),
	branch('UZ', 'GU', text('Organisations extraterritoriales', 'Extraterritorial organisations'))
];

/** Branches of industry: A5 «BE», from mining to water and waste. */
export const industrialBranches: ReadonlySet<string> = new Set(
	branches.filter(({ a5 }) => a5 === 'BE').map(({ code }) => code)
);
