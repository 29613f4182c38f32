import type { WarehouseError } from './contract';

/** Those who wait for an engine that may end: a worker that is gone answers nobody. */
export class Waiting {
	/** Why it ended; null while it answers. */
	#ended: WarehouseError | null = null;
	/** How to refuse those who wait. A promise that all of them raced with would hold every answer for ever. */
	readonly #refusals = new Set<(cause: WarehouseError) => void>();

	get ended(): WarehouseError | null {
		return this.#ended;
	}

	/** The answer, or the refusal of an engine that ends meanwhile. */
	unlessEnded<Answer>(answer: Promise<Answer>): Promise<Answer> {
		if (this.#ended) {
			answer.catch(() => undefined);
			return Promise.reject(this.#ended);
		}
		return new Promise((resolve, reject) => {
			this.#refusals.add(reject);
			void answer.then(resolve, reject).finally(() => this.#refusals.delete(reject));
		});
	}

	/** Refuses those who wait, and all who come after. */
	end(cause: WarehouseError): void {
		this.#ended = cause;
		for (const refuse of this.#refusals) refuse(cause);
		this.#refusals.clear();
	}
}
