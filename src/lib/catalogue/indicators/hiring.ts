import { count, share } from '../formula';
import type { Indicator } from '../indicator';
import type { Level } from '../levels';
import { define, periods, text } from './define';

const BMO = 'francetravail-bmo-bassins';
const BASINS: readonly Level[] = ['bassin_emploi'];
const SURVEYS = [2024, 2025];
const projects = text('projets de recrutement', 'hiring projects');
const OF_INDUSTRY = {
	fr: ' (ouvriers de l’industrie)',
	en: ' (industrial workers)'
};
const SECRET = {
	fr: 'Les projets couverts par le secret ne sont comptés ni comme zéro ni devinés : la part des cases connues est indiquée.',
	en: 'Projects kept secret are neither counted as zero nor guessed: the share of cells known is stated.'
};

/** Figures of the survey by basin, for all occupations or for the family of industrial workers. */
function ofFamily(prefix: '' | 'industry_', of: { fr: string; en: string }): Indicator[] {
	const axis = 'recrutement';
	const theme = 'employment';
	const all: Indicator[] = [
		define({
			id: `${prefix}hiring_projects`,
			label: text(`Projets de recrutement${of.fr}`, `Hiring projects${of.en}`),
			definition: text(
				`Embauches que les employeurs du bassin d’emploi prévoient dans l’année, selon l’enquête Besoins en main-d’œuvre de France Travail${of.fr}. ${SECRET.fr}`,
				`Hirings that the hiring basin’s employers plan in the year, from France Travail’s survey of labour needs${of.en}. ${SECRET.en}`
			),
			reading: text('Les employeurs y prévoient {value} embauches.', 'Employers plan {value} hirings there.'),
			unit: 'count',
			axis,
			theme,
			coverageOf: 'cells',
			numerator: projects,
			periods: periods(SURVEYS, BMO, (year) => count(`${prefix}hiring_projects_${year}`), BASINS)
		}),
		define({
			id: `${prefix}difficult_hiring_share`,
			label: text(`Recrutements jugés difficiles${of.fr}`, `Hirings judged difficult${of.en}`),
			definition: text(
				`Projets que l’employeur juge difficiles, pour 100 projets du bassin d’emploi dont les deux chiffres sont publiés${of.fr}. ${SECRET.fr}`,
				`Projects that the employer judges difficult, per 100 projects of the hiring basin whose two figures are published${of.en}. ${SECRET.en}`
			),
			reading: text(
				'{value} des embauches prévues y sont jugées difficiles.',
				'{value} of planned hirings are judged difficult there.'
			),
			unit: 'percent',
			decimals: 0,
			polarity: -1,
			axis,
			theme,
			coverageOf: 'cells',
			numerator: text('projets jugés difficiles', 'projects judged difficult'),
			denominator: projects,
			periods: periods(
				SURVEYS,
				BMO,
				(year) => share(`${prefix}hiring_difficult_${year}`, `${prefix}hiring_difficult_of_${year}`),
				BASINS
			)
		})
	];
	if (prefix !== '') return all;
	return [
		...all,
		define({
			id: 'seasonal_hiring_share',
			label: text('Recrutements saisonniers', 'Seasonal hirings'),
			definition: text(
				`Projets saisonniers, pour 100 projets du bassin d’emploi dont les deux chiffres sont publiés. ${SECRET.fr}`,
				`Seasonal projects, per 100 projects of the hiring basin whose two figures are published. ${SECRET.en}`
			),
			reading: text(
				'{value} des embauches prévues y sont saisonnières.',
				'{value} of planned hirings are seasonal.'
			),
			unit: 'percent',
			decimals: 0,
			axis,
			theme,
			coverageOf: 'cells',
			numerator: text('projets saisonniers', 'seasonal projects'),
			denominator: projects,
			periods: periods(
				SURVEYS,
				BMO,
				(year) => share(`hiring_seasonal_${year}`, `hiring_seasonal_of_${year}`),
				BASINS
			)
		})
	];
}

export const hiringIndicators: readonly Indicator[] = [
	...ofFamily('', { fr: '', en: '' }),
	...ofFamily('industry_', OF_INDUSTRY)
];
