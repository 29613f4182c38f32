import { openNodeWarehouse } from '$lib/warehouse/node';
import type { ColumnKinds, Columns, ColumnsQuestion, Question } from '$lib/warehouse/contract';
import { dataFile } from './data-files';
import { onceForAll } from './once';

/** Opened once for all pages. */
const warehouse = onceForAll(() => openNodeWarehouse(dataFile('warehouse.duckdb')));

/** Asks the warehouse while a page is made. */
export const askOnServer = async <Row>(question: Question<Row>): Promise<Row[]> =>
	(await warehouse()).ask(question);

/** The same for an answer in columns. */
export const askColumnsOnServer = async <Kinds extends ColumnKinds>(
	question: ColumnsQuestion<Kinds>
): Promise<Columns<Kinds>> => (await warehouse()).askColumns(question);
