import { expect, it } from 'vitest';
import { tinyHistory } from '../../tests/tiny-history';
import { EpciOfYears } from './epci-of-years';
import { otherNames, type PublishedNames } from './other-names';

const history = tinyHistory();
/** Groups of 2018 that are gone: one whose communes are all in one of today's, one that two of today's share. */
const years = new EpciOfYears(
	[
		{
			year: '2018',
			communes: [
				{ code: '53130', epci: '245300330' },
				{ code: '53054', epci: '245300330' },
				{ code: '88196', epci: '200071157' },
				{ code: '88075', epci: '200071157' },
				{ code: '88486', epci: '200071157' }
			]
		}
	],
	history
);
const of = (...lists: Record<string, string>[]) =>
	otherNames(
		lists.map((names): PublishedNames => ({ date: '2018-01-01', names: new Map(Object.entries(names)) })),
		years,
		history
	);

it('keeps what a name says more than today’s, in the spelling of the newest file', () => {
	expect(
		of(
			{
				'244900809': 'CC Anjou Bleu Communauté',
				'200071678': 'CA du choletais',
				'248300493': 'CA Dracénoise'
			},
			{ '200071678': 'CA du Choletais', '249100074': 'Communauté de communes du Pays de Limours (CCPL)' }
		).epci
	).toEqual([
		['200071678', 'Communauté d’agglomération du Choletais'],
		['248300493', 'Communauté d’agglomération Dracénoise']
	]);
});

it('leads a group that is gone to those where a good part of its inhabitants live', () => {
	const { former } = of({
		'245300330': 'CA de Laval',
		'200071157': 'CC des Hautes-Vosges',
		'999999999': 'CC de nulle part'
	});
	expect(former).toEqual([
		[
			'200071157',
			'Communauté de communes des Hautes-Vosges',
			expect.arrayContaining(['200096642', '200096634'])
		],
		['245300330', 'Communauté d’agglomération de Laval', ['200083392']]
	]);
});

it('names the parts of Grand Paris and the arrondissements', () => {
	const { parts, arrondissements } = of();
	expect(parts).toHaveLength(11);
	expect(parts).toContainEqual(['200057974', 'Grand Paris Seine Ouest', '200054781']);
	expect(arrondissements).toHaveLength(45);
	expect(arrondissements).toContainEqual(['75115', 'Paris 15e arrondissement', '75056']);
});
