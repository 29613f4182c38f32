import { seriesOf } from '../../src/lib/queries/indicators';
import { openBrowserWarehouse } from '../../src/lib/warehouse/browser';

/** The site's own adapter and question, within reach of the bench. */
export interface BenchPage {
	/** @param version makes the address another, so that nothing comes from the browser's cache */
	open(version?: number): Promise<void>;
	ask(indicator: string, period: string): Promise<number>;
	close(): Promise<void>;
}

let warehouse: Awaited<ReturnType<typeof openBrowserWarehouse>> | undefined;
const bench: BenchPage = {
	async open(version) {
		const query = version === undefined ? '' : `?${version}`;
		warehouse = await openBrowserWarehouse({ url: `/data/warehouse.duckdb${query}` });
	},
	async ask(indicator, period) {
		return (await warehouse?.askColumns(seriesOf(indicator, 'commune', period)))?.value.length ?? 0;
	},
	async close() {
		await warehouse?.close();
		warehouse = undefined;
	}
};
Object.assign(globalThis, { bench });
