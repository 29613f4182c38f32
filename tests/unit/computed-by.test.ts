import { expect, it } from 'vitest';
import { computedBy, HOME_EPCI, indicators, type SourceId } from '../../src/lib/catalogue';
import { historyOf } from '../../src/lib/queries/indicators';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';

it('says who computed a figure as the warehouse does', async () => {
	const warehouse = await openNodeWarehouse();
	const byOthers = new Set<string>();
	for (const { id } of indicators) {
		for (const row of await warehouse.ask(historyOf(id, 'epci', HOME_EPCI))) {
			expect(computedBy(row.source as SourceId), `${id} ${row.period}`).toBe(row.computed_by);
			if (row.computed_by !== null) byOthers.add(id);
		}
	}
	await warehouse.close();
	expect(byOthers).toContain('industry_job_share');
});
