import type { Text } from './indicator';
import { text } from './indicators/define';

/** Branches of industry as what is made, after «on y fait»: with the partitive in French. */
export const branchMade: Readonly<Record<string, Text>> = {
	BZ: text('des matériaux de carrière et de mine', 'stone and minerals'),
	CA: text('de l’agro-alimentaire', 'food and drink'),
	CB: text('du textile, de l’habillement et du cuir', 'textiles, clothing and leather goods'),
	CC: text('du bois, du papier et de l’imprimerie', 'wood, paper and print'),
	CD: text('du raffinage', 'refined fuels'),
	CE: text('de la chimie', 'chemicals'),
	CF: text('des médicaments', 'medicines'),
	CG: text('du caoutchouc, du plastique, du verre ou du béton', 'rubber, plastics, glass or concrete'),
	CH: text('de la métallurgie et des produits métalliques', 'metals and metal products'),
	CI: text('de l’électronique et de l’optique', 'electronics and optics'),
	CJ: text('des équipements électriques', 'electrical equipment'),
	CK: text('des machines', 'machinery'),
	CL: text('des matériels de transport', 'transport equipment'),
	CM: text('de la réparation de machines et d’autres produits', 'machine repair and other goods'),
	DZ: text('de l’électricité et du gaz', 'electricity and gas'),
	EZ: text('du traitement de l’eau et des déchets', 'water and waste treatment')
};

/** The same without an article, as short as a list in brackets wants them. */
export const branchNames: Readonly<Record<string, Text>> = {
	BZ: text('carrières et mines', 'quarries and mines'),
	CA: text('agro-alimentaire', 'food'),
	CB: text('textile et cuir', 'textiles and leather'),
	CC: text('bois et papier', 'wood and paper'),
	CD: text('raffinage', 'refining'),
	CE: text('chimie', 'chemicals'),
	CF: text('pharmacie', 'pharmaceuticals'),
	CG: text('caoutchouc, plastique ou verre', 'rubber, plastics or glass'),
	CH: text('métallurgie', 'metals'),
	CI: text('électronique et optique', 'electronics and optics'),
	CJ: text('équipements électriques', 'electrical equipment'),
	CK: text('machines', 'machinery'),
	CL: text('matériels de transport', 'transport equipment'),
	CM: text('réparation et autres industries', 'repair and other manufacturing'),
	DZ: text('électricité et gaz', 'electricity and gas'),
	EZ: text('eau et déchets', 'water and waste')
};
