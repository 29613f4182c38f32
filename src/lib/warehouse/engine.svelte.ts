import type { AskOptions, ColumnKinds, Columns, ColumnsQuestion, Question, Warehouse } from './contract';
import { EngineStart } from './engine-start.svelte';
import type { LaunchOptions } from './launch';

/** The page's one engine: started when a question needs it, shown while it loads, stopped on demand. */
class Engine extends EngineStart<Warehouse> {
	protected async launch(options: LaunchOptions): Promise<Warehouse> {
		return (await import('./browser')).openBrowserWarehouse(options);
	}

	ask<Row>(question: Question<Row>, options?: AskOptions): Promise<Row[]> {
		return this.put((warehouse) => warehouse.ask(question, options));
	}

	askColumns<Kinds extends ColumnKinds>(
		question: ColumnsQuestion<Kinds>,
		options?: AskOptions
	): Promise<Columns<Kinds>> {
		return this.put((warehouse) => warehouse.askColumns(question, options));
	}
}

export const engine = new Engine();
