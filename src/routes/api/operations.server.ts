import { documentOperations } from '$lib/server/api/openapi/operations';
import type { Operation } from '$lib/server/api/operation';
import { entry } from '$lib/server/api/operations/entry';
import { indicator, indicators } from '$lib/server/api/operations/indicators';
import { latestObservations, observations } from '$lib/server/api/operations/observations';
import { latestObservation, observation } from '$lib/server/api/operations/one-observation';
import { peers } from '$lib/server/api/operations/peers';
import { searchTerritories } from '$lib/server/api/operations/search';
import { source, sources } from '$lib/server/api/operations/sources';
import { allLevels, memberships, territories } from '$lib/server/api/operations/territories';
import { territory } from '$lib/server/api/operations/territory';
import {
	indicatorSeries,
	territoryObservations,
	territorySeries
} from '$lib/server/api/operations/territory-observations';
import { diagnostic } from './diagnostic.server';

/** Everything that may be asked, in the order of the documentation. */
export const operations: readonly Operation[] = [
	latestObservation,
	observation,
	latestObservations,
	observations,
	territoryObservations,
	territorySeries,
	indicatorSeries,
	searchTerritories,
	allLevels,
	territories,
	territory,
	memberships,
	diagnostic,
	peers,
	indicators,
	indicator,
	sources,
	source,
	entry,
	...documentOperations(() => operations)
];
