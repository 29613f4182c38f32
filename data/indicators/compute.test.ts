import { expect, it } from 'vitest';
import { identity as estimates } from '../sources/insee-estimations-emploi';
import { identity as census } from '../sources/insee-comparateur-2022';
import { type SourceIdentity, TableBuilder, type MeasureTable } from '../sources/source';
import { refuseSharedMeasures } from './compute';

const table = (source: SourceIdentity, level: MeasureTable['level'], kind: MeasureTable['kind']) => {
	const builder = new TableBuilder(['salaried_jobs_2018']);
	builder.add('5221', { salaried_jobs_2018: 1 });
	return builder.build(source, { level, kind });
};

it('refuses a measure that adds up and that another dataset brings too, at any level', () => {
	expect(() =>
		refuseSharedMeasures([table(census, 'commune', 'sum'), table(estimates, 'zone_emploi', 'published')])
	).toThrow(/«salaried_jobs_2018».*insee-comparateur-2022.*insee-estimations-emploi/);
});

it('lets one dataset bring several levels, and two publish theirs side by side', () => {
	expect(() =>
		refuseSharedMeasures([table(census, 'commune', 'sum'), table(census, 'epci', 'published')])
	).not.toThrow();
	expect(() =>
		refuseSharedMeasures([table(census, 'commune', 'published'), table(estimates, 'epci', 'published')])
	).not.toThrow();
});
