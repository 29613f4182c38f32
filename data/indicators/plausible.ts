import type { Report } from '../report';
import type { Cell, MeasureTable } from '../sources/source';

const BROWNFIELDS = 'brownfield_area_2026';
const SURFACE = 'area_km2';
const HECTARES_PER_KM2 = 100;
/** Brownfields that cover more of their commune than this are a perimeter typed in for a site, or a unit mistaken. */
const MOST_OF_A_COMMUNE = 0.1;

/** Surface of each commune in hectares, by its code. */
export function surfaces(tables: readonly MeasureTable[]): Map<string, number> {
	const known = new Map<string, number>();
	for (const { level, codes, columns } of tables) {
		if (level !== 'commune') continue;
		codes.forEach((code, row) => {
			const cell = columns[SURFACE]?.[row];
			if (typeof cell === 'number' && cell > 0) known.set(code, cell * HECTARES_PER_KM2);
		});
	}
	return known;
}

/**
 * Takes out the areas of brownfields that their commune cannot hold: thirty communes list more than all their land,
 * and 161 that list more than a quarter of it make nearly half of the national sum. Their sites still count; their
 * area is missing, and that of their groups partial.
 */
export function withoutImpossibleBrownfields(
	tables: readonly MeasureTable[],
	report: Report
): MeasureTable[] {
	const surface = surfaces(tables);
	return tables.map((table) => {
		const areas = table.columns[BROWNFIELDS];
		if (!areas) return table;
		const kept = areas.map((cell, row): Cell => {
			const code = table.codes[row] ?? '';
			if (typeof cell !== 'number' || cell <= MOST_OF_A_COMMUNE * (surface.get(code) ?? Infinity))
				return cell;
			report.notes.push(
				`${table.source.id}: ${code} lists ${cell.toFixed(0)} ha of brownfields, more than a tenth of the commune; its area is left out.`
			);
			return null;
		});
		return { ...table, columns: { ...table.columns, [BROWNFIELDS]: kept } };
	});
}
