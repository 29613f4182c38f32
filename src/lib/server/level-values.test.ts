import { beforeAll, describe, expect, it } from 'vitest';
import { findIndicator, HOME_EPCI, type Indicator } from '../catalogue';
import { keyIndicators } from '../catalogue/key-indicators';
import type { LevelValues } from '../explore/data/site-files';
import { comparablePeriods, isCount } from '../explore/state/indicator-offer';
import { levelValues } from './level-values';

let file: LevelValues;
let row: number;
beforeAll(async () => {
	file = await levelValues('epci');
	row = file.codes.indexOf(HOME_EPCI);
});
const indicatorOf = (id: string): Indicator => {
	const found = findIndicator(id);
	if (!found) throw new Error(`The catalogue has no ${id}`);
	return found;
};

describe('figures around an area', () => {
	it('are of the basin and the zone where most of its inhabitants live', () => {
		expect([file.main.bassin_emploi?.codes[row], file.main.zone_emploi?.codes[row]]).toEqual([
			'5219',
			'5221'
		]);
		const hiring = file.around.industry_difficult_hiring_share;
		expect([hiring?.level, hiring?.period]).toEqual(['bassin_emploi', '2025']);
		expect(hiring?.values[row]).toBeCloseTo((100 * 127) / 438, 6);
		expect(hiring?.partial[row]).toBeCloseTo(4 / 11, 3);
		expect(file.around.industry_private_job_share?.level).toBe('zone_emploi');
	});
	it('are rates that the level itself does not have, and are missing where the area around has none', () => {
		for (const id of Object.keys(file.around)) {
			expect(file.figures[id], id).toBeUndefined();
			expect(isCount(indicatorOf(id)), id).toBe(false);
		}
		const mayotte = file.department.indexOf('976');
		expect(file.around.industry_private_job_share?.values[mayotte]).toBeNull();
	});
	it('give every key indicator to an ordinary EPCI, none older than 2020 but those of moves', () => {
		for (const id of keyIndicators) {
			const of = file.figures[id] ?? file.around[id];
			expect(of?.values[row], id).not.toBeNull();
			expect(Number(of?.period.split('-').at(-1)?.slice(0, 4)), id).toBeGreaterThanOrEqual(2020);
		}
	});
});

describe('a change between two periods', () => {
	it('joins censuses whoever computed them, and no spans that share years', () => {
		expect(comparablePeriods(indicatorOf('unemployment_rate_census'), 'epci', '2022')).toEqual([
			'2018',
			'2021'
		]);
		expect(comparablePeriods(indicatorOf('jobs_growth'), 'epci', '2016-2022')).toEqual(['2011-2016']);
		expect(comparablePeriods(indicatorOf('salaried_job_share'), 'epci', '2022')).toEqual([]);
		expect(comparablePeriods(indicatorOf('private_jobs_growth'), 'epci', '2019-2024')).toEqual(['2014-2019']);
	});
});
