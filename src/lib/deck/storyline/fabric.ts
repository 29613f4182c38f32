import { ofName } from '../../diagnostic/portrait';
import { industryTitle } from '../../diagnostic/titles';
import { sectorBars } from '../../diagnostic/sector-bars';
import { m } from '../../paraglide/messages';
import type { DeckSource } from '../source';
import type { Draft } from './draft';

function industrySlide({ sectors, sectorsOf, sectorYear }: DeckSource): Draft[] {
	const industry = sectors.find(({ key }) => key === 'industry');
	if (!industry) return [];
	const jobs = sectorsOf === 'jobs';
	return [
		{
			id: 'industry',
			title: industryTitle(industry.share, industry.france, sectorsOf),
			line: jobs ? m.sector_jobs_subtitle({ year: sectorYear }) : m.sectors_subtitle(),
			source: jobs ? m.sector_jobs_source() : m.sectors_source(),
			notes: jobs ? m.deck_industry_notes_jobs() : m.deck_industry_notes(),
			view: { kind: 'shares', bars: sectorBars(sectors) },
			facts: jobs
				? [
						'industry_job_share',
						'private_jobs_growth',
						'large_establishment_job_share',
						'zone_industry_jobs_growth'
					]
				: ['industry_establishment_share']
		}
	];
}

/** What the employment zone makes: one thing in the title, the first industries as bars, the sentences in the notes. */
const makesSlide = ({ makes }: DeckSource): Draft[] =>
	makes === null
		? []
		: [
				{
					id: 'makes',
					title: makes.what === null ? m.deck_makes_title_plain() : m.deck_makes_title({ what: makes.what }),
					line: m.deck_makes_line({ of: ofName(makes.zone) }),
					source: m.fabric_source(),
					notes: makes.sentences.join('\n'),
					view: { kind: 'shares', bars: makes.bars },
					facts: [
						'zone_industry_share',
						'zone_first_three_share',
						'zone_effective_branches',
						'zone_branch_growth',
						'zone_local_growth',
						'zone_exposed_share'
					]
				}
			];

/** What the territory's industry is, and what it makes. */
export const fabricSlides = (source: DeckSource): Draft[] => [
	...industrySlide(source),
	...makesSlide(source)
];
