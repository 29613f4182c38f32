import { evaluateFormula, findIndicator, formulaMeasures, type MeasureId, type Period } from '$lib/catalogue';
import { ownCommuneMeasure } from '$lib/own/indicators/commune-measure';
import { fetchOnce } from './site-files';

/** Base measures of the communes of a département, as the site's file gives them. */
export interface CommuneMeasures {
	communes: readonly string[];
	names: readonly string[];
	population: readonly number[];
	/** Figures of each measure, in the order of the communes. */
	measures: Readonly<Record<MeasureId, readonly (number | null)[]>>;
	/** The whole country's, for location quotients. */
	france: Readonly<Record<MeasureId, number | null>>;
}

/** A figure of a group of communes, or why it has none. */
export interface OwnFigure {
	value: number | null;
	numerator: number | null;
	denominator: number | null;
	/** Share of the group's population whose communes have the figure. */
	coverage: number;
	/** `published`: a median or a rate without its pair; `level`: no figure by commune; `missing`. */
	refusal: 'published' | 'level' | 'missing' | null;
}

const refused = (refusal: OwnFigure['refusal']): OwnFigure => ({
	value: null,
	numerator: null,
	denominator: null,
	coverage: 0,
	refusal
});

/** One commune's measures. */
export interface CommuneRow {
	population: number;
	read: (measure: MeasureId) => number | null;
}

/**
 * A figure of a group of communes: Σ numerator / Σ denominator over the communes that have all its
 * measures, so that both cover the same ones. A published median has no pair and is refused: a mean
 * of medians is no median.
 */
export function aggregate(
	communes: readonly CommuneRow[],
	period: Period | undefined,
	france: (measure: MeasureId) => number | null
): OwnFigure {
	if (!period) return refused('missing');
	const { formula } = period;
	// The figure of one commune is that which is published for it.
	if (formula.kind === 'published' && communes.length > 1) return refused('published');
	if (!period.levels.includes('commune')) return refused('level');
	const measures = formulaMeasures(formula);
	const known = communes.filter(({ read }) => measures.every((measure) => read(measure) !== null));
	if (known.length === 0) return refused('missing');
	const sum = (measure: MeasureId) => known.reduce((total, { read }) => total + (read(measure) ?? 0), 0);
	const all = communes.reduce((total, { population }) => total + population, 0);
	const covered = known.reduce((total, { population }) => total + population, 0);
	const figure = evaluateFormula(formula, sum, france);
	return {
		value: figure.value,
		numerator: figure.numerator,
		denominator: figure.denominator,
		coverage: all > 0 ? covered / all : 1,
		refusal: figure.value === null ? 'missing' : null
	};
}

/** Measures of a département's communes; one that could not be fetched is asked again. */
export const fetchCommuneMeasures = (departement: string): Promise<CommuneMeasures> =>
	fetchOnce<CommuneMeasures>(`/communes/${departement}.json`);

/** Département of a commune, from its code. */
export const departementOf = (commune: string): string =>
	commune.startsWith('97') ? commune.slice(0, 3) : commune.slice(0, 2);

export interface OwnCommunes {
	rows: CommuneRow[];
	france: (measure: MeasureId) => number | null;
	/** Codes that no file knows. */
	unknown: string[];
	population: number;
}

/** The communes of a group, with their measures. */
export async function fetchOwnCommunes(communes: readonly string[]): Promise<OwnCommunes> {
	const departements = [...new Set(communes.map(departementOf))];
	const found = new Map(
		await Promise.all(
			departements.map(
				async (departement) =>
					[departement, await fetchCommuneMeasures(departement).catch(() => null)] as const
			)
		)
	);
	const unknown: string[] = [];
	const rows = communes.flatMap((code): CommuneRow[] => {
		const file = found.get(departementOf(code));
		const at = file?.communes.indexOf(code) ?? -1;
		if (!file || at < 0) {
			unknown.push(code);
			return [];
		}
		return [
			{
				population: file.population[at] ?? 0,
				read: (measure) => file.measures[measure]?.[at] ?? ownCommuneMeasure(code, measure)
			}
		];
	});
	const first = [...found.values()].find((file) => file !== null);
	return {
		rows,
		france: (measure) => first?.france[measure] ?? null,
		unknown,
		population: rows.reduce((sum, { population }) => sum + population, 0)
	};
}

/** One figure of a group of communes. */
export async function ownFigure(
	communes: readonly string[],
	indicator: string,
	period: string
): Promise<OwnFigure> {
	const { rows, france } = await fetchOwnCommunes(communes);
	const found = findIndicator(indicator)?.periods.filter((other) => other.period === period);
	return aggregate(rows, found?.find(({ levels }) => levels.includes('commune')) ?? found?.[0], france);
}
