import { geoDistance } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteria } from '../catalogue/criteria';
import { findIndicator } from '../catalogue';
import { profiles } from '../catalogue/profiles';
import { activities, sections } from '../catalogue/activities';
import { FileError } from '../dossier/bounded-json';
import { addressCode, projectCode, readProject } from './address';
import { activityTension, rowsWithin } from './columns';
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
			expect(readProjectFile(writeProjectFile(project))).toEqual(project);
		}
	});

	it('has criteria that indicators stand behind, and activities in sections', () => {
		for (const { from, id } of criteria) {
			if (from.kind === 'indicator' || from.kind === 'zone')
				expect(findIndicator(from.indicator), id).toBeDefined();
		}
		for (const { section } of activities) expect(sections[section]).toBeDefined();
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

describe('a project in a file', () => {
	it('comes back as it went', () => {
		expect(readProjectFile(writeProjectFile(other()))).toEqual(other());
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
