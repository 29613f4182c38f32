import { StorageError, type StorageFailure } from '$lib/dossier/database';
import { forgetTable, keepTable, type KeptFile, keptFile, keptTables } from './store/kept-tables';
import { markKept } from './store/kept-mark';
import type { OwnTable } from './table';
import { setTables } from './tables';

const CHANNEL = 'belvedere-donnees';

/** The tables of one's own: those of this visit, and those that the browser keeps. Tabs tell each other. */
export class OwnWork {
	tables = $state.raw<readonly OwnTable[]>([]);
	/** Ids of the tables that the browser keeps. */
	kept = $state.raw<ReadonlySet<string>>(new Set());
	/** Why the browser keeps nothing; null while it does. */
	failure = $state.raw<StorageFailure | null>(null);
	#opening: Promise<void> | undefined;
	#channel: BroadcastChannel | null = null;
	/** Files of this visit's tables, to be kept with them. */
	readonly #files = new Map<string, KeptFile>();

	/** Reads what the browser keeps, once; a storage that fails is said, and what is in memory stays. */
	open(): Promise<void> {
		this.#opening ??= this.#start();
		return this.#opening;
	}

	async #start(): Promise<void> {
		if (typeof BroadcastChannel !== 'undefined') {
			this.#channel = new BroadcastChannel(CHANNEL);
			this.#channel.onmessage = () => void this.#read();
		}
		await this.#read();
	}

	/** Stops hearing other tabs. */
	close(): void {
		this.#channel?.close();
		this.#channel = null;
	}

	/** Takes what is kept now; tables of this visit that are not kept stay. */
	async #read(): Promise<void> {
		await this.#try(async () => {
			const kept = await keptTables();
			const ids = new Set(kept.map(({ id }) => id));
			const session = this.tables.filter(({ id }) => !ids.has(id) && !this.kept.has(id));
			this.kept = ids;
			markKept(ids.size > 0);
			this.#show([...kept, ...session]);
		});
	}

	#show(tables: readonly OwnTable[]): void {
		this.tables = tables.toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
		setTables(this.tables);
	}

	async #try(work: () => Promise<void>): Promise<boolean> {
		try {
			await work();
			this.failure = null;
			return true;
		} catch (cause) {
			if (!(cause instanceof StorageError)) throw cause;
			this.failure = cause.why;
			return false;
		}
	}

	/** Holds a table for this visit; one of the same id gives way, and is kept anew where it was kept. */
	async add(table: OwnTable, file: KeptFile | null = null): Promise<void> {
		if (file) this.#files.set(table.id, file);
		this.#show([...this.tables.filter(({ id }) => id !== table.id), table]);
		if (this.kept.has(table.id)) await this.keep(table.id);
	}

	/** @returns whether the browser kept it; `failure` says why not, and the table stays for this visit. */
	async keep(id: string): Promise<boolean> {
		const table = this.tables.find((one) => one.id === id);
		if (!table) return false;
		return this.#try(async () => {
			await keepTable(table, this.#files.get(id) ?? null);
			this.kept = new Set([...this.kept, id]);
			markKept(true);
			this.#channel?.postMessage(id);
		});
	}

	async rename(id: string, name: string): Promise<void> {
		const table = this.tables.find((one) => one.id === id);
		if (table && name.trim() !== '') await this.add({ ...table, name: name.trim() });
	}

	/** Takes a table out of this page and of what the browser keeps. */
	async remove(id: string): Promise<void> {
		this.#files.delete(id);
		this.#show(this.tables.filter((one) => one.id !== id));
		if (!this.kept.has(id)) return;
		await this.#try(async () => {
			await forgetTable(id);
			this.kept = new Set([...this.kept].filter((one) => one !== id));
			markKept(this.kept.size > 0);
			this.#channel?.postMessage(id);
		});
	}

	/** The file of a table, of this visit or kept; undefined where the browser has only its figures. */
	async fileOf(id: string): Promise<KeptFile | undefined> {
		return this.#files.get(id) ?? (await keptFile(id).catch(() => undefined));
	}
}

export const ownWork = new OwnWork();
