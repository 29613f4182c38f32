import { TENSIONS_YEAR } from '../catalogue/chart-years';
import {
	composite,
	type Composite,
	type CompositeColumn,
	type CompositeMethod
} from '../analysis/composite/composite';
import { type KnockoutResult, knockouts } from '../analysis/composite/knockouts';
import { branchOf, findActivity } from '../catalogue/activities';
import { findCriterion } from '../catalogue/criteria';
import type { ActivitiesFile, CriteriaFile } from './data';
import type { Project, Where } from './project';
import { weigh, type Weighing } from './weighing';

/** A criterion's figures for every area of a level. */
export interface CriterionColumn {
	values: Float64Array;
	/** Empty where the level has no such figure. */
	period: string;
	source: string;
	partial: Readonly<Record<number, number>>;
}

const TENSION_SOURCE = 'dares-tensions-2019';

/**
 * The figures of a criterion for a project's activity. Where the level has none, every figure is missing.
 */
export function columnOf(
	file: CriteriaFile,
	activities: ActivitiesFile,
	criterion: string,
	activity: string
): CriterionColumn {
	const from = findCriterion(criterion)?.from;
	if (from?.kind === 'tension') {
		return {
			values: Float64Array.from(
				file.department,
				(department) => activityTension(activities, activity, department) ?? NaN
			),
			period: TENSIONS_YEAR,
			source: TENSION_SOURCE,
			partial: {}
		};
	}
	if (from?.kind === 'branch') return branchColumn(file, activity, from.as);
	const column = file.columns[criterion];
	return {
		values: Float64Array.from(
			column?.values ?? new Array<null>(file.codes.length).fill(null),
			(value) => value ?? NaN
		),
		period: column?.period ?? '',
		source: column?.source ?? '',
		partial: column?.partial ?? {}
	};
}

/** Private jobs of an activity's branch around each area; unknown where the zone, or the branch, is not counted. */
function branchColumn(file: CriteriaFile, activity: string, as: 'jobs' | 'share'): CriterionColumn {
	const { period, source, sectors, jobs } = file.branches;
	const found = findActivity(activity);
	const at = sectors.indexOf(found ? branchOf(found) : '');
	const ofZone = jobs.map((zone) => {
		const own = zone[at] ?? NaN;
		return as === 'jobs' ? own : (100 * own) / zone.reduce((sum, count) => sum + count, 0);
	});
	return { values: Float64Array.from(file.zone, (zone) => ofZone[zone] ?? NaN), period, source, partial: {} };
}

/** Least share of an activity's known hirings whose tension is published, for a mean to be given. */
const TENSION_COVERAGE = 0.5;

/** Mean tension of the occupations that an activity hires, weighted by its hirings; null where too few are published. */
export function activityTension(file: ActivitiesFile, activity: string, department: string): number | null {
	const scores = file.tension[file.departments.indexOf(department)];
	let [sum, known, all] = [0, 0, 0];
	for (const [occupation, share] of file.hirings[activity] ?? []) {
		const score = scores?.[occupation];
		all += share;
		if (score == null) continue;
		sum += share * score;
		known += share;
	}
	return all > 0 && known / all >= TENSION_COVERAGE ? sum / known : null;
}

/** Rows of the areas that a project looks at, before its requirements. */
export function rowsWithin(file: CriteriaFile, where: Where): number[] {
	const all = Array.from(file.codes.keys());
	if (where.kind === 'regions') return all.filter((row) => where.codes.includes(file.region[row] ?? ''));
	if (where.kind === 'zone') {
		return all.filter((row) => insideLine(where.line, file.longitude[row] ?? 0, file.latitude[row] ?? 0));
	}
	return all;
}

/** Whether a point is inside a line that closes on itself (even–odd rule). */
function insideLine(line: readonly (readonly [number, number])[], x: number, y: number): boolean {
	let inside = false;
	line.forEach(([x1, y1], at) => {
		const [x2, y2] = line[(at + 1) % line.length] ?? [x1, y1];
		if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
	});
	return inside;
}

export const methodOf = ({ normalisation, winsorise, aggregation, missing }: Project): CompositeMethod => ({
	normalisation,
	winsorise,
	aggregation,
	missing
});

/** Everything that a project says of a level's areas. */
export interface Ranking {
	weighing: Weighing;
	columns: (CriterionColumn & CompositeColumn)[];
	knockout: KnockoutResult;
	/** Areas looked at before requirements. */
	looked: number;
	composite: Composite;
}

/** Ranks a level's areas for a project, from its files. */
export function rankProject(file: CriteriaFile, activities: ActivitiesFile, project: Project): Ranking {
	const weighing = weigh(project);
	const columns = project.weighed.map(({ criterion, direction, target }, at) => ({
		...columnOf(file, activities, criterion, project.activity),
		direction,
		weight: weighing.weights[at] ?? 0,
		...(target === undefined ? {} : { target })
	}));
	const within = rowsWithin(file, project.where);
	const knockout = knockouts(
		within,
		project.needs.map(({ criterion, atLeast, limit }) => ({
			values: columnOf(file, activities, criterion, project.activity).values,
			atLeast,
			limit
		}))
	);
	return {
		weighing,
		columns,
		knockout,
		looked: within.length,
		composite: composite(columns, knockout.kept, methodOf(project))
	};
}
