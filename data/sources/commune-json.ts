import * as v from 'valibot';
import { readJson } from '../io/json';
import type { RawDirectory } from '../io/raw';

/** Reads an object keyed by commune code, as the extracts by commune are published. */
export function readByCommune<Schema extends v.GenericSchema>(
	raw: RawDirectory,
	file: string,
	row: Schema
): [string, v.InferOutput<Schema>][] {
	const byCommune = readJson(raw, file, v.record(v.string(), row));
	return Object.entries(byCommune);
}
