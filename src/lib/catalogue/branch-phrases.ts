import type { Text } from './indicator';
import { text } from './indicators/define';

/** Branches of industry as they stand inside a title. */
export const branchPhrases: Readonly<Record<string, Text>> = {
	BZ: text('les industries extractives', 'mining and quarrying'),
	CA: text('l’agro-alimentaire', 'food and beverages'),
	CB: text('le textile, l’habillement et le cuir', 'textiles, clothing and leather'),
	CC: text('le bois, le papier et l’imprimerie', 'wood, paper and printing'),
	CD: text('le raffinage', 'refining'),
	CE: text('la chimie', 'chemicals'),
	CF: text('la pharmacie', 'pharmaceuticals'),
	CG: text('le caoutchouc, le plastique et les minéraux', 'rubber, plastics and minerals'),
	CH: text('la métallurgie et les produits métalliques', 'metals and metal products'),
	CI: text('l’électronique et l’optique', 'electronics and optics'),
	CJ: text('les équipements électriques', 'electrical equipment'),
	CK: text('les machines', 'machinery'),
	CL: text('les matériels de transport', 'transport equipment'),
	CM: text('les autres industries et la réparation de machines', 'other manufacturing and machine repair'),
	DZ: text('l’électricité et le gaz', 'electricity and gas'),
	EZ: text('l’eau, les déchets et la dépollution', 'water, waste and remediation')
};
