import { namedSources } from '$lib/server/sources';
import { occupationLabel } from '$lib/i18n/data-labels';
import { nearestPlaces } from '$lib/analysis/nearest';
import { axisProfiles } from '$lib/diagnostic/axes';
import { claims, conjuncturalCauses, isPublished } from '$lib/diagnostic/claims';
import type { Fact, Facts, Quartiles, Spread } from '$lib/diagnostic/facts';
import { askRules } from '$lib/diagnostic/findings';
import { quietQuadrants } from '$lib/diagnostic/quiet-quadrant';
import { reversals } from '$lib/diagnostic/reversals';
import { rules } from '$lib/diagnostic/rules';
import { structuralCause, structuralLead } from '$lib/diagnostic/structural';
import { INDUSTRIAL_FROM } from '$lib/diagnostic/tension';
import { areasOf, placesOf } from '$lib/queries/areas';
import { departementTensions, occupationPortraits } from '$lib/queries/tensions';
import { claimScales } from '$lib/server/claim-scales';
import { epciPlaces } from '$lib/server/epci-places';
import { territoryFabric } from '$lib/server/fabric';
import { groupBy } from '$lib/server/group-by';
import { keptByCode } from '$lib/server/kept';
import { territoryFacts } from '$lib/server/territory-facts';
import { once } from '$lib/server/once';
import { askOnServer } from '$lib/server/warehouse';
import { presenceFacts } from '$lib/diagnostic/hiring-chain';
import { hiringTold } from '$lib/diagnostic/hiring-words';
import { hiringChain } from './chain.server';
import type { DiagnosticPage, FabricSection, FactShown, OccupationLine } from './diagnostic-page';

const OCCUPATIONS = 12;
const SCHOOLS = 6;
/** Digits that a page needs: more than it shows, fewer than a double has. */
const DIGITS = 9;
const FEW_DIGITS = 5;

const short = <Value extends number | null>(value: Value, digits = DIGITS): Value =>
	(value === null ? null : Number(value.toPrecision(digits))) as Value;
const few = <Value extends number | null>(value: Value): Value => short(value, FEW_DIGITS);
const shortSpread = (spread: Spread | null): Quartiles | null =>
	spread && { size: spread.size, q1: short(spread.q1), median: short(spread.median), q3: short(spread.q3) };

function shown(fact: Fact): FactShown {
	const { id, label, indicator, definition, period, unit, decimals, scope, age, producer, rank } = fact;
	return {
		id,
		label,
		indicator,
		definition: indicator === '' ? definition : '',
		period,
		unit,
		decimals,
		scope,
		age,
		producer,
		rank,
		value: short(fact.value),
		numerator: fact.numerator === null ? null : Number(fact.numerator.toPrecision(9)),
		denominator: fact.denominator === null ? null : Number(fact.denominator.toPrecision(9)),
		peers: shortSpread(fact.peers),
		all: shortSpread(fact.all),
		france: short(fact.france),
		departement: short(fact.departement)
	};
}

const references = once(async () => {
	const named = async (level: 'departement' | 'zone_emploi') =>
		new Map((await askOnServer(areasOf(level))).map(({ code, name }) => [code, name]));
	const sources = await namedSources();
	return {
		departements: await named('departement'),
		zones: await named('zone_emploi'),
		schools: await askOnServer(placesOf('vocational_school')),
		tensions: groupBy(await askOnServer(departementTensions()), ({ area }) => area),
		portraits: new Map((await askOnServer(occupationPortraits())).map((row) => [row.code, row])),
		retrieved:
			sources
				.map(({ retrieved }) => retrieved.slice(0, 10))
				.toSorted()
				.at(-1) ?? ''
	};
});

/** The industrial occupations of a département that are hardest to fill, hardest first. */
async function occupationsOf(departement: string | null): Promise<OccupationLine[]> {
	const { tensions, portraits } = await references();
	return (tensions.get(departement ?? '') ?? [])
		.flatMap((row): OccupationLine[] => {
			const portrait = portraits.get(row.occupation);
			if (!portrait || row.score === null || row.score <= 0 || (row.industry_share ?? 0) < INDUSTRIAL_FROM)
				return [];
			if (row.working_conditions === null || row.training_link === null) return [];
			return [
				{
					...portrait,
					label: occupationLabel(row.occupation, portrait.label),
					score: short(row.score),
					category: row.category,
					factors: [
						row.working_conditions,
						row.non_durable_jobs,
						row.training_link,
						row.labour_shortage,
						row.hiring_intensity,
						row.geographical_mismatch
					],
					employment: row.employment,
					jobs_thousands: short(portrait.jobs_thousands),
					industry_share: short(portrait.industry_share),
					share_50_plus: short(portrait.share_50_plus),
					score_2011: short(portrait.score_2011),
					score_2019: short(portrait.score_2019)
				}
			];
		})
		.toSorted((a, b) => b.score - a.score)
		.slice(0, OCCUPATIONS);
}

/** The fabric with as many digits as the page shows, and a few more. */
const shortFabric = (fabric: FabricSection): FabricSection => ({
	...fabric,
	branches: fabric.branches.map((branch) => ({
		...branch,
		quotient: few(branch.quotient),
		share: few(branch.share),
		shareThere: few(branch.shareThere),
		changeThere: few(branch.changeThere)
	})),
	neighbours: fabric.neighbours.map((like) => ({ ...like, distance: few(like.distance) }))
});

/** Only the facts that the page names. */
function factsShown(facts: Facts, page: Omit<DiagnosticPage, 'facts'>): Record<string, FactShown> {
	const wanted = new Set([
		...presenceFacts,
		...page.hiring.difficulty.sentences.flatMap((sentence) => sentence.facts),
		'basin_hiring_rate',
		...page.fabric.sentences.flatMap((sentence) => sentence.facts),
		...page.axes.flatMap((axis) => axis.facts.map(({ fact }) => fact)),
		...page.findings.flatMap(({ evidence, counter }) => [...evidence, ...counter]),
		...page.undocumented.flatMap(({ missing }) => missing),
		...page.structural.dimensions.flatMap((side) => side.facts.map(({ fact }) => fact)),
		...page.claims.flatMap(({ facets }) => facets.flatMap((facet) => facet.witnesses.map(({ fact }) => fact)))
	]);
	return Object.fromEntries(
		[...wanted].flatMap((id) => {
			const fact = facts.get(id);
			return fact ? [[id, shown(fact)]] : [];
		})
	);
}

/** The whole diagnostic of a territory as the data alone gives it; null when no EPCI has that code. */
export const loadDiagnostic = keptByCode(makeDiagnostic);

async function makeDiagnostic(code: string): Promise<DiagnosticPage | null> {
	const found = await territoryFacts(code);
	if (!found) return null;
	const { facts, peers } = found;
	const { areas, row, mainZone, mainDepartement } = await epciPlaces();
	const { departements, zones, schools, retrieved } = await references();
	const at = row.get(code) ?? -1;
	const area = areas[at];
	if (!area) return null;
	const departement = mainDepartement[at] ?? null;
	const { findings, undocumented } = askRules(rules, facts);
	const scales = await claimScales();
	const causes = conjuncturalCauses(facts, scales);
	const structural = structuralCause(facts);
	const { latitude, longitude } = area;
	const name = departement === null ? null : (departements.get(departement) ?? departement);
	const occupations = await occupationsOf(departement);
	const chain = await hiringChain(code, facts, name);
	const { difficulty, basin, surveys, sought, branchYear } = chain;
	const seasonal = facts.get('basin_seasonal_hiring')?.value ?? null;
	const page: Omit<DiagnosticPage, 'facts'> = {
		code,
		name: area.name,
		departement: departement === null || name === null ? null : { code: departement, name },
		zone: zones.get(mainZone[at] ?? '') ?? null,
		peers: peers.map((peer) => ({ code: peer, name: areas[row.get(peer) ?? -1]?.name ?? peer })),
		fabric: shortFabric(await territoryFabric(at, facts)),
		axes: axisProfiles(facts),
		findings,
		quiet: quietQuadrants(findings, rules, facts),
		undocumented,
		reversals: reversals(facts),
		causes,
		structural,
		structuralLead: structuralLead(facts),
		claims: [...claims(facts, scales), ...causes, structural.weighed],
		published: isPublished(code),
		hiring: {
			...{ difficulty, basin, surveys, sought, branchYear },
			told: hiringTold(chain, { occupations, departement: name, seasonal })
		},
		occupations,
		schools:
			latitude === null || longitude === null
				? []
				: nearestPlaces({ latitude, longitude }, schools, SCHOOLS).map(({ place, km }) => ({
						name: place.name,
						km: Number(km.toFixed(1))
					})),
		industryShare: short(facts.get('industry_job_share')?.value ?? null),
		vintage: retrieved
	};
	return { ...page, facts: factsShown(facts, page) };
}
