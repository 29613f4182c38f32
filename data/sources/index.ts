import * as anctFranceServices from './anct-france-services-2023';
import { centralityIdentity, densityIdentity, ruralityIdentity } from './anct-grilles';
import * as anctHistodemo from './anct-histodemo';
import * as anctMigrations from './anct-migrations';
import { identity as anctProgrammes } from './anct-programmes';
import * as anctSofie from './anct-sofie';
import { identity as anctTerritoiresIndustrie } from './anct-territoires-industrie';
import * as anilLoyers2018 from './anil-loyers-2018-2022';
import * as anilLoyers2025 from './anil-loyers-2025';
import * as ceremaCartofriches from './cerema-cartofriches';
import * as ceremaLovac from './cerema-lovac';
import { identity as daresFap } from './dares-fap';
import { identity as daresPortraits } from './dares-portraits-metiers';
import { identity as daresTensions2019 } from './dares-tensions-2019';
import { identity as daresTensionsEvolution } from './dares-tensions-evolution';
import * as dgfipFiscalite from './dgfip-fiscalite-2025';
import * as dgfipImmobilier from './dgfip-immobilier-2024';
import * as educationAnnuaire from './education-annuaire-2026';
import { identity as esrParcoursup } from './esr-parcoursup-2025';
import { identity as eurostatSante } from './eurostat-sante-2020';
import { identity as etalabDecoupage } from './etalab-decoupage-administratif';
import { identity as francetravailBassins } from './francetravail-bassins-2025';
import { identity as francetravailBmoBassins } from './francetravail-bmo-bassins';
import { identity as francetravailBmo } from './francetravail-bmo';
import { identity as francetravailEmbauches } from './francetravail-embauches';
import {
	communesIdentity,
	departementsIdentity,
	epciIdentity,
	recentIdentity,
	regionsIdentity
} from './ign-geometries';
import { identity as inseeAppartenance } from './insee-appartenance';
import * as inseeBpe from './insee-bpe-2024';
import * as inseeChomage from './insee-chomage-localise';
import * as inseeComparateur2022 from './insee-comparateur-2022';
import * as inseeComparateur2024 from './insee-comparateur-2024';
import * as inseeFilosofi2021 from './insee-filosofi-2021';
import * as inseeFilosofiDisponible from './insee-filosofi-disponible';
import { identity as inseeMouvements } from './insee-mouvements-communes';
import * as inseeLogements from './insee-logements-2021';
import * as inseePopulations2023 from './insee-populations-2023';
import * as inseePopulations from './insee-populations-historiques';
import * as inseeSide from './insee-side-2022';
import * as ptod from './ptod-indicateurs-2022';
import * as sdesSitadel from './sdes-sitadel';
import * as sncfFrequentation from './sncf-frequentation';
import { identity as sncfGares } from './sncf-gares';
import { identity as sncfLignes } from './sncf-lignes';
import type { MeasureSource, SourceIdentity } from './source';

/** Datasets that bring measures, read one after the other. */
export const measureSources: readonly MeasureSource[] = [
	inseeComparateur2022.source,
	inseeComparateur2024.source,
	inseeChomage.source,
	inseePopulations.source,
	inseePopulations2023.source,
	inseeLogements.source,
	inseeFilosofiDisponible.source,
	inseeFilosofi2021.source,
	inseeSide.source,
	inseeBpe.source,
	anctHistodemo.source,
	anctMigrations.source,
	anctFranceServices.source,
	anctSofie.source,
	ptod.source,
	sncfFrequentation.source,
	educationAnnuaire.source,
	sdesSitadel.source,
	ceremaCartofriches.source,
	ceremaLovac.source,
	dgfipFiscalite.source,
	dgfipImmobilier.source,
	anilLoyers2025.source,
	anilLoyers2018.source
];

/** Identity of every dataset, those of geography, places and occupations included. */
export const sourceIdentities: readonly SourceIdentity[] = [
	...measureSources.map((source) => source.identity),
	inseeAppartenance,
	inseeMouvements,
	etalabDecoupage,
	anctTerritoiresIndustrie,
	ruralityIdentity,
	densityIdentity,
	centralityIdentity,
	anctProgrammes,
	sncfGares,
	sncfLignes,
	daresTensions2019,
	daresTensionsEvolution,
	daresFap,
	daresPortraits,
	francetravailBmo,
	francetravailEmbauches,
	francetravailBassins,
	francetravailBmoBassins,
	esrParcoursup,
	eurostatSante,
	communesIdentity,
	recentIdentity,
	epciIdentity,
	departementsIdentity,
	regionsIdentity
];
