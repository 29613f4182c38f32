import { countWord, formatNumber, formatValue } from '../i18n/format';
import { m } from '../paraglide/messages';

export interface PortraitFigures {
	population: number | null;
	/** Year that the population speaks of. */
	year: number;
	/** Private jobs; all jobs, of the census, where those are not published. */
	jobs: { value: number; year: string; private: boolean } | null;
	/** Jobs per 100 employed residents. */
	concentration: { value: number; period: string } | null;
	/** % of jobs in industry, here and in France. */
	industryShare: { here: number; france: number } | null;
	/** % a year, over the period that every page shows. */
	growth: number | null;
}

/** Below this yearly change (in %), a population is said to be stable. */
export const STABLE_BELOW = 0.1;

/** A share as «one in N»: what people say of it. Null above one in two, where a percentage is clearer. */
export function oneIn(percent: number): number | null {
	const ratio = Math.round(100 / percent);
	return Number.isFinite(ratio) && ratio >= 2 ? ratio : null;
}

function industrySentence({ here, france }: { here: number; france: number }): string {
	const [local, national] = [oneIn(here), oneIn(france)];
	const share = local === null ? null : local <= 20 ? m.portrait_one_in({ n: countWord(local) }) : null;
	if (share === null || national === null) {
		return m.portrait_industry_percent({
			here: formatValue(here, 'percent', 1),
			france: formatValue(france, 'percent', 1)
		});
	}
	if (local === national) return m.portrait_industry_same({ share });
	return m.portrait_industry({ share, france: countWord(national) });
}

function growthSentence(growth: number): string {
	const rate = formatValue(growth, 'percent_per_year', 2);
	if (Math.abs(growth) < STABLE_BELOW) return m.portrait_stable({ rate });
	return growth > 0 ? m.portrait_grows({ rate }) : m.portrait_declines({ rate });
}

/** Names that begin with a common noun: «le Territoire de la Côte Ouest», «du Pays Basque». */
const MASCULINE = /^(Pays|Territoire) /;

/** A name as the subject of a sentence: «Anjou Bleu Communauté», but «La Communauté de communes du Vimeu». */
export const asSubject = (name: string): string =>
	/^(Communauté|Métropole) /.test(name)
		? m.name_with_article({ name })
		: MASCULINE.test(name)
			? m.name_with_le({ name })
			: name;

/** The same inside a sentence: «la Communauté de communes du Vimeu». */
export const withArticle = (name: string): string =>
	asSubject(name)
		.replace(/^La (?=Comm|Métr)/, 'la ')
		.replace(/^Le (?=Pays |Terr)/, 'le ');

/** A name after «de»: «d’Anjou Bleu», «du Grand Reims», «de la Communauté de communes du Vimeu». */
export function ofName(name: string): string {
	if (/^(Communauté|Métropole) /.test(name)) return m.name_of_feminine({ name });
	if (MASCULINE.test(name)) return m.name_of_masculine({ name });
	if (/^Le /.test(name)) return m.name_of_le({ name: name.slice(3) });
	if (/^Les /.test(name)) return m.name_of_les({ name: name.slice(4) });
	// An h may be silent or not: «de» is never wrong enough to be read as a fault.
	return /^[AEIOUYÀÂÉÈÊËÎÏÔŒ]/.test(name) ? m.name_of_vowel({ name }) : m.name_of({ name });
}

/** The territory in four sentences at most, each only where its figures are known. */
export function portrait(area: string, figures: PortraitFigures): string {
	const name = asSubject(area);
	const { population, year, jobs, concentration, industryShare, growth } = figures;
	const sentences: string[] = [];
	if (population !== null && jobs !== null) {
		sentences.push(
			m.portrait_people_jobs({
				name,
				population: formatNumber(population),
				year,
				jobs: `${formatNumber(jobs.value)} ${(jobs.private ? m.figure_private_jobs : m.figure_jobs)({ year: jobs.year })}`
			})
		);
	} else if (population !== null) {
		sentences.push(m.portrait_people({ name, population: formatNumber(population), year }));
	} else {
		sentences.push(m.portrait_nothing({ name }));
	}
	if (concentration !== null)
		sentences.push(
			m.portrait_concentration({
				concentration: formatNumber(concentration.value),
				period: concentration.period
			})
		);
	if (industryShare) sentences.push(industrySentence(industryShare));
	if (growth !== null) sentences.push(growthSentence(growth));
	return sentences.join(' ');
}
