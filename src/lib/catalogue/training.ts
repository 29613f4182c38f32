/**
 * Programmes after the baccalauréat that teach an industrial trade: what a plant recruits from. The list
 * follows the names of Parcoursup, without accents; a name starts as one of these does. Left out on purpose:
 * building, public works, computing alone, vehicle repair, agriculture, sales, even where industry employs some.
 */
export interface Speciality {
	/** First words of the programme's name, as they are parted. */
	readonly kind: readonly string[];
	/** Beginnings of the speciality that follows; none: every one of that kind. */
	readonly specialities: readonly string[];
}

export const industrialSpecialities: readonly Speciality[] = [
	{
		kind: ['BTS', 'Production'],
		specialities: [
			'Aeronautique',
			'Architectures en Metal',
			'Assistance technique d ingenieur',
			'Bioqualite',
			'Biotechnologie en recherche et en production',
			'Conception de processus de decoupe',
			'Conception de produits industriels',
			'Conception des processus de realisation de produits',
			'Conception et Realisation de Systemes Automatiques',
			'Conception et industrialisation',
			'Conception et realisation en chaudronnerie industrielle',
			'Construction et amenagement de vehicules',
			'Controle industriel et regulation automatique',
			'Cybersecurite, Informatique et reseaux, ELectronique Option B',
			'Developpement et Realisation Bois',
			'Electrotechnique',
			'Environnement nucleaire',
			'Europlastics et composites',
			'Fonderie',
			'Forge',
			'Industries ceramiques',
			'Innovations textiles',
			'Maintenance des systemes option A',
			'Maintenance des systemes option B',
			'Maintenance des systemes option C',
			'Metiers de la chimie',
			'Metiers de la mesure',
			'Metiers de la mode',
			'Motorisations toutes energies',
			'Photonique',
			'Pilotage des procedes',
			'Traitement des materiaux'
		]
	},
	{
		kind: ['BTS', 'Agricole'],
		specialities: [
			'QUalite, ALimentation, Innovation et Maitrise Sanitaire',
			'Genie des equipements agricoles'
		]
	},
	{
		kind: ['BTS', 'Maritime'],
		specialities: ['Maintenance des systemes electro navals', 'Mecatronique Navale']
	},
	{
		kind: ['BUT'],
		specialities: [
			'Chimie',
			'Genie biologique parcours sciences de l aliment',
			'Genie chimique',
			'Genie electrique et informatique industrielle',
			'Genie industriel et maintenance',
			'Genie mecanique et productique',
			'Mesures physiques',
			'Metiers de la Transition et de l Efficacite energetiques',
			'Packaging, emballage et conditionnement',
			'Qualite, logistique industrielle et organisation',
			'Science et genie des materiaux'
		]
	},
	{
		kind: ['CPGE'],
		specialities: ['PTSI', 'TSI', 'TPC', 'ENS Cachan D2', 'ENS Paris Saclay D2']
	},
	{ kind: ['Formation d ingenieur Bac + 5'], specialities: [] },
	{
		kind: ['Certificat de Specialisation'],
		specialities: [
			'Aeronautique',
			'Maintenance des installations oleohydrauliques',
			'Maquettes et prototypes',
			'Mecatronique navale',
			'Production et reparation de produits electroniques',
			'Technicien(ne) en chaudronnerie',
			'Technicien(ne) en peinture aeronautique',
			'Technicien(ne) en soudage',
			'Technicien(ne) en tuyauterie'
		]
	}
];

const normal = (text: string) => text.replaceAll(/\s+/g, ' ').trim().toLowerCase();

/** Whether a programme, by the words of its name, is one of the industrial specialities. */
export function isIndustrial(words: readonly string[]): boolean {
	return industrialSpecialities.some(({ kind, specialities }) => {
		if (!kind.every((word, at) => normal(words[at] ?? '') === normal(word))) return false;
		const rest = normal(words.slice(kind.length).join(' '));
		return specialities.length === 0 || specialities.some((one) => rest.startsWith(normal(one)));
	});
}
