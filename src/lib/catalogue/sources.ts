/** Identifiers of the published datasets; their identity (producer, licence, page…) is in the warehouse's `source` table. */
export const sourceIds = [
	'insee-comparateur-2022',
	'insee-comparateur-2024',
	'insee-appartenance',
	'insee-mouvements-communes',
	'insee-chomage-localise',
	'insee-populations-historiques',
	'insee-populations-2023',
	'insee-logements-2021',
	'insee-filosofi-disponible',
	'insee-filosofi-2021',
	'insee-side-2022',
	'insee-bpe-2024',
	'etalab-decoupage-administratif',
	'anct-histodemo',
	'anct-migrations',
	'anct-territoires-industrie',
	'anct-grille-ruralite',
	'anct-grille-densite',
	'anct-grille-centralite',
	'anct-france-services-2023',
	'anct-programmes',
	'anct-sofie',
	'sncf-gares',
	'sncf-frequentation',
	'sncf-lignes',
	'dares-tensions-2019',
	'dares-tensions-evolution',
	'dares-fap',
	'dares-portraits-metiers',
	'education-annuaire-2026',
	'sdes-sitadel',
	'cerema-cartofriches',
	'cerema-cartofriches-sites-2024',
	'cerema-lovac',
	'dgfip-fiscalite-2025',
	'dgfip-immobilier-2024',
	'anil-loyers-2025',
	'anil-loyers-2018-2022',
	'francetravail-bmo',
	'francetravail-embauches',
	'francetravail-bassins-2025',
	'francetravail-bmo-bassins',
	'urssaf-emploi-prive',
	'urssaf-emploi-secteurs',
	'insee-flores',
	'insee-estimations-emploi',
	'banquedefrance-defaillances',
	'dgcl-frr-2025',
	'insee-filosofi-2020',
	'insee-emploi-2022',
	'esr-parcoursup-2025',
	'depp-inserjeunes',
	'georisques-irep-2019',
	'ourairports-2026',
	'eurostat-sante-2020',
	'ptod-indicateurs-2022',
	'ign-communes-2018',
	'ign-communes-2025',
	'ign-epci-2024',
	'ign-departements',
	'ign-regions'
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Source of one's own figures: a file of the visitor's, named where it is told. */
export const OWN_SOURCE = 'vos-donnees';

/** Whether a source is a published dataset, and not the visitor's own file. */
export const isPublished = (source: SourceId | typeof OWN_SOURCE): source is SourceId =>
	source !== OWN_SOURCE;

/** Who computed a source's figures from its producer's, where it is not the producer. */
const computers: Readonly<Partial<Record<SourceId, string>>> = { 'ptod-indicateurs-2022': 'PTOD' };
export const computedBy = (source: SourceId | typeof OWN_SOURCE | undefined): string | null =>
	(source && source !== OWN_SOURCE && computers[source]) || null;
