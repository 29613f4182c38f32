import type { FeatureCollection } from 'geojson';
import * as v from 'valibot';
import type { Table } from '$lib/exchange/table';
import { addressTo, filledPath, type Here } from './address';
import type { Format } from '$lib/exchange/answer-format';
import { readParameters, readQuery } from './read-parameters';
import { Links } from './shapes/common';

/** What an operation is about: the chapters of the documentation. */
export const tags = ['figures', 'territories', 'diagnostic', 'reference'] as const;
export type Tag = (typeof tags)[number];

type Output<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;
type Changes = Readonly<Record<string, string | number | undefined>>;

/** A question that was understood. */
export interface Asked<Path, Query> {
	readonly path: Path;
	readonly query: Query;
	readonly here: Here;
	/** The address of the same question with other parameters, in the format that is asked for. */
	readonly address: (changes: Changes) => string;
	/** Where the answer stays, in each of its formats; the path is given where it says more than what was asked. */
	readonly links: (path?: string) => Links;
}

interface Described<Path extends v.ObjectEntries, Query extends v.ObjectEntries> {
	/** Its name, for programs that are generated from the document. */
	readonly id: string;
	readonly tag: Tag;
	/** Its address after the version, without its ending: `/indicators/{indicator}`. */
	readonly template: string;
	readonly summary: () => string;
	readonly text: () => string;
	readonly path: Path;
	readonly query: Query;
	readonly formats: readonly Format[];
}

interface Definition<Path extends v.ObjectEntries, Query extends v.ObjectEntries, Answer> extends Described<
	Path,
	Query
> {
	readonly answer: v.GenericSchema<Answer>;
	readonly make: (asked: Asked<Output<Path>, Output<Query>>) => Promise<Answer>;
	/** Its rows, for a spreadsheet. */
	readonly table?: (answer: Answer) => Table;
	/** Its shapes, for a map. */
	readonly shapes?: (answer: Answer) => Promise<FeatureCollection>;
	/** How a file of it is called, without its ending. */
	readonly name: (answer: Answer) => string;
}

/** An answer in the format that was asked for. */
export interface Written {
	readonly content: { readonly json: unknown } | { readonly table: Table };
	readonly name: string;
	readonly links: Links;
}

/** An operation, whatever it is about. */
export interface Operation extends Described<v.ObjectEntries, v.ObjectEntries> {
	readonly answer: v.GenericSchema;
	/**
	 * Answers a question.
	 *
	 * @throws {ApiProblem} where it cannot be answered, with what was expected.
	 */
	readonly run: (
		path: Readonly<Record<string, string>>,
		query: URLSearchParams,
		format: Format,
		here: Here
	) => Promise<Written>;
}

/** The document of the interface has no links. */
const Linked = v.object({ links: v.optional(Links, {}) });

/** Makes an operation of what it is: its parameters are read by the schemas that its documentation is made of. */
export function operation<Path extends v.ObjectEntries, Query extends v.ObjectEntries, Answer extends object>(
	definition: Definition<Path, Query, Answer>
): Operation {
	const { template, path, query, formats, make, table, shapes, name } = definition;
	return {
		...definition,
		run: async (givenPath, givenQuery, format, here) => {
			const kept = readQuery(query, givenQuery);
			const own = filledPath(template, givenPath);
			const asked = {
				path: readParameters(path, givenPath, 'not-found'),
				query: readParameters(query, kept, 'parameter'),
				here,
				address: (changes: Changes) => addressTo(here, own, { format, query: { ...kept, ...changes } }),
				links: (to = own) => ({
					self: addressTo(here, to, { query: kept }),
					...Object.fromEntries(
						formats.map((other) => [other, addressTo(here, to, { format: other, query: kept })])
					)
				})
			};
			const answer = await make(asked);
			const told = { name: name(answer), links: v.parse(Linked, answer).links };
			if (format === 'geojson' && shapes) {
				return { ...told, content: { json: { links: told.links, ...(await shapes(answer)) } } };
			}
			if (format !== 'json' && table) return { ...told, content: { table: table(answer) } };
			return { ...told, content: { json: answer } };
		}
	};
}
