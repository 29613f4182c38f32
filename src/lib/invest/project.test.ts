import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria, findCriterion, replacedCriteria } from '../catalogue/criteria';
import { branches, findIndicator } from '../catalogue';
import { profiles } from '../catalogue/profiles';
import { activities, branchOf, sections, sectorOf } from '../catalogue/activities';
import { FileError } from '../dossier/bounded-json';
import { addressCode, projectCode, readProject } from './address';
import { changeWords } from './change-words';
import { activityTension, columnOf, rowsWithin } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { readProjectFile, writeProjectFile } from './file';
import { byImportance, defaultProject, MOST_CRITERIA, type Project, projectOf } from './project';
import { pairAt, weigh } from './weighing';
import { circleAround } from './zone';

const other = (): Project => ({
	...projectOf(profiles[2] ?? profiles[0] ?? fail()),
	title: 'Site de Segré, 2027',
	where: { kind: 'regions', codes: ['52', '53'] },
	picked: ['244900809']
});
function fail(): never {
	throw new Error('no profile');
}

describe('the catalogue of projects', () => {
	it('has profiles made of criteria that exist, each with its direction, activity and words', () => {
		for (const profile of profiles) {
			const project = projectOf(profile);
			expect(project.weighed).toHaveLength(Object.keys(profile.weights).length);
			expect(activities.some(({ code }) => code === profile.activity)).toBe(true);
			expect(readProjectFile(writeProjectFile(project))).toEqual({ project, changes: [] });
		}
	});

	it('has criteria that indicators stand behind, and activities in sections', () => {
		for (const { from, id } of criteria) {
			if (from.kind === 'indicator' || from.kind === 'around')
				expect(findIndicator(from.indicator), id).toBeDefined();
		}
		for (const { section } of activities) expect(sections[section]).toBeDefined();
		for (const { by } of Object.values(replacedCriteria)) expect(findCriterion(by), by).toBeDefined();
	});

	it('puts each activity in its branch: that of its label, its sector’s group', () => {
		const branch = (code: string) => branchOf(activities.find((one) => one.code === code) ?? fail());
		expect(
			['10', '15', '18', '22', '25', '30', '33', '39', '43', '52', '70', '72', '82', '88', '96'].map(branch)
		).toEqual(['CA', 'CB', 'CC', 'CG', 'CH', 'CL', 'CM', 'EZ', 'FZ', 'HZ', 'MA', 'MB', 'NZ', 'QB', 'SZ']);
		const groups = {
			agriculture: 'AZ',
			industry: 'BE',
			construction: 'FZ',
			trade_services: 'GU',
			public: 'OQ'
		};
		for (const activity of activities) {
			const own = branches.find(({ code }) => code === branchOf(activity));
			expect(own?.a5, activity.code).toBe(groups[sectorOf(activity)]);
		}
	});
});

describe('a project in the address', () => {
	it('comes back as it went, and says nothing for the one that the page opens on', () => {
		expect(addressCode(defaultProject())).toBe('');
		expect(readProject(projectCode(defaultProject()))).toEqual({ project: defaultProject() });
		expect(readProject(projectCode(other()))).toEqual({ project: other() });
	});

	it('comes back whatever it holds', () => {
		const figure = fc
			.double({ min: -1e6, max: 1e6, noNaN: true })
			.map((value) => Number(value.toPrecision(6)));
		const id = fc.constantFrom(...criteria.map((criterion) => criterion.id));
		fc.assert(
			fc.property(
				fc.uniqueArray(id, { minLength: 0, maxLength: MOST_CRITERIA }),
				fc.array(fc.record({ criterion: id, atLeast: fc.boolean(), limit: figure }), { maxLength: 6 }),
				fc.constantFrom(1 as const, -1 as const),
				fc.option(figure, { nil: undefined }),
				fc.string({ maxLength: 60 }),
				(ids, needs, direction, target, title) => {
					const project: Project = {
						...defaultProject(),
						profile: 'own',
						title,
						needs,
						weighed: ids.map((criterion, at) => ({
							criterion,
							importance: at,
							direction,
							...(target === undefined ? {} : { target })
						}))
					};
					const code = projectCode(project);
					expect(JSON.parse(JSON.stringify(readProject(code).project))).toEqual(
						JSON.parse(JSON.stringify(project))
					);
				}
			)
		);
	});

	it('fits in 2,000 characters for an ordinary project, a drawn zone and 20 criteria included', () => {
		const line = Array.from({ length: 60 }, (_, at): [number, number] => [
			Number((2 + Math.cos(at / 10) * 1.37).toFixed(3)),
			Number((47 + Math.sin(at / 10) * 1.11).toFixed(3))
		]);
		const project: Project = {
			...other(),
			profile: 'own',
			where: { kind: 'zone', line },
			weighed: criteria
				.slice(0, 20)
				.map(({ id, direction }, at) => ({ criterion: id, importance: (at * 37) % 100, direction }))
		};
		expect(projectCode(project).length).toBeLessThanOrEqual(1950);
		expect(readProject(projectCode(project))).toEqual({ project });
	});

	it('says what is wrong with an address that was cut, is newer, or is none', () => {
		const code = projectCode(other());
		for (let length = 3; length < code.length; length += 7) {
			expect(readProject(code.slice(0, length)).refusal, String(length)).toBe('cut');
		}
		expect(readProject(code.replace(/^1\./, '2.')).refusal).toBe('newer');
		expect(readProject('bonjour').refusal).toBe('wrong');
		expect(readProject(code.replace(/.(?=\.\w+$)/, (last) => (last === 'A' ? 'B' : 'A'))).refusal).toBe(
			'cut'
		);
	});
});

describe('a project of an older version', () => {
	const old = (): Project => ({
		...defaultProject(),
		needs: [
			{ criterion: 'jobs_growth', atLeast: true, limit: -0.5 },
			{ criterion: 'sector_share', atLeast: true, limit: 10 }
		],
		weighed: [
			{ criterion: 'labour_force_zone', importance: 80, direction: 1 },
			{ criterion: 'sector_share', importance: 60, direction: 1, target: 12 },
			{ criterion: 'jobs', importance: 40, direction: 1 }
		]
	});
	it.each([
		['an address', () => readProject(projectCode(old()))],
		['a file', () => readProjectFile(writeProjectFile(old()))]
	])('opens from %s with the criteria of today, and says which', (_, read) => {
		const { project, changes } = { changes: undefined, ...read() };
		expect(project?.weighed).toEqual([
			{ criterion: 'labour_force_zone', importance: 80, direction: 1 },
			{ criterion: 'branch_share', importance: 60, direction: 1 },
			{ criterion: 'private_jobs', importance: 40, direction: 1 }
		]);
		// A limit on another scale would exclude others than it did.
		expect(project?.needs).toEqual([{ criterion: 'private_jobs_growth', atLeast: true, limit: -0.5 }]);
		expect(project?.profile).toBe('own');
		expect(changes).toEqual([
			{ kind: 'criterion', old: 'sector_share', by: 'branch_share', limit: true },
			{ kind: 'criterion', old: 'jobs', by: 'private_jobs', limit: false },
			{ kind: 'criterion', old: 'jobs_growth', by: 'private_jobs_growth', limit: false },
			{ kind: 'profile', profile: 'assembly' }
		]);
		for (const change of changes ?? []) expect(changeWords(change)).not.toMatch(/_|undefined/);
	});
	it('is opened once: written again, nothing is left to change', () => {
		const { project } = readProject(projectCode(old()));
		expect(project && readProject(projectCode(project))).toEqual({ project });
	});
});

describe('a project in a file', () => {
	it('comes back as it went', () => {
		expect(readProjectFile(writeProjectFile(other()))).toEqual({ project: other(), changes: [] });
	});

	it.each([
		['{"format":"autre"}', 'format'],
		['{', 'json'],
		[writeProjectFile(defaultProject()).replace('"version": 1', '"version": 9'), 'newer'],
		[writeProjectFile(defaultProject()).replace('"jobs": 250', '"jobs": "beaucoup"'), 'shape']
	])('is refused with its reason: %s', (text, why) => {
		let caught: unknown;
		try {
			readProjectFile(text);
		} catch (error) {
			caught = error;
		}
		expect(caught).toBeInstanceOf(FileError);
		expect(caught instanceof FileError && caught.refusal.why).toBe(why);
	});
});

describe('ways of weighing', () => {
	const project = defaultProject();
	it('gives shares that sum to 1, whatever the way', () => {
		for (const weighting of ['sliders', 'ranking', 'budget', 'pairwise'] as const) {
			const { weights } = weigh({ ...project, weighting });
			expect(
				weights.reduce((sum, weight) => sum + weight, 0),
				weighting
			).toBeCloseTo(1, 10);
		}
	});

	it('counts the points of a budget, and compares eight criteria at most', () => {
		const few = project.weighed.slice(0, 3).map((one, at) => ({ ...one, importance: [50, 30, 10][at] ?? 0 }));
		expect(weigh({ ...project, weighting: 'budget', weighed: few }).left).toBe(10);
		const compared = weigh({ ...project, weighting: 'pairwise' });
		expect(compared.weights.filter((weight) => weight > 0)).toHaveLength(8);
		expect(compared.pairwise?.ratio).toBeCloseTo(0, 10);
	});

	it('numbers pairs row by row', () => {
		expect([pairAt(4, 0, 1), pairAt(4, 0, 3), pairAt(4, 1, 2), pairAt(4, 2, 3)]).toEqual([0, 2, 3, 5]);
	});

	it('starts an order from what mattered most', () => {
		expect(byImportance(project.weighed)[0]?.criterion).toBe('labour_force_zone');
	});
});

describe('figures of a project', () => {
	const activitiesFile: ActivitiesFile = {
		occupations: [
			{ code: 'A', label: 'a' },
			{ code: 'B', label: 'b' },
			{ code: 'C', label: 'c' }
		],
		departments: ['49', '50'],
		tension: [
			[1, 2, null],
			[null, null, 3]
		],
		hirings: {
			'25': [
				[0, 0.5],
				[1, 0.3],
				[2, 0.1]
			]
		}
	};
	it('averages tension over the occupations hired, and says nothing where too few are published', () => {
		// (0.5·1 + 0.3·2) / 0.8
		expect(activityTension(activitiesFile, '25', '49')).toBeCloseTo(1.375, 12);
		expect(activityTension(activitiesFile, '25', '50')).toBeNull();
		expect(activityTension(activitiesFile, '10', '49')).toBeNull();
	});

	it('counts the jobs of the activity’s own branch around, none as none and unknown as unknown', () => {
		const file = {
			codes: ['a', 'b', 'c'],
			zone: [1, 0, -1],
			branches: {
				period: '2024',
				source: 'urssaf-emploi-secteurs',
				sectors: ['CH', 'GZ'],
				jobs: [
					[0, 50],
					[30, 90]
				]
			},
			columns: {}
		} as unknown as CriteriaFile;
		const of = (criterion: string, activity: string) => [
			...columnOf(file, activitiesFile, criterion, activity).values
		];
		expect(of('branch_jobs', '25')).toEqual([30, 0, NaN]);
		expect(of('branch_share', '25')).toEqual([25, 0, NaN]);
		// No branch of agriculture is counted.
		expect(of('branch_jobs', '01')).toEqual([NaN, NaN, NaN]);
		expect(columnOf(file, activitiesFile, 'branch_jobs', '25').period).toBe('2024');
	});

	it('looks at the whole, at régions, or inside a line', () => {
		const file = {
			codes: ['a', 'b', 'c'],
			region: ['52', '53', '52'],
			longitude: [0, 2, 0.5],
			latitude: [47, 47, 47.5]
		} as unknown as CriteriaFile;
		expect(rowsWithin(file, { kind: 'france' })).toEqual([0, 1, 2]);
		expect(rowsWithin(file, { kind: 'regions', codes: ['52'] })).toEqual([0, 2]);
		const line: [number, number][] = [
			[-1, 46],
			[1, 46],
			[1, 48],
			[-1, 48]
		];
		expect(rowsWithin(file, { kind: 'zone', line })).toEqual([0, 2]);
	});
});

describe('an area by distance', () => {
	it('keeps what lies within the distance, whatever the latitude', () => {
		for (const [longitude, latitude] of [
			[-0.87, 47.69],
			[55.5, -21.1],
			[2.4, 51]
		] as const) {
			for (const [x, y] of circleAround(longitude, latitude, 100)) {
				const km = 6371 * geoDistance([longitude, latitude], [x, y]);
				expect(Math.abs(km - 100)).toBeLessThan(1);
			}
			const file = {
				codes: ['in', 'out'],
				longitude: [longitude, longitude],
				latitude: [latitude + 0.85, latitude + 0.95]
			};
			const line = circleAround(longitude, latitude, 100);
			expect(rowsWithin(file as unknown as CriteriaFile, { kind: 'zone', line })).toEqual([0]);
		}
	});
});
