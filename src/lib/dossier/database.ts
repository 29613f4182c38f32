import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/**
 * Why this browser keeps nothing: no room; a private window or a refusal; another tab that holds what is kept; a newer
 * version of the site that already changed how it is kept.
 */
export type StorageFailure = 'full' | 'refused' | 'stuck' | 'newer';

export class StorageError extends Error {
	constructor(
		readonly why: StorageFailure,
		cause?: unknown
	) {
		super(`The browser keeps nothing: ${why}`, { cause });
		this.name = 'StorageError';
	}
}

const NAMES: Readonly<Record<string, StorageFailure>> = { QuotaExceededError: 'full', VersionError: 'newer' };

/** Does what touches the browser's storage; what fails says why, in a kind that has its words. */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
	try {
		return await work();
	} catch (cause) {
		if (cause instanceof StorageError) throw cause;
		throw new StorageError((cause instanceof DOMException && NAMES[cause.name]) || 'refused', cause);
	}
}

/** A browser that says nothing for so long, ms, waits for another tab that does not let go. */
const PATIENCE = 4_000;

/**
 * A database of this browser, opened when it is first asked for. It gives way to another tab that deletes it or brings a
 * newer version, and is opened again after it was cleared: whoever asks next finds one.
 */
export class KeptDatabase<Schema extends DBSchema> {
	private opening: Promise<IDBPDatabase<Schema>> | undefined;

	constructor(
		private readonly name: string,
		private readonly version: number,
		private readonly upgrade: (database: IDBPDatabase<Schema>) => void
	) {}

	/** @throws {StorageError} `stuck` where another tab holds it; the same request goes on, and may answer the next time. */
	async open(): Promise<IDBPDatabase<Schema>> {
		this.opening ??= this.start();
		let timer: ReturnType<typeof setTimeout> | undefined;
		const stuck = new Promise<never>((_, reject) => {
			timer = setTimeout(() => reject(new StorageError('stuck')), PATIENCE);
		});
		return Promise.race([this.opening, stuck]).finally(() => clearTimeout(timer));
	}

	private start(): Promise<IDBPDatabase<Schema>> {
		const forget = () => (this.opening = undefined);
		const opening = openDB<Schema>(this.name, this.version, {
			upgrade: this.upgrade,
			blocking: (_current, _wanted, event) => {
				forget();
				(event.target as IDBDatabase).close();
			},
			terminated: forget
		});
		opening.catch(forget);
		return opening;
	}
}
