import * as v from 'valibot';
import { replacedCriteria } from '../catalogue/criteria';
import { findProfile } from '../catalogue/profiles';
import { type Project, projectOf } from './project';

/** What of a project made by an older version is not as it was. */
export type Change =
	/** Another criterion measures it; `limit`: what was set on the old one's scale is gone. */
	| { kind: 'criterion'; old: string; by: string; limit: boolean }
	/** A ready-made project whose weights were others then. */
	| { kind: 'profile'; profile: string };

const Old = v.looseObject({
	needs: v.array(v.looseObject({ criterion: v.string() })),
	weighed: v.array(v.looseObject({ criterion: v.string() }))
});

/** A project with the criteria of today in the place of those that they replaced; what is not one is left as it is. */
export function withTodaysCriteria(project: unknown): { project: unknown; changes: Change[] } {
	const read = v.safeParse(Old, project);
	if (!read.success) return { project, changes: [] };
	const changes = new Map<string, Change & { kind: 'criterion' }>();
	const told = (old: string, by: string, limit: boolean) =>
		changes.set(old, { kind: 'criterion', old, by, limit: limit || changes.get(old)?.limit === true });
	const weighed = read.output.weighed.flatMap((one) => {
		const replaced = replacedCriteria[one.criterion];
		if (!replaced) return [one];
		const { target, ...rest } = one;
		const kept = replaced.sameScale && target !== undefined;
		told(one.criterion, replaced.by, target !== undefined && !kept);
		const twice = read.output.weighed.some(({ criterion }) => criterion === replaced.by);
		return twice ? [] : [{ ...rest, criterion: replaced.by, ...(kept ? { target } : {}) }];
	});
	const needs = read.output.needs.flatMap((need) => {
		const replaced = replacedCriteria[need.criterion];
		if (!replaced) return [need];
		told(need.criterion, replaced.by, !replaced.sameScale);
		return replaced.sameScale ? [{ ...need, criterion: replaced.by }] : [];
	});
	return { project: { ...read.output, needs, weighed }, changes: [...changes.values()] };
}

/** A project that goes by a profile whose weights are no longer those: its own, then. */
export function withTodaysProfile(project: Project): { project: Project; changes: Change[] } {
	const profile = findProfile(project.profile);
	if (!profile) return { project, changes: [] };
	const same = JSON.stringify(project.weighed) === JSON.stringify(projectOf(profile).weighed);
	return same
		? { project, changes: [] }
		: {
				project: { ...project, profile: 'own' },
				changes: [{ kind: 'profile', profile: project.profile }]
			};
}
