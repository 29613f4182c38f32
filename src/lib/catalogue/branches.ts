import type { Text } from './indicator';

/** The five groups of Insee's aggregated nomenclature that a branch belongs to. */
export type A5 = 'AZ' | 'BE' | 'FZ' | 'GU' | 'OQ';

/** A branch of activity: an item of the A38 (NAF rev. 2), under a name short enough for a chart. */
export interface Branch {
	readonly code: string;
	readonly label: Text;
	readonly a5: A5;
}

const branch = (code: string, a5: A5, fr: string, en: string): Branch => ({ code, label: { fr, en }, a5 });

/** The 38 items of the A38 in its order (Insee, nomenclatures agrégées de la NAF rév. 2). */
export const branches: readonly Branch[] = [
	branch('AZ', 'AZ', 'Agriculture, sylviculture, pêche', 'Agriculture, forestry and fishing'),
	branch('BZ', 'BE', 'Industries extractives', 'Mining and quarrying'),
	branch('CA', 'BE', 'Industries alimentaires, boissons, tabac', 'Food, beverages and tobacco'),
	branch('CB', 'BE', 'Textile, habillement, cuir', 'Textiles, clothing and leather'),
	branch('CC', 'BE', 'Bois, papier, imprimerie', 'Wood, paper and printing'),
	branch('CD', 'BE', 'Cokéfaction et raffinage', 'Coke and refined petroleum'),
	branch('CE', 'BE', 'Chimie', 'Chemicals'),
	branch('CF', 'BE', 'Pharmacie', 'Pharmaceuticals'),
	branch(
		'CG',
		'BE',
		'Caoutchouc, plastique, minéraux non métalliques',
		'Rubber, plastics and non-metallic minerals'
	),
	branch('CH', 'BE', 'Métallurgie et produits métalliques', 'Basic metals and metal products'),
	branch('CI', 'BE', 'Électronique, informatique, optique', 'Computer, electronic and optical products'),
	branch('CJ', 'BE', 'Équipements électriques', 'Electrical equipment'),
	branch('CK', 'BE', 'Machines et équipements', 'Machinery and equipment'),
	branch('CL', 'BE', 'Matériels de transport', 'Transport equipment'),
	branch(
		'CM',
		'BE',
		'Autres industries, réparation et installation de machines',
		'Other manufacturing, repair and installation of machinery'
	),
	branch('DZ', 'BE', 'Électricité et gaz', 'Electricity and gas'),
	branch('EZ', 'BE', 'Eau, déchets, dépollution', 'Water, waste and remediation'),
	branch('FZ', 'FZ', 'Construction', 'Construction'),
	branch('GZ', 'GU', 'Commerce, réparation automobile', 'Trade and vehicle repair'),
	branch('HZ', 'GU', 'Transports et entreposage', 'Transport and storage'),
	branch('IZ', 'GU', 'Hébergement et restauration', 'Accommodation and food service'),
	branch('JA', 'GU', 'Édition, audiovisuel', 'Publishing and broadcasting'),
	branch('JB', 'GU', 'Télécommunications', 'Telecommunications'),
	branch('JC', 'GU', 'Informatique et services d’information', 'IT and information services'),
	branch('KZ', 'GU', 'Finance et assurance', 'Finance and insurance'),
	branch('LZ', 'GU', 'Immobilier', 'Real estate'),
	branch(
		'MA',
		'GU',
		'Droit, comptabilité, gestion, ingénierie',
		'Legal, accounting, management and engineering'
	),
	branch('MB', 'GU', 'Recherche et développement', 'Research and development'),
	branch(
		'MC',
		'GU',
		'Publicité, études, autres activités techniques',
		'Advertising, research and other technical activities'
	),
	branch(
		'NZ',
		'GU',
		'Services administratifs et de soutien (dont intérim)',
		'Administrative and support services (temporary work included)'
	),
	branch('OZ', 'OQ', 'Administration publique', 'Public administration'),
	branch('PZ', 'OQ', 'Enseignement', 'Education'),
	branch('QA', 'OQ', 'Santé', 'Human health'),
	branch('QB', 'OQ', 'Hébergement médico-social et action sociale', 'Residential care and social work'),
	branch('RZ', 'GU', 'Arts, spectacles, loisirs', 'Arts, entertainment and recreation'),
	branch('SZ', 'GU', 'Autres services', 'Other services'),
	branch('TZ', 'GU', 'Ménages employeurs', 'Households as employers'),
	branch('UZ', 'GU', 'Organisations extraterritoriales', 'Extraterritorial organisations')
];

/** Branches of industry: A5 «BE», from mining to water and waste. */
export const industrialBranches: ReadonlySet<string> = new Set(
	branches.filter(({ a5 }) => a5 === 'BE').map(({ code }) => code)
);
