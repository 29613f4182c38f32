import type { DuckDBConfig } from '@duckdb/duckdb-wasm';
import { OWN_CATALOGUE } from './own-names';

/** How every engine of the site is opened: ranges only, figures as doubles. */
export const OPENED: DuckDBConfig = {
	filesystem: { reliableHeadRequests: true, allowFullHTTPReads: false, forceFullHTTPReads: false },
	query: { castBigIntToDouble: true, castDecimalToDouble: true }
};

/** What has a connection read the warehouse. */
export const READING = 'USE warehouse';

/** What attaches the warehouse. Extensions are off, since they would come from a third party. */
export const attaching = (address: string): readonly string[] => [
	'SET autoinstall_known_extensions = false',
	'SET autoload_known_extensions = false',
	`ATTACH '${address.replaceAll("'", "''")}' AS warehouse (READ_ONLY)`,
	READING
];

/**
 * What locks an engine once the warehouse is there: no file, no address, no setting any more. What people write is asked
 * on a connection that can neither write nor leave.
 *
 * @param memory as the engine takes it: `1GB`
 */
export const locking = (memory: string): readonly string[] => [
	`SET memory_limit = '${memory}'`,
	'SET errors_as_json = true',
	`ATTACH ':memory:' AS ${OWN_CATALOGUE}`,
	'SET enable_external_access = false',
	'SET lock_configuration = true'
];
