import { beforeAll, describe, expect, it } from 'vitest';
import { HOME_EPCI } from '../catalogue';
import { findCriterion } from '../catalogue/criteria';
import { profiles } from '../catalogue/profiles';
import { activitiesFile, criteriaFile } from '../server/criteria';
import { standings } from './agency';
import { rankProject } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { contenders, dominances, extremes, needsFor } from './head-to-head';
import { gapsToMedian, pointsOf } from './points';
import { projectOf } from './project';

let file: CriteriaFile;
let activities: ActivitiesFile;
beforeAll(async () => {
	file = await criteriaFile('epci');
	activities = await activitiesFile();
});
const [first] = profiles;
const assembly = () => projectOf(first ?? fail());
function fail(): never {
	throw new Error('no profile');
}
/** The level with one figure changed. */
const withFigure = (criterion: string, row: number, figure: number): CriteriaFile => {
	const column = file.columns[criterion] ?? fail();
	return {
		...file,
		columns: {
			...file.columns,
			[criterion]: { ...column, values: column.values.map((value, at) => (at === row ? figure : value)) }
		}
	};
};

describe('the other side, for Anjou Bleu', () => {
	it('gives each profile the rank that the project itself has', () => {
		const row = file.codes.indexOf(HOME_EPCI);
		const all = standings(file, activities, profiles, row);
		expect(all.map(({ profile }) => profile.id).sort()).toEqual(profiles.map(({ id }) => id).sort());
		for (const standing of all) {
			const { composite } = rankProject(file, activities, projectOf(standing.profile));
			const rank = composite.rank[composite.rows.indexOf(row)] ?? 0;
			expect(standing.rank).toBe(rank);
			// Kept out by a requirement, or ranked: one of the two.
			expect(standing.refused.length > 0).toBe(rank === 0);
			for (const other of standing.ahead) expect(other.rank).toBeLessThanOrEqual(rank);
			for (const { points } of standing.wins) expect(points).toBeGreaterThan(0);
			for (const { points } of standing.loses) expect(points).toBeLessThan(0);
		}
	});

	it('promises of a lever only what the change of that figure brings', () => {
		const row = file.codes.indexOf(HOME_EPCI);
		const all = standings(file, activities, profiles, row).filter(({ levers }) => levers.length > 0);
		expect(all.length).toBeGreaterThan(0);
		for (const { profile, rank, levers } of all) {
			for (const lever of levers) {
				expect(findCriterion(lever.criterion)?.lever).toBe(true);
				const { composite } = rankProject(
					withFigure(lever.criterion, row, lever.reached),
					activities,
					projectOf(profile)
				);
				expect(composite.rank[composite.rows.indexOf(row)]).toBe(lever.rank);
				expect(lever.rank).toBeLessThan(rank);
				// A quarter of the région's areas are there.
				const around = (file.columns[lever.criterion]?.values ?? []).filter(
					(value, at) => value !== null && file.region[at] === file.region[row]
				);
				const better = around.filter(
					(value) => ((value ?? 0) - lever.reached) * (findCriterion(lever.criterion)?.direction ?? 1) >= 0
				);
				expect(better.length / around.length).toBeGreaterThan(0.2);
				expect(better.length / around.length).toBeLessThan(0.32);
			}
		}
	});
});

describe('head to head', () => {
	it('says which figure would bring one of them to the fifth: with it, it is there, or next to it', () => {
		const project = assembly();
		const ranking = rankProject(file, activities, project);
		const row = ranking.composite.rows[ranking.composite.order[11] ?? 0] ?? 0;
		const [one] = contenders(file.codes, file.names, ranking, [file.codes[row] ?? '']);
		if (!one) fail();
		expect(one.rank).toBe(12);
		const needs = needsFor(ranking, project, one, 5) ?? fail();
		const reachable = needs.filter(
			({ needed, criterion }) =>
				needed !== null && file.columns[project.weighed[criterion]?.criterion ?? ''] !== undefined
		);
		expect(reachable.length).toBeGreaterThan(0);
		for (const { criterion, needed } of reachable) {
			// One figure more may move the bounds that everyone is measured by, by a hair.
			const changed = withFigure(project.weighed[criterion]?.criterion ?? '', row, needed ?? NaN);
			const { composite } = rankProject(changed, activities, project);
			expect(
				composite.rank[composite.rows.indexOf(row)],
				project.weighed[criterion]?.criterion
			).toBeLessThanOrEqual(6);
		}
	});

	it('marks the best and the worst by the direction of each criterion, and who dominates', () => {
		const project = { ...assembly(), needs: [] };
		const ranking = rankProject(file, activities, project);
		const codes = [...ranking.composite.order.slice(0, 2), ...ranking.composite.order.slice(-1)].map(
			(at) => file.codes[ranking.composite.rows[at] ?? -1] ?? ''
		);
		const list = contenders(file.codes, file.names, ranking, codes);
		extremes(ranking, list).forEach(({ best, worst }, k) => {
			const figures = list.map(({ figures: own }) => (own[k] ?? NaN) * (ranking.columns[k]?.direction ?? 1));
			const known = figures.filter((figure) => !Number.isNaN(figure));
			for (const at of best) expect(figures[at]).toBe(Math.max(...known));
			for (const at of worst) expect(figures[at]).toBe(Math.min(...known));
		});
		for (const { better, worse } of dominances(ranking, list)) expect(better.rank).toBeLessThan(worse.rank);
		const twins = list.slice(0, 1).flatMap((one) => [
			one,
			{
				...one,
				code: 'x',
				figures: one.figures.map((figure, k) => figure - (ranking.columns[k]?.direction ?? 1))
			}
		]);
		expect(dominances(ranking, twins).map(({ worse }) => worse.code)).toEqual(['x']);
	});
});

it('shares a score out in points that sum to it, and finds what an area gains on the median', () => {
	const project = assembly();
	const ranking = rankProject(file, activities, project);
	for (const at of ranking.composite.order.slice(0, 50)) {
		const points = pointsOf(ranking, project, at);
		expect(points.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(
			ranking.composite.score[at] ?? NaN,
			8
		);
		const gaps = gapsToMedian(ranking, at);
		expect(gaps.toSorted((a, b) => b.points - a.points)).toEqual(gaps);
		expect(gaps).toHaveLength(points.filter((part) => part !== null).length);
	}
});
