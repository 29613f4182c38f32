import type { ColumnKinds, Columns, ColumnsQuestion } from './contract';
import { EngineStart } from './engine-start.svelte';
import type { LaunchOptions } from './launch';
import type { OwnSource } from './own-tables';
import type { Answer } from './answer';
import type { AskingOptions, QueryEngine } from './query-engine';

/**
 * The engine of what people write: in a worker of its own, so that a question that takes it down takes nothing else. It
 * is then started anew, with the tables that it had.
 */
export class QuestionEngine extends EngineStart<QueryEngine> {
	/** How often it fell by itself. */
	falls = $state(0);
	/** Tables of one's own that it could not take in. */
	refusedTables = $state.raw<readonly OwnSource[]>([]);
	#tables: readonly OwnSource[] = [];

	protected async launch(options: LaunchOptions): Promise<QueryEngine> {
		const { QueryEngine } = await import('./query-engine');
		const engine = await QueryEngine.open(options, () => this.#fell(engine));
		this.refusedTables = await engine.setTables(this.#tables);
		return engine;
	}

	/**
	 * Runs what someone wrote.
	 *
	 * @throws {QuestionError} why it was not answered
	 * @throws {WarehouseError} where the engine or the figures could not be read
	 */
	async run(text: string, options?: AskingOptions): Promise<Answer[]> {
		// A question that is being stopped may take the engine down: the next one is not told of it.
		await (await this.start()).free();
		return this.put((engine) => engine.ask(text, options));
	}

	/** Asks a question of the page itself. */
	askColumns<Kinds extends ColumnKinds>(question: ColumnsQuestion<Kinds>): Promise<Columns<Kinds>> {
		return this.put(({ warehouse }) => warehouse.askColumns(question));
	}

	/** Tables of one's own that questions may name, from now on: `mes_donnees.<name>`. */
	async setTables(tables: readonly OwnSource[]): Promise<void> {
		this.#tables = tables;
		if (this.state.step === 'ready')
			this.refusedTables = await this.put((engine) => engine.setTables(this.#tables));
	}

	#fell(fallen: QueryEngine): void {
		this.falls += 1;
		this.restart(fallen);
	}
}
