import type { Indicator } from '../indicator';
import { define, ptod, text } from './define';
import { sectors } from './sectors';

/** Years of the census and name in Insee's variables of each sector's jobs at the workplace. */
const CENSUS: Readonly<Record<string, { variable: string; years: readonly number[] }>> = {
	industry: { variable: 'INDUS', years: [2022] },
	construction: { variable: 'CONST', years: [2011, 2016, 2022] },
	trade_services: { variable: 'CTS', years: [2011, 2016, 2022] },
	public: { variable: 'APESAS', years: [2011, 2016, 2022] },
	agriculture: { variable: 'AGRI', years: [2022] }
};

/** Share of each of the five sectors in all jobs at the workplace, salaried or not. */
export const sectorJobShares: readonly Indicator[] = sectors.map(({ key, label }) => {
	const { variable = '', years = [] } = CENSUS[key] ?? {};
	const industry = key === 'industry';
	return define({
		id: `${key}_job_share`,
		label: industry
			? text('Part de l’industrie dans l’emploi', 'Share of jobs in industry')
			: text(`Part de l’emploi : ${label.fr.toLowerCase()}`, `Share of jobs: ${label.en.toLowerCase()}`),
		definition: text(
			`Emplois du secteur «\u202F${label.fr}\u202F» au lieu de travail, salariés ou non, pour 100 emplois (recensement).`,
			`Jobs in “${label.en}” at the workplace, salaried or not, per 100 jobs (census).`
		),
		reading: industry
			? text('{value} des emplois y sont industriels.', '{value} of the jobs there are in industry.')
			: text('{value} des emplois y sont de ce secteur.', '{value} of the jobs there are in this sector.'),
		unit: 'percent',
		decimals: 1,
		polarity: industry ? 1 : 0,
		axis: industry ? 'innovation' : 'attractivite',
		theme: 'fabric',
		periods: years.map((year) => {
			const prefix = `C${String(year % 100)}_EMPLT`;
			return ptod(String(year), `${key}_job_share_${year}`, `${prefix}_${variable} / ${prefix} × 100`);
		})
	});
});
