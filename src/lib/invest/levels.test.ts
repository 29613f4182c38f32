import { beforeAll, describe, expect, it } from 'vitest';
import { HOME_EPCI } from '../catalogue';
import { criteria, projectLevels } from '../catalogue/criteria';
import { profiles } from '../catalogue/profiles';
import { activitiesFile, criteriaFile } from '../server/criteria';
import { columnOf, rankProject } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { projectOf } from './project';
import { criterionNote, criterionWords } from './words';

let activities: ActivitiesFile;
beforeAll(async () => {
	activities = await activitiesFile();
});

describe.each(projectLevels)('at the level %s', (level) => {
	let file: CriteriaFile;
	beforeAll(async () => {
		file = await criteriaFile(level);
	});
	it.each(profiles)('ranks for $id', (profile) => {
		const { composite, looked } = rankProject(file, activities, { ...projectOf(profile), level });
		expect(looked).toBe(file.codes.length);
		expect(composite.order.length).toBeGreaterThan(15);
	});
	it('has figures of the basin and the zone around, and of the activity’s branch', () => {
		for (const id of [
			'industry_difficult_hiring_share_basin',
			'industry_private_job_share_zone',
			'branch_jobs'
		]) {
			const { values, period } = columnOf(file, activities, id, '22');
			expect(Number(period.slice(0, 4)), id).toBeGreaterThanOrEqual(2024);
			expect(values.filter((value) => !Number.isNaN(value)).length / values.length, id).toBeGreaterThan(0.95);
		}
	});
	it('says nothing of Mayotte’s private jobs: missing is not zero', () => {
		file.department.forEach((department, row) => {
			if (department !== '976') return;
			for (const id of [
				'branch_jobs',
				'branch_share',
				'private_jobs_growth',
				'industry_private_job_share_zone'
			])
				expect(columnOf(file, activities, id, '22').values[row], id).toBeNaN();
		});
	});
});

it('gives Anjou Bleu the figures of its zone and basin', async () => {
	const file = await criteriaFile('epci');
	const row = file.codes.indexOf(HOME_EPCI);
	const of = (id: string, activity = '22') => columnOf(file, activities, id, activity).values[row];
	expect(of('branch_jobs')).toBe(947);
	expect(of('industry_difficult_hiring_share_basin')).toBeCloseTo((100 * 127) / 438, 6);
	expect(of('private_jobs_growth')).toBeCloseTo(0.77, 1);
	expect([file.department[row], file.region[row]]).toEqual(['49', '52']);
});

it('says of every criterion what it is, its scale and its year', () => {
	for (const { id, from } of criteria) {
		const { label, definition } = criterionWords(id);
		expect(label, id).not.toContain('_');
		expect(definition.length, id).toBeGreaterThan(15);
		if (from.kind === 'around') expect(definition, id).toMatch(/zone d’emploi|bassin d’emploi/);
	}
	expect(criterionNote('industry_difficult_hiring_share_basin', '2025')).toContain('bassin d’emploi, 2025');
	expect(criterionNote('branch_share', '2024')).toContain('zone d’emploi, 2024');
});
