import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import * as v from 'valibot';
import { projectLevels } from '../catalogue/criteria';
import { fromBase64url, toBase64url } from '../exchange/base64url';
import { checksum } from '../exchange/checksum';
import { type Change, withTodaysCriteria, withTodaysProfile } from './migrate';
import { defaultProject, Project, weightings } from './project';
import { aggregations, missingTreatments } from '../analysis/composite/aggregate';
import { normalisations } from '../analysis/composite/normalise';

/** Key of a project in the address. */
export const PROJECT_KEY = 'projet';
const VERSION = 1;
const MOST_CHARACTERS = 8000;

/** Why an address holds no project that can be read. */
export type AddressRefusal = 'cut' | 'newer' | 'wrong';
export type ReadProject =
	/** `changes`: what a newer version put in the place of what the address says, where it did. */
	| { project: Project; changes?: readonly Change[]; refusal?: undefined }
	| { project?: undefined; refusal: AddressRefusal };

/** A project as a list: names cost more than figures. The order is the version's, and never changes. */
const toList = (project: Project) => [
	project.profile,
	project.title,
	project.activity,
	project.jobs,
	projectLevels.indexOf(project.level),
	project.where.kind === 'france'
		? 0
		: project.where.kind === 'regions'
			? project.where.codes
			: [project.where.line.map(([x, y]) => [round(x), round(y)])],
	project.needs.map(({ criterion, atLeast, limit }) => [criterion, atLeast ? 1 : 0, limit]),
	project.weighed.map(({ criterion, importance, direction, target }) => [
		criterion,
		importance,
		direction,
		...(target === undefined ? [] : [target])
	]),
	weightings.indexOf(project.weighting),
	project.judgements,
	normalisations.indexOf(project.normalisation),
	project.winsorise,
	aggregations.indexOf(project.aggregation),
	missingTreatments.indexOf(project.missing),
	project.spread,
	project.noise,
	project.picked
];
const round = (degrees: number) => Number(degrees.toFixed(3));

function fromList(list: unknown): unknown {
	if (!Array.isArray(list)) return null;
	const items = list as unknown[];
	const rows = (value: unknown) => (Array.isArray(value) ? (value as unknown[][]) : []);
	const where = items[5];
	return {
		profile: items[0],
		title: items[1],
		activity: items[2],
		jobs: items[3],
		level: projectLevels[Number(items[4])],
		where: !Array.isArray(where)
			? { kind: 'france' }
			: Array.isArray(where[0])
				? { kind: 'zone', line: where[0] as unknown }
				: { kind: 'regions', codes: where },
		needs: rows(items[6]).map(([criterion, atLeast, limit]) => ({
			criterion,
			atLeast: atLeast === 1,
			limit
		})),
		weighed: rows(items[7]).map(([criterion, importance, direction, target]) => ({
			criterion,
			importance,
			direction,
			...(target === undefined ? {} : { target })
		})),
		weighting: weightings[Number(items[8])],
		judgements: items[9],
		normalisation: normalisations[Number(items[10])],
		winsorise: items[11],
		aggregation: aggregations[Number(items[12])],
		missing: missingTreatments[Number(items[13])],
		spread: items[14],
		noise: items[15],
		picked: items[16]
	};
}

/**
 * A whole project as characters that a link carries: version, compressed list (base64url of deflate),
 * checksum. Nothing of it is left to what a later version would take for granted.
 */
export function projectCode(project: Project): string {
	const code = toBase64url(deflateSync(strToU8(JSON.stringify(toList(project))), { level: 9 }));
	return `${VERSION}.${code}.${checksum(code)}`;
}

/** The same for the page's own address: empty for the project that the page opens on. */
export const addressCode = (project: Project): string =>
	JSON.stringify(project) === JSON.stringify(defaultProject()) ? '' : projectCode(project);

/** Reads it back: the project, or why there is none. */
export function readProject(text: string): ReadProject {
	const [version, code, check, ...rest] = text.trim().split('.');
	if (!/^\d{1,3}$/.test(version ?? '')) return { refusal: 'wrong' };
	if (Number(version) > VERSION) return { refusal: 'newer' };
	if (!code || !check || rest.length > 0 || text.length > MOST_CHARACTERS || checksum(code) !== check) {
		return { refusal: 'cut' };
	}
	try {
		const list: unknown = JSON.parse(strFromU8(inflateSync(fromBase64url(code))));
		const migrated = withTodaysCriteria(fromList(list));
		const parsed = v.safeParse(Project, migrated.project);
		if (!parsed.success) return { refusal: 'wrong' };
		const { project, changes: own } = withTodaysProfile(parsed.output);
		const changes = [...migrated.changes, ...own];
		return changes.length > 0 ? { project, changes } : { project };
	} catch {
		return { refusal: 'wrong' };
	}
}
