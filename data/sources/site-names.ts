/**
 * Names of sites that may be shown. A register of land and plants holds names of people (owners, the last of a family
 * to live there, who filled the form in): a name is kept only where it cannot be one, and no name is better than a
 * doubtful one.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Lower case, without accents, apostrophes as blanks. */
const plain = (text: string): string =>
	text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');

const tokens = (text: string): string[] => plain(text).match(/[\p{L}\d]+/gu) ?? [];

const LINKS = words(
	'a au aux avec d dans de des du en et ex hors l la le les ou par pour pres s sous sur un une vers anc ancien ancienne anciens anciennes anciennement actuel actuelle futur nouveau nouvelle vieux vieille grand grande grands grandes petit petite haut haute bas basse nord sud est ouest'
);

/** Common nouns and adjectives of places, buildings and activities: no family of France is called so often. */
const NOUNS = words(`
	abandonnee abattoir abattoirs acierie acieries activite activites aerodrome aeroport agricole agricoles agroalimentaire aire ancienne
	annexe appontement ardoisiere ardoisieres arriere arsenal artisanal artisanale assainissement atelier ateliers automobile automobiles
	autoroute bain bains base bassin bassins bati batiment batiments betterave beton biscuiterie blanchisserie bonneterie brasserie
	briqueterie briqueteries brownfield brute bureau bureaux cafe camping carburant carburants carreau carrosserie cartonnerie casernement
	caserne casernes casino casse cave cellulose centrale centre chai chais chantier chantiers charbon chaudronnerie chaufferie chaussures
	chimie chimique chimiques chocolaterie cimenterie cimetiere cinema citadelle cite clinique coeur cokerie collectif collectivite collecte
	college colonie combustible combustibles commerce commerces commercial commerciale commerciaux communal communale communaux compostage
	concassage conserverie construction cooperative coutellerie crassier creche cristallerie culturel dechet dechets decharge dechetterie
	decheterie delaisse departemental departementale depot depots dechargement dessertes diffus digue discotheque distillerie docks
	domanial ecole ecoles ecoquartier eglise electrique electronique emprise emprises engrais enrobage enrobes enseignement ensemble
	entree entrepot entrepots entretien epuration equipement equipements espace essence etablissement etancheite expedition exploitation
	extension fabrique fabrication faience faiencerie fer ferrailleur ferree ferrees ferroviaire ferroviaires filature filatures foirail
	fonderie fonderies forgeage fours foyer fret friche friches fromagerie galvanoplastie garages gare gares gaz gendarmerie glaciere
	goudron graviere gravieres gymnase halle halles hangar hangars haras hebergement hippodrome hopital hopitaux hospice hospitalier
	hospitaliere hotel hotelier huilerie hydrocarbures ile ilot ilots immeuble immeubles immobilier imprimerie incendie incinerateur
	incineration industrie industriel industrielle industriels industrielles infirmerie inflammables institut intercommunal internat
	jardinerie laboratoire laiterie laminoir laverie lavoir liquides local locaux logement logements logistique lot loisirs lotissement
	lycee magasin magasins mairie maison maisons manufacture maraichage marbrerie marche materiaux materiel maternelle maternite mecanique
	medical megisserie menageres menuiserie metallerie metallurgie metallurgique metaux meubles militaire militaires mine minerai mines
	miniere minieres minoterie mixte moulinage moulins multimodal municipal municipale municipaux musee nationale non om ordures ouvriere
	papeterie papeteries parcelle parcelles parking partie patinoire pavillon penitentiaire peinture periscolaire perimetre petroles
	petrolier petroliere phase pharmacie piscine plastique plastiques plateforme pole police polluee pompage pompiers porcelaine
	port portuaire postal poudrerie prison production produits publics public publique puits quai quartier quincaillerie raffinerie
	recuperation reconversion rehabilitation renouvellement reparation requalification residence residentiel resserre restaurant retraite
	rotonde route routier routiere ruine sanatorium sabliere sablieres sante scierie scieries scolaire secteur securite serres service services
	siderurgie siderurgique silo silos site sites social sociale solvants sous-prefecture sportif sport stade station stations stockage
	sucrerie sucreries supermarche surface syndicat tannerie tanneries technique techniques teinturerie tennis terrain terrains terrils
	territorial textile textiles theatre thermal thermale thermes thermique tissage tissages traitement tramway tranche transport
	transports travaux tri triage tribunal tuilerie tuileries urbain urbaine usine usines vacant vacante vacants vegetaux verrerie verreries verriere
	vetuste viaduc village ville vinaigrerie vinicole voie voies voirie zone zones zac zae za zi
	sncf rff edf gdf engie enedis seita afpa ehpad ofpa sictom smictom sivom rte dde snpf ratp epf hbnpc cdf lidl aldi intermarche carrefour
`);

/** Words that name a place after an article, and a family without one: «ancien moulin», but not «garage Moulin». */
const AFTER_A_LINK = words(
	'abbaye barrage beffroi bergerie boucherie boulangerie bourg bois canal carriere carrieres chapelle chateau champ champs clos couvent croix domaine ecluse etang ferme fontaine forge forges fort gravier grange halte jardin lac logis manoir mas mont moulin parc place plage pont porte poste pre presbytere prieure riviere roche tour vallee verger vigne'
);

/** A letter alone is an initial, but after one of these. */
const LETTERED = words('ilot lot batiment phase tranche hangar zone site secteur');

const TITLES =
	/(?:^|[^\p{L}])(?:m\.|mr|mme|mmes|mlle|monsieur|madame|veuve|vve|epoux|consorts|heritiers|succession|famille|propriete|proprietaire|docteur|dr|maitre|me|abbe|chez)(?:[^\p{L}]|$)/u;

/**
 * What a brownfield is called, where every word is a common one, of the commune's own name, or a number; else null.
 * Not even a common word after a title: «M. Moulin» is somebody.
 */
export function brownfieldName(given: string, commune: string): string | null {
	const name = given.replaceAll(/["«»]/g, '').replaceAll(/\s+/g, ' ').trim();
	if (name === '' || name.length > 90 || TITLES.test(plain(name))) return null;
	const ofCommune = tokens(commune);
	const own = new Set(ofCommune);
	const all = tokens(name);
	const allowed = (word: string, at: number) => {
		const before = all[at - 1] ?? '';
		if (LINKS.has(word)) return true;
		if (/^\d+$/.test(word)) return true;
		if (word.length === 1) return LETTERED.has(before);
		if (AFTER_A_LINK.has(word)) return LINKS.has(before);
		if (FIRST_NAMES.has(word)) return own.has(word) && ofCommune.every((one) => all.includes(one));
		return NOUNS.has(word) || own.has(word);
	};
	const said = all.some((word) => NOUNS.has(word) || AFTER_A_LINK.has(word));
	const alone = all.every((word) => word === 'friche' || word === 'site' || LINKS.has(word) || own.has(word));
	if (!said || alone || !all.every(allowed)) return null;
	return sentence(name);
}

/** Capitals that shout are lowered: «ANCIENNE CASERNE» is «Ancienne caserne»; acronyms stay. */
function sentence(name: string): string {
	const lowered = /\p{Ll}/u.test(name)
		? name
		: name.replaceAll(/\p{L}+/gu, (word) =>
				ACRONYMS.has(plain(word)) ? word : word.toLocaleLowerCase('fr-FR')
			);
	return lowered.replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase('fr-FR'));
}
const ACRONYMS = words(
	'sncf rff edf gdf afpa ehpad sictom smictom sivom rte dde ratp epf hbnpc cdf zac zae za zi om seita'
);

/** Farms, families and sole traders: their name is somebody's. */
const OF_A_FAMILY = words(
	'earl gaec scea gfa eirl ei sci eurl ets etablissements fils freres frere famille veuve mr mme monsieur madame'
);

/** First names that France gives or gave; a name that holds one is somebody's, or might be. */
const FIRST_NAMES = words(`
	adrien agnes alain albert alexandra alexandre alexis alfred alice aline amandine ambroise anais andre andrea andree ange angelique anita
	anna anne anthony antoine antonin arlette armand arnaud arthur audrey auguste aurelie aurelien aurore axel baptiste barbara bastien
	beatrice benjamin benoit bernadette bernard bertrand blandine boris brice brigitte bruno camille carine carole caroline catherine cecile
	cedric celia celine chantal charlene charles charlotte chloe christel christelle christian christiane christine christophe claire clara
	claude claudine clement clemence colette coralie coralline corentin corinne cyril cyrille damien daniel daniele danielle david deborah
	delphine denis denise diane didier dominique dorothee dylan edith edmond edouard elia elisabeth elise elodie eloise emeline emeric
	emilie emilien emma emmanuel emmanuelle eric erwan estelle esther etienne eugene eva evelyne fabien fabienne fabrice fanny felix fernand
	florence florent florian franck francine francis francois francoise frederic frederique gabriel gabrielle gael gaelle gaetan gaston
	genevieve geoffrey georges gerald gerard germaine ghislaine gilbert gilles gisele gregory gregoire guillaume gustave guy gwenaelle hector
	helene henri henry herve hubert hugo hugues irene isabelle ivan jack jacky jacqueline jacques jaques jean jeanne jennifer jeremie jeremy
	jerome jessica jimmy joachim joel joelle johan johann jonathan jordan joseph josette josiane julia julie julien juliette justine karim
	karine katia kevin laetitia laura laure laurence laurent lea leon leo liliane line lionel lisa loic lorraine louis louise luc lucas lucie
	lucien lucienne ludovic lydia lydie madeleine magali manon manuel marc marcel marcelle margaux margot marguerite marie marina marine
	marion marjorie marlene martial martin martine mathias mathieu mathilde matthieu maud maurice max maxime melanie melissa michael michel
	michele micheline mickael mireille mohamed monique morgan morgane muriel mylene myriam nadege nadia nadine natacha nathalie nicolas nicole
	noel noelle noemie odette odile olivier oceane pascal pascale patrice patricia patrick paul paule pauline perrine peter philippe pierre
	quentin rachel raoul raphael raymond raymonde rebecca regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland
	romain rosalie rose roxane sabine sabrina samuel sandra sandrine sarah sebastien serge severine simon simone solene sonia sophie stephane
	stephanie suzanne sylvain sylvaine sylvie tanguy teddy thibault thibaut thierry thomas tristan valentin valentine valerie vanessa veronique
	victor victoria vincent violaine virginie vivien william xavier yann yannick yoann yohan yolande yves yvette yvon yvonne zoe
`);

/** Words that only an organisation has in its name. */
const ORGANISATION = words(`
	abattage abattoir abattoirs acieries aero aerosol aerospace agglo agglomeration aggloplole agro air aircraft alcools alimentaire alliance aluminium
	aluminates animale assainissement atelier ateliers automobile automobiles automotive bassin beverage bio biochaleur biogaz biomasse
	biscuiterie blanchisserie brasserie brasseries building cacao cable cables carbon carbone carrieres cartonnerie cartonneries cellulose
	centrale centre cereal cet chaleur chantiers charcuterie chaufferie chauffage chaux chemical chemicals chimie chimique chimiques chocolaterie chocolat
	ciment cimenterie ciments cnpe coatings cogeneration communaute compagnie composites conserverie construction cooperative cosmetic
	dechets dechet deshydratation distillerie distilleries distribution eau eaux ecopole ecosite electricite electrique electronique
	emballage emballages energie energies energy engineering entremont environnement epuration equipement etablissement europe excellence
	exploration fibre fibers flexible flexibles fonderie fonderies food foods france fromagerie fromageries fromagere galvanoplastie
	glass gmbh granulats group groupe habitat helicopters hydrogene industrie industrial industriel industrielle industries ingredients
	international isdnd isolation laiterie laitiere laminoirs laboratoires laboratoire logistique malteries manufacture manufacturing
	materials materiaux mecanique metal metaux methanisation metropole mining minerals mixte municipale nitro nucleaire nutrition
	operations organique packaging panneaux paper papeterie papeteries papier papiers partners performance petrochemicals petroleum pharma
	plastic plastique plastiques plateforme platres polyolefines power produits production products proteines raffinage raffinerie
	recyclage recycle recuperation regie reseau reseaux routiere sabliere sablieres salaison salaisons sas sasu sa silicones site sivom
	snc societe ste solutions specialties specialites station steel step sucre sucrerie sucreries surgeles sweeteners symevad syndicat
	system systems tannerie tanneries technologies technique technics thermique traitement transport trucks tubes union urbaine usine usines utilites
	valorisation verallia verrerie verreries verte viandes viande ville volailles
`);

/**
 * What an industrial site is called, where the name is an organisation's: it has a word that only those have, or it
 * begins as the names of other sites do (`shared`: first words that stand at two sites or more). A first name, a farm
 * or a family's firm is left out: forms are also signed with the name of who filled them in.
 */
export function organisationName(given: string, shared: ReadonlySet<string>): string | null {
	const all = tokens(given.replaceAll(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1'));
	if (all.some((word) => FIRST_NAMES.has(word) || OF_A_FAMILY.has(word))) return null;
	if (all.every((word) => word === 'station' || word === 'epuration' || LINKS.has(word))) return null;
	const first = all[0] ?? '';
	const known = all.some((word) => ORGANISATION.has(word)) || (first.length > 2 && shared.has(first));
	return known ? given.replaceAll(/\s+/g, ' ').trim() : null;
}

/** First words of names that stand at two places or more: a brand, not somebody. */
export function sharedFirstWords(sites: readonly { name: string; place: string }[]): Set<string> {
	const places = new Map<string, Set<string>>();
	for (const { name, place } of sites) {
		const first = tokens(name)[0] ?? '';
		const known = places.get(first) ?? new Set<string>();
		places.set(first, known.add(place));
	}
	return new Set([...places].filter(([, at]) => at.size > 1).map(([word]) => word));
}
