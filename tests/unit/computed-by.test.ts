import { expect, it } from 'vitest';
import { computedBy, sourceIds } from '../../src/lib/catalogue';
import { allSources } from '../../src/lib/queries/documentation';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';

it('says of a source who computed it as the warehouse does', async () => {
	const warehouse = await openNodeWarehouse();
	const sources = await warehouse.ask(allSources());
	await warehouse.close();
	for (const id of sourceIds) {
		const known = sources.find((source) => source.id === id);
		if (known) expect(computedBy(id), id).toBe(known.computed_by);
	}
});
