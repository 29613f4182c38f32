/// <reference lib="webworker" />
import type { PlacesOfBefore } from '$lib/catalogue/places-of-before';
import { readSearchFile, type SearchFile } from '$lib/search/search-file';
import { type Join, joinTable } from '../join/join';
import { toOwnTable } from '../join/own-table';
import { Reference } from '../join/reference';
import { proposeRoles } from '../join/roles';
import { ReadError } from '../read/read-error';
import { readTable } from '../read/read-table';
import type { ColumnTable } from '../table';
import { cellText } from './cell-text';
import type { Asked, Failure, Name, Question, Stop, Told } from './protocol';
import { summaryOf } from './summary';
import { unrecognisedOf } from './unrecognised';

declare const self: DedicatedWorkerGlobalScope;

/** Where the site's files are, from the address of this script, which lies under `_app`. */
const root = self.location.href.replace(/\/_app\/.*$|\/src\/.*$/, '');

class PlacesError extends Error {}

let table: ColumnTable | undefined;
let join: Join | undefined;
let reference: Promise<Reference> | undefined;
const stops = new Map<number, AbortController>();

const fetchJson = async <T>(path: string): Promise<T> => {
	const response = await fetch(root + path);
	if (!response.ok) throw new PlacesError(`${path}: ${response.status}`);
	return (await response.json()) as T;
};

/** Every place that a table may speak of; one that could not be fetched is asked again. */
function places(): Promise<Reference> {
	reference ??= Promise.all([
		fetchJson<SearchFile>('/recherche.json'),
		fetchJson<PlacesOfBefore>('/data/places-of-before.json')
	]).then(([search, before]) => new Reference(readSearchFile(search), before));
	reference.catch(() => (reference = undefined));
	return reference;
}

function held(): ColumnTable {
	if (!table) throw new Error('No table was read');
	return table;
}

type Answers = { [N in Name]: (question: Asked[N]['question'], id: number) => Promise<Asked[N]['answer']> };

const answers: Answers = {
	async read({ source, choices, words }, id) {
		[table, join] = [undefined, undefined];
		const stop = new AbortController();
		stops.set(id, stop);
		// The list of places comes while the file is read.
		places().catch(() => undefined);
		const read = await readTable(source, choices, {
			words,
			signal: stop.signal,
			onProgress: (progress) => tell({ id, progress })
		});
		table = read.table;
		return read.reading;
	},
	async rows({ from, count }) {
		const { columns, rows } = held();
		const shown = Array.from({ length: Math.max(0, Math.min(count, rows - from)) }, (_, at) => from + at);
		return shown.map((row) => columns.map((column) => cellText(column, row)));
	},
	async join({ choices }) {
		const known = await places();
		join = joinTable(held(), choices, known);
		return { summary: summaryOf(join, held(), known), roles: proposeRoles(held(), join) };
	},
	async own({ roles, meta }) {
		return join ? toOwnTable(held(), join, roles, meta) : null;
	},
	async unrecognised() {
		return join ? unrecognisedOf(join, held()) : [];
	},
	async arrow({ rows }) {
		const { arrowBatches } = await import('../read/arrow');
		return [...arrowBatches(held(), rows)];
	}
};

const tell = (told: Told) => self.postMessage(told);

function failureOf(cause: unknown): Failure {
	if (cause instanceof ReadError) return { kind: 'read', why: cause.why, place: cause.place };
	if (cause instanceof DOMException && cause.name === 'AbortError') return { kind: 'cancelled' };
	if (cause instanceof PlacesError || (cause instanceof TypeError && /fetch/i.test(cause.message)))
		return { kind: 'places' };
	return { kind: 'other', message: cause instanceof Error ? cause.message : String(cause) };
}

async function answer(asked: Question): Promise<void> {
	const { id, name } = asked;
	try {
		// Each question comes with the name of its own answer.
		const make = answers[name] as (question: unknown, id: number) => Promise<unknown>;
		tell({ id, answer: await make(asked.question, id) });
	} catch (cause) {
		tell({ id, failure: failureOf(cause) });
	} finally {
		stops.delete(id);
	}
}

self.onmessage = ({ data }: MessageEvent<Question | Stop>) => {
	if (data.name === 'stop') stops.get(data.id)?.abort();
	else void answer(data);
};
