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
import { identity as ceremaSites } from './cerema-cartofriches-sites-2024';
import * as ceremaLovac from './cerema-lovac';
import { identity as daresFap } from './dares-fap';
import { identity as daresPortraits } from './dares-portraits-metiers';
import { identity as daresTensions2019 } from './dares-tensions-2019';
import { identity as daresTensionsEvolution } from './dares-tensions-evolution';
import { identity as deppInserjeunes } from './depp-inserjeunes';
import * as dgfipFiscalite from './dgfip-fiscalite-2025';
import * as dgfipImmobilier from './dgfip-immobilier-2024';
import * as educationAnnuaire from './education-annuaire-2026';
import { identity as esrParcoursup } from './esr-parcoursup-2025';
import { identity as eurostatSante } from './eurostat-sante-2020';
import { identity as etalabDecoupage } from './etalab-decoupage-administratif';
import { identity as georisquesIrep } from './georisques-irep-2019';
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
import * as inseeEmploi2022 from './insee-emploi-2022';
import * as inseeFilosofi2021 from './insee-filosofi-2021';
import * as inseeFilosofiDisponible from './insee-filosofi-disponible';
import { identity as inseeMouvements } from './insee-mouvements-communes';
import * as inseeLogements from './insee-logements-2021';
import * as inseePopulations2023 from './insee-populations-2023';
import * as inseePopulations from './insee-populations-historiques';
import * as inseeSide from './insee-side-2022';
import * as banquedefrance from './banquedefrance-defaillances';
import * as dgclFrr from './dgcl-frr-2025';
import * as inseeEstimations from './insee-estimations-emploi';
import * as inseeFilosofi2020 from './insee-filosofi-2020';
import * as inseeFlores from './insee-flores';
import { identity as ourairports } from './ourairports-2026';
import * as ptod from './ptod-indicateurs-2022';
import * as urssafPrive from './urssaf-emploi-prive';
import * as urssafSecteurs from './urssaf-emploi-secteurs';
import * as sdesSitadel from './sdes-sitadel';
import * as sncfFrequentation from './sncf-frequentation';
import { identity as sncfGares } from './sncf-gares';
import { identity as sncfLignes } from './sncf-lignes';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
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
	inseeFilosofi2020.source,
	inseeFilosofi2021.source,
	inseeSide.source,
	inseeBpe.source,
	anctHistodemo.source,
	anctMigrations.source,
	anctFranceServices.source,
	anctSofie.source,
	ptod.source,
	urssafPrive.source,
	urssafSecteurs.source,
	inseeFlores.source,
	inseeEstimations.source,
	banquedefrance.source,
	dgclFrr.source,
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
	deppInserjeunes,
	eurostatSante,
	ceremaSites,
	georisquesIrep,
	ourairports,
	communesIdentity,
	recentIdentity,
	epciIdentity,
	departementsIdentity,
	regionsIdentity
];

/** Wanted datasets (docs/data-addresses.md): read when their files are there; the build goes without them otherwise. */
export const wantedSources: readonly MeasureSource[] = [inseeEmploi2022.source];

/** Wanted datasets whose files are all in the raw folder. */
export const wantedIn = (raw: RawDirectory): readonly MeasureSource[] =>
	wantedSources.filter(({ identity }) => identity.files.every(({ path }) => raw.has(path)));

/** Identity of every dataset that a build has read: those that are always there, and the wanted ones that were. */
export const identitiesRead = (report: Report): readonly SourceIdentity[] => [
	...sourceIdentities,
	...wantedSources.map(({ identity }) => identity).filter(({ id }) => report.read(id) > 0)
];
