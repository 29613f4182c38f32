import type { Text } from './indicator';

/** The five groups of Insee's aggregated nomenclature that a branch belongs to. */
export type A5 = 'AZ' | 'BE' | 'FZ' | 'GU' | 'OQ';

/** A branch of activity: an item of the A38 (NAF rev. 2), under a name short enough for a chart. */
export interface Branch {
	readonly code: string;
	readonly label: Text;
	readonly a5: A5;
}

/* Plain objects: a page that names no branch holds none, and one in English no French word. */
/** The 38 items of the A38 in its order (Insee, nomenclatures agrégées de la NAF rév. 2). */
export const branches: readonly Branch[] = [
	{
		code: 'AZ',
		a5: 'AZ',
		label: { fr: 'Agriculture, sylviculture, pêche', en: 'Agriculture, forestry and fishing' }
	},
	{ code: 'BZ', a5: 'BE', label: { fr: 'Industries extractives', en: 'Mining and quarrying' } },
	{
		code: 'CA',
		a5: 'BE',
		label: { fr: 'Industries alimentaires, boissons, tabac', en: 'Food, beverages and tobacco' }
	},
	{ code: 'CB', a5: 'BE', label: { fr: 'Textile, habillement, cuir', en: 'Textiles, clothing and leather' } },
	{ code: 'CC', a5: 'BE', label: { fr: 'Bois, papier, imprimerie', en: 'Wood, paper and printing' } },
	{ code: 'CD', a5: 'BE', label: { fr: 'Cokéfaction et raffinage', en: 'Coke and refined petroleum' } },
	{ code: 'CE', a5: 'BE', label: { fr: 'Chimie', en: 'Chemicals' } },
	{ code: 'CF', a5: 'BE', label: { fr: 'Pharmacie', en: 'Pharmaceuticals' } },
	{
		code: 'CG',
		a5: 'BE',
		label: {
			fr: 'Caoutchouc, plastique, minéraux non métalliques',
			en: 'Rubber, plastics and non-metallic minerals'
		}
	},
	{
		code: 'CH',
		a5: 'BE',
		label: { fr: 'Métallurgie et produits métalliques', en: 'Basic metals and metal products' }
	},
	{
		code: 'CI',
		a5: 'BE',
		label: { fr: 'Électronique, informatique, optique', en: 'Computer, electronic and optical products' }
	},
	{ code: 'CJ', a5: 'BE', label: { fr: 'Équipements électriques', en: 'Electrical equipment' } },
	{ code: 'CK', a5: 'BE', label: { fr: 'Machines et équipements', en: 'Machinery and equipment' } },
	{ code: 'CL', a5: 'BE', label: { fr: 'Matériels de transport', en: 'Transport equipment' } },
	{
		code: 'CM',
		a5: 'BE',
		label: {
			fr: 'Autres industries, réparation et installation de machines',
			en: 'Other manufacturing, repair and installation of machinery'
		}
	},
	{ code: 'DZ', a5: 'BE', label: { fr: 'Électricité et gaz', en: 'Electricity and gas' } },
	{ code: 'EZ', a5: 'BE', label: { fr: 'Eau, déchets, dépollution', en: 'Water, waste and remediation' } },
	{ code: 'FZ', a5: 'FZ', label: { fr: 'Construction', en: 'Construction' } },
	{ code: 'GZ', a5: 'GU', label: { fr: 'Commerce, réparation automobile', en: 'Trade and vehicle repair' } },
	{ code: 'HZ', a5: 'GU', label: { fr: 'Transports et entreposage', en: 'Transport and storage' } },
	{
		code: 'IZ',
		a5: 'GU',
		label: { fr: 'Hébergement et restauration', en: 'Accommodation and food service' }
	},
	{ code: 'JA', a5: 'GU', label: { fr: 'Édition, audiovisuel', en: 'Publishing and broadcasting' } },
	{ code: 'JB', a5: 'GU', label: { fr: 'Télécommunications', en: 'Telecommunications' } },
	{
		code: 'JC',
		a5: 'GU',
		label: { fr: 'Informatique et services d’information', en: 'IT and information services' }
	},
	{ code: 'KZ', a5: 'GU', label: { fr: 'Finance et assurance', en: 'Finance and insurance' } },
	{ code: 'LZ', a5: 'GU', label: { fr: 'Immobilier', en: 'Real estate' } },
	{
		code: 'MA',
		a5: 'GU',
		label: {
			fr: 'Droit, comptabilité, gestion, ingénierie',
			en: 'Legal, accounting, management and engineering'
		}
	},
	{ code: 'MB', a5: 'GU', label: { fr: 'Recherche et développement', en: 'Research and development' } },
	{
		code: 'MC',
		a5: 'GU',
		label: {
			fr: 'Publicité, études, autres activités techniques',
			en: 'Advertising, research and other technical activities'
		}
	},
	{
		code: 'NZ',
		a5: 'GU',
		label: {
			fr: 'Services administratifs et de soutien (dont intérim)',
			en: 'Administrative and support services (temporary work included)'
		}
	},
	{ code: 'OZ', a5: 'OQ', label: { fr: 'Administration publique', en: 'Public administration' } },
	{ code: 'PZ', a5: 'OQ', label: { fr: 'Enseignement', en: 'Education' } },
	{ code: 'QA', a5: 'OQ', label: { fr: 'Santé', en: 'Human health' } },
	{
		code: 'QB',
		a5: 'OQ',
		label: { fr: 'Hébergement médico-social et action sociale', en: 'Residential care and social work' }
	},
	{
		code: 'RZ',
		a5: 'GU',
		label: { fr: 'Arts, spectacles, loisirs', en: 'Arts, entertainment and recreation' }
	},
	{ code: 'SZ', a5: 'GU', label: { fr: 'Autres services', en: 'Other services' } },
	{ code: 'TZ', a5: 'GU', label: { fr: 'Ménages employeurs', en: 'Households as employers' } },
	{
		code: 'UZ',
		a5: 'GU',
		label: { fr: 'Organisations extraterritoriales', en: 'Extraterritorial organisations' }
	}
];

/** Branches of industry: A5 «BE», from mining to water and waste. */
export const industrialBranches: ReadonlySet<string> = /* @__PURE__ */ new Set(
	/* @__PURE__ */ branches.flatMap(({ a5, code }) => (a5 === 'BE' ? [code] : []))
);
