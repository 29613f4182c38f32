import { FRANCE, type MeasureId } from '../catalogue';
import { type ColumnsQuestion, WarehouseError } from '../warehouse/contract';

const NAME = /^[a-z][a-z0-9_]*$/;
/** Names of measures come from the catalogue; one that is no plain word never reaches SQL. */
function columnsSql(measures: readonly MeasureId[], from: string): string {
	const wrong = measures.find((measure) => !NAME.test(measure));
	if (wrong !== undefined) throw new WarehouseError('query', `«${wrong}» is no name of a measure`);
	return measures.map((measure) => `CAST(${from}."${measure}" AS DOUBLE) AS "${measure}"`).join(', ');
}

const numbers = (measures: readonly MeasureId[]): Record<MeasureId, 'number'> =>
	Object.fromEntries(measures.map((measure) => [measure, 'number' as const]));

/** Base measures of the communes of a département, in the order of their codes. */
export const measuresOfCommunes = (
	departement: string,
	measures: readonly MeasureId[]
): ColumnsQuestion<Record<MeasureId, 'number'>> => ({
	columns: numbers(measures),
	sql: `SELECT ${columnsSql(measures, 'm')} FROM area a JOIN measure m ON m.level = a.level AND m.code = a.code
     WHERE a.level = 'commune' AND a.department = ? ORDER BY a.code`,
	parameters: [departement]
});

/** The whole country's measures. */
export const measuresOfFrance = (
	measures: readonly MeasureId[]
): ColumnsQuestion<Record<MeasureId, 'number'>> => ({
	columns: numbers(measures),
	sql: `SELECT ${columnsSql(measures, 'm')} FROM measure m WHERE m.level = 'france' AND m.code = ?`,
	parameters: [FRANCE]
});
