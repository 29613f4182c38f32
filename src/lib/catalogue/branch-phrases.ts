import type { Text } from './indicator';

const phrase = (fr: string, en: string): Text => ({ fr, en });

/** Branches of industry as they stand inside a title. */
export const branchPhrases: Readonly<Record<string, Text>> = {
	BZ: phrase('les industries extractives', 'mining and quarrying'),
	CA: phrase('l’agro-alimentaire', 'food and beverages'),
	CB: phrase('le textile, l’habillement et le cuir', 'textiles, clothing and leather'),
	CC: phrase('le bois, le papier et l’imprimerie', 'wood, paper and printing'),
	CD: phrase('le raffinage', 'refining'),
	CE: phrase('la chimie', 'chemicals'),
	CF: phrase('la pharmacie', 'pharmaceuticals'),
	CG: phrase('le caoutchouc, le plastique et les minéraux', 'rubber, plastics and minerals'),
	CH: phrase('la métallurgie et les produits métalliques', 'metals and metal products'),
	CI: phrase('l’électronique et l’optique', 'electronics and optics'),
	CJ: phrase('les équipements électriques', 'electrical equipment'),
	CK: phrase('les machines', 'machinery'),
	CL: phrase('les matériels de transport', 'transport equipment'),
	CM: phrase('les autres industries et la réparation de machines', 'other manufacturing and machine repair'),
	DZ: phrase('l’électricité et le gaz', 'electricity and gas'),
	EZ: phrase('l’eau, les déchets et la dépollution', 'water, waste and remediation')
};
