import type { Text } from './indicator';

/** The five sectors by which establishments are counted (Insee, A5). */
export type SectorKey = 'agriculture' | 'industry' | 'construction' | 'trade_services' | 'public';

export interface Activity {
	/** Division of the NAF rev. 2 (Insee), which is the NACE rev. 2 of Europe: two digits. */
	readonly code: string;
	/** Its section, a letter. */
	readonly section: string;
	readonly label: Text;
}

/** Sections of the NAF rev. 2, with the sector of A5 that each belongs to. */
export const sections: Readonly<Record<string, { label: Text; sector: SectorKey }>> = {
	A: {
		label: { fr: 'Agriculture, sylviculture et pêche', en: 'Agriculture, forestry and fishing' },
		sector: 'agriculture'
	},
	B: { label: { fr: 'Industries extractives', en: 'Mining and quarrying' }, sector: 'industry' },
	C: { label: { fr: 'Industrie manufacturière', en: 'Manufacturing' }, sector: 'industry' },
	D: { label: { fr: 'Électricité, gaz', en: 'Electricity, gas' }, sector: 'industry' },
	E: { label: { fr: 'Eau, assainissement, déchets', en: 'Water, sewerage, waste' }, sector: 'industry' },
	F: { label: { fr: 'Construction', en: 'Construction' }, sector: 'construction' },
	G: { label: { fr: 'Commerce', en: 'Trade' }, sector: 'trade_services' },
	H: { label: { fr: 'Transports et entreposage', en: 'Transport and storage' }, sector: 'trade_services' },
	I: {
		label: { fr: 'Hébergement et restauration', en: 'Accommodation and food service' },
		sector: 'trade_services'
	},
	J: {
		label: { fr: 'Information et communication', en: 'Information and communication' },
		sector: 'trade_services'
	},
	K: { label: { fr: 'Finance et assurance', en: 'Finance and insurance' }, sector: 'trade_services' },
	L: { label: { fr: 'Immobilier', en: 'Real estate' }, sector: 'trade_services' },
	M: {
		label: {
			fr: 'Activités spécialisées, scientifiques et techniques',
			en: 'Professional, scientific and technical services'
		},
		sector: 'trade_services'
	},
	N: {
		label: { fr: 'Services administratifs et de soutien', en: 'Administrative and support services' },
		sector: 'trade_services'
	},
	O: { label: { fr: 'Administration publique', en: 'Public administration' }, sector: 'public' },
	P: { label: { fr: 'Enseignement', en: 'Education' }, sector: 'public' },
	Q: { label: { fr: 'Santé et action sociale', en: 'Health and social work' }, sector: 'public' },
	R: {
		label: { fr: 'Arts, spectacles, loisirs', en: 'Arts, entertainment and recreation' },
		sector: 'trade_services'
	},
	S: { label: { fr: 'Autres services', en: 'Other services' }, sector: 'trade_services' }
};

/** Divisions of the NAF rev. 2 that open data gives hirings for, titles shortened. */
export const activities: readonly Activity[] = [
	{
		code: '01',
		section: 'A',
		label: { fr: 'Culture et production animale', en: 'Crop and animal production' }
	},
	{
		code: '02',
		section: 'A',
		label: { fr: 'Sylviculture et exploitation forestière', en: 'Forestry and logging' }
	},
	{ code: '03', section: 'A', label: { fr: 'Pêche et aquaculture', en: 'Fishing and aquaculture' } },
	{
		code: '05',
		section: 'B',
		label: { fr: 'Extraction de houille et de lignite', en: 'Mining of coal and lignite' }
	},
	{ code: '06', section: 'B', label: { fr: 'Extraction d’hydrocarbures', en: 'Extraction of oil and gas' } },
	{
		code: '07',
		section: 'B',
		label: { fr: 'Extraction de minerais métalliques', en: 'Mining of metal ores' }
	},
	{
		code: '08',
		section: 'B',
		label: { fr: 'Autres industries extractives', en: 'Other mining and quarrying' }
	},
	{
		code: '09',
		section: 'B',
		label: { fr: 'Services de soutien aux industries extractives', en: 'Mining support services' }
	},
	{ code: '10', section: 'C', label: { fr: 'Industries alimentaires', en: 'Food products' } },
	{ code: '11', section: 'C', label: { fr: 'Fabrication de boissons', en: 'Beverages' } },
	{
		code: '12',
		section: 'C',
		label: { fr: 'Fabrication de produits à base de tabac', en: 'Tobacco products' }
	},
	{ code: '13', section: 'C', label: { fr: 'Fabrication de textiles', en: 'Textiles' } },
	{ code: '14', section: 'C', label: { fr: 'Industrie de l’habillement', en: 'Clothing' } },
	{
		code: '15',
		section: 'C',
		label: { fr: 'Industrie du cuir et de la chaussure', en: 'Leather and footwear' }
	},
	{ code: '16', section: 'C', label: { fr: 'Travail du bois', en: 'Wood products' } },
	{ code: '17', section: 'C', label: { fr: 'Industrie du papier et du carton', en: 'Paper and board' } },
	{ code: '18', section: 'C', label: { fr: 'Imprimerie', en: 'Printing' } },
	{ code: '19', section: 'C', label: { fr: 'Cokéfaction et raffinage', en: 'Coke and refined petroleum' } },
	{ code: '20', section: 'C', label: { fr: 'Industrie chimique', en: 'Chemicals' } },
	{ code: '21', section: 'C', label: { fr: 'Industrie pharmaceutique', en: 'Pharmaceuticals' } },
	{ code: '22', section: 'C', label: { fr: 'Caoutchouc et plastique', en: 'Rubber and plastics' } },
	{
		code: '23',
		section: 'C',
		label: { fr: 'Autres produits minéraux non métalliques', en: 'Other non-metallic mineral products' }
	},
	{ code: '24', section: 'C', label: { fr: 'Métallurgie', en: 'Basic metals' } },
	{
		code: '25',
		section: 'C',
		label: { fr: 'Produits métalliques, hors machines', en: 'Metal products, except machinery' }
	},
	{
		code: '26',
		section: 'C',
		label: {
			fr: 'Produits informatiques, électroniques et optiques',
			en: 'Computer, electronic and optical products'
		}
	},
	{ code: '27', section: 'C', label: { fr: 'Équipements électriques', en: 'Electrical equipment' } },
	{ code: '28', section: 'C', label: { fr: 'Machines et équipements', en: 'Machinery and equipment' } },
	{ code: '29', section: 'C', label: { fr: 'Industrie automobile', en: 'Motor vehicles' } },
	{
		code: '30',
		section: 'C',
		label: { fr: 'Autres matériels de transport', en: 'Other transport equipment' }
	},
	{ code: '31', section: 'C', label: { fr: 'Fabrication de meubles', en: 'Furniture' } },
	{ code: '32', section: 'C', label: { fr: 'Autres industries manufacturières', en: 'Other manufacturing' } },
	{
		code: '33',
		section: 'C',
		label: { fr: 'Réparation et installation de machines', en: 'Repair and installation of machinery' }
	},
	{ code: '35', section: 'D', label: { fr: 'Électricité, gaz, vapeur', en: 'Electricity, gas, steam' } },
	{
		code: '36',
		section: 'E',
		label: { fr: 'Captage, traitement et distribution d’eau', en: 'Water supply' }
	},
	{ code: '37', section: 'E', label: { fr: 'Collecte et traitement des eaux usées', en: 'Sewerage' } },
	{ code: '38', section: 'E', label: { fr: 'Déchets et récupération', en: 'Waste and recovery' } },
	{ code: '39', section: 'E', label: { fr: 'Dépollution', en: 'Remediation' } },
	{ code: '41', section: 'F', label: { fr: 'Construction de bâtiments', en: 'Construction of buildings' } },
	{ code: '42', section: 'F', label: { fr: 'Génie civil', en: 'Civil engineering' } },
	{
		code: '43',
		section: 'F',
		label: { fr: 'Travaux de construction spécialisés', en: 'Specialised construction' }
	},
	{
		code: '45',
		section: 'G',
		label: { fr: 'Commerce et réparation d’automobiles', en: 'Motor trade and repair' }
	},
	{ code: '46', section: 'G', label: { fr: 'Commerce de gros', en: 'Wholesale trade' } },
	{ code: '47', section: 'G', label: { fr: 'Commerce de détail', en: 'Retail trade' } },
	{ code: '49', section: 'H', label: { fr: 'Transports terrestres', en: 'Land transport' } },
	{ code: '50', section: 'H', label: { fr: 'Transports par eau', en: 'Water transport' } },
	{ code: '51', section: 'H', label: { fr: 'Transports aériens', en: 'Air transport' } },
	{
		code: '52',
		section: 'H',
		label: { fr: 'Entreposage et services aux transports', en: 'Warehousing and transport support' }
	},
	{ code: '53', section: 'H', label: { fr: 'Poste et courrier', en: 'Postal and courier services' } },
	{ code: '55', section: 'I', label: { fr: 'Hébergement', en: 'Accommodation' } },
	{ code: '56', section: 'I', label: { fr: 'Restauration', en: 'Food service' } },
	{ code: '58', section: 'J', label: { fr: 'Édition', en: 'Publishing' } },
	{ code: '59', section: 'J', label: { fr: 'Cinéma, vidéo, télévision', en: 'Film, video, television' } },
	{ code: '60', section: 'J', label: { fr: 'Programmation et diffusion', en: 'Broadcasting' } },
	{ code: '61', section: 'J', label: { fr: 'Télécommunications', en: 'Telecommunications' } },
	{
		code: '62',
		section: 'J',
		label: { fr: 'Programmation et conseil informatiques', en: 'Computer programming and consultancy' }
	},
	{ code: '63', section: 'J', label: { fr: 'Services d’information', en: 'Information services' } },
	{ code: '64', section: 'K', label: { fr: 'Services financiers', en: 'Financial services' } },
	{ code: '65', section: 'K', label: { fr: 'Assurance', en: 'Insurance' } },
	{
		code: '66',
		section: 'K',
		label: { fr: 'Auxiliaires financiers et d’assurance', en: 'Financial and insurance auxiliaries' }
	},
	{ code: '68', section: 'L', label: { fr: 'Activités immobilières', en: 'Real estate' } },
	{
		code: '69',
		section: 'M',
		label: { fr: 'Activités juridiques et comptables', en: 'Legal and accounting services' }
	},
	{
		code: '70',
		section: 'M',
		label: { fr: 'Sièges sociaux, conseil de gestion', en: 'Head offices, management consultancy' }
	},
	{
		code: '71',
		section: 'M',
		label: { fr: 'Architecture, ingénierie, contrôle', en: 'Architecture, engineering, testing' }
	},
	{
		code: '72',
		section: 'M',
		label: { fr: 'Recherche et développement', en: 'Scientific research and development' }
	},
	{
		code: '73',
		section: 'M',
		label: { fr: 'Publicité et études de marché', en: 'Advertising and market research' }
	},
	{
		code: '74',
		section: 'M',
		label: { fr: 'Autres activités spécialisées', en: 'Other specialised services' }
	},
	{ code: '75', section: 'M', label: { fr: 'Activités vétérinaires', en: 'Veterinary services' } },
	{ code: '77', section: 'N', label: { fr: 'Location', en: 'Rental and leasing' } },
	{ code: '78', section: 'N', label: { fr: 'Emploi (intérim, placement)', en: 'Employment services' } },
	{ code: '79', section: 'N', label: { fr: 'Agences de voyage', en: 'Travel agencies' } },
	{ code: '80', section: 'N', label: { fr: 'Sécurité', en: 'Security services' } },
	{
		code: '81',
		section: 'N',
		label: { fr: 'Services aux bâtiments et aménagement paysager', en: 'Building services and landscaping' }
	},
	{ code: '82', section: 'N', label: { fr: 'Soutien aux entreprises', en: 'Office support services' } },
	{
		code: '84',
		section: 'O',
		label: { fr: 'Administration publique et défense', en: 'Public administration and defence' }
	},
	{ code: '85', section: 'P', label: { fr: 'Enseignement', en: 'Education' } },
	{ code: '86', section: 'Q', label: { fr: 'Santé', en: 'Health' } },
	{ code: '87', section: 'Q', label: { fr: 'Hébergement médico-social', en: 'Residential care' } },
	{ code: '88', section: 'Q', label: { fr: 'Action sociale sans hébergement', en: 'Social work' } },
	{ code: '90', section: 'R', label: { fr: 'Arts et spectacles', en: 'Arts and entertainment' } },
	{ code: '91', section: 'R', label: { fr: 'Bibliothèques et musées', en: 'Libraries and museums' } },
	{ code: '92', section: 'R', label: { fr: 'Jeux de hasard', en: 'Gambling' } },
	{ code: '93', section: 'R', label: { fr: 'Sports et loisirs', en: 'Sports and recreation' } },
	{ code: '94', section: 'S', label: { fr: 'Organisations associatives', en: 'Membership organisations' } },
	{
		code: '95',
		section: 'S',
		label: { fr: 'Réparation de biens personnels', en: 'Repair of personal goods' }
	},
	{ code: '96', section: 'S', label: { fr: 'Autres services personnels', en: 'Other personal services' } }
];

export const findActivity = (code: string): Activity | undefined =>
	activities.find((activity) => activity.code === code);

/** First division of each branch of the A38, in the order of divisions (Insee, nomenclatures agrégées de la NAF rév. 2). */
const BRANCH_STARTS: readonly (readonly [division: number, branch: string])[] = [
	[1, 'AZ'],
	[5, 'BZ'],
	[10, 'CA'],
	[13, 'CB'],
	[16, 'CC'],
	[19, 'CD'],
	[20, 'CE'],
	[21, 'CF'],
	[22, 'CG'],
	[24, 'CH'],
	[26, 'CI'],
	[27, 'CJ'],
	[28, 'CK'],
	[29, 'CL'],
	[31, 'CM'],
	[35, 'DZ'],
	[36, 'EZ'],
	[41, 'FZ'],
	[45, 'GZ'],
	[49, 'HZ'],
	[55, 'IZ'],
	[58, 'JA'],
	[61, 'JB'],
	[62, 'JC'],
	[64, 'KZ'],
	[68, 'LZ'],
	[69, 'MA'],
	[72, 'MB'],
	[73, 'MC'],
	[77, 'NZ'],
	[84, 'OZ'],
	[85, 'PZ'],
	[86, 'QA'],
	[87, 'QB'],
	[90, 'RZ'],
	[94, 'SZ'],
	[97, 'TZ'],
	[99, 'UZ']
];

/** The branch (A38) that a division of the NAF belongs to. */
export const branchOf = ({ code }: Activity): string =>
	BRANCH_STARTS.findLast(([first]) => first <= Number(code))?.[1] ?? '';

/** The sector of A5 that an activity belongs to. */
export const sectorOf = ({ section }: Activity): SectorKey => sections[section]?.sector ?? 'trade_services';
