import { json } from '@sveltejs/kit';
import { areasOf, formerCommunes, searchRows } from '$lib/queries/areas';
import { askOnServer } from '$lib/server/warehouse';
import type { SearchFile } from '$lib/ui/search';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async () => {
	const rows = await askOnServer(searchRows());
	const departements = new Map(
		(await askOnServer(areasOf('departement'))).map((area) => [area.code, area.name])
	);
	const epci = rows.filter(({ level }) => level === 'epci');
	const communes = rows.filter(({ level }) => level === 'commune');
	const positions = new Map(epci.map(({ code }, index) => [code, index]));
	// An EPCI is found under every département that it has communes in, its own first.
	const departementsOf = new Map<string, Set<string>>();
	for (const { code, department } of epci) departementsOf.set(code, new Set(department ? [department] : []));
	for (const { epci: group, department } of communes)
		if (group && department) departementsOf.get(group)?.add(department);
	const listed = communes.flatMap(({ code, name, epci: group, postal_codes }) => {
		const position = group === null ? undefined : positions.get(group);
		return position === undefined ? [] : [{ code, entry: [name, position, postal_codes ?? ''] as const }];
	});
	const indexes = new Map(listed.map(({ code }, index) => [code, index]));
	const file: SearchFile = {
		epci: epci.map(({ code, name }) => [
			code,
			name,
			[...(departementsOf.get(code) ?? [])]
				.map((departement) => departements.get(departement) ?? departement)
				.join(', ')
		]),
		communes: listed.map(({ entry }) => entry),
		former: (await askOnServer(formerCommunes())).flatMap(({ name, successor, renamed }) => {
			const index = indexes.get(successor);
			return index === undefined ? [] : [renamed ? ([name, index, 1] as const) : ([name, index] as const)];
		})
	};
	return json(file);
};
