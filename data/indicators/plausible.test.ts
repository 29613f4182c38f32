import { expect, it } from 'vitest';
import { Report } from '../report';
import { identity } from '../sources/cerema-cartofriches';
import { TableBuilder } from '../sources/source';
import { withoutImpossibleBrownfields } from './plausible';

it('leaves out brownfields that cover more than a tenth of their commune, and says so', () => {
	const land = new TableBuilder(['area_km2']);
	land.add('76681', { area_km2: 7.46 });
	land.add('49331', { area_km2: 242 });
	const listed = new TableBuilder(['brownfield_sites_2026', 'brownfield_area_2026']);
	// Sotteville-lès-Rouen: 788 ha of brownfields on 746 ha.
	listed.add('76681', { brownfield_sites_2026: 9, brownfield_area_2026: 788.3 });
	listed.add('49331', { brownfield_sites_2026: 12, brownfield_area_2026: 146.6 });
	listed.add('00000', { brownfield_sites_2026: 1, brownfield_area_2026: 5000 });
	const report = new Report();
	const of = (builder: TableBuilder) => builder.build(identity, { level: 'commune', kind: 'sum' });
	const [, table] = withoutImpossibleBrownfields([of(land), of(listed)], report);
	expect(table?.columns['brownfield_area_2026']).toEqual([null, 146.6, 5000]);
	expect(table?.columns['brownfield_sites_2026']).toEqual([9, 12, 1]);
	expect(report.notes).toHaveLength(1);
});
