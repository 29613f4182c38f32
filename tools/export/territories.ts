import { areasOf, membershipsOf } from '../../src/lib/queries/areas';
import { allSources } from '../../src/lib/queries/documentation';
import { openNodeWarehouse } from '../../src/lib/warehouse/node';
import { WarehouseError } from '../../src/lib/warehouse/contract';
import { ExportError } from './errors';
import type { Selection } from './options';

export interface Territory {
	code: string;
	name: string;
	/** Départements and régions that it has communes in, its own first. */
	departements: readonly string[];
	regions: readonly string[];
}

/** What the data hold: every territory, and the codes that may be asked for. */
export interface Known {
	territories: readonly Territory[];
	departements: readonly string[];
	regions: readonly string[];
	/** Datasets that they come from. */
	sources: readonly string[];
}

/** Reads from the warehouse which territories there are. */
export async function knownTerritories(path: string): Promise<Known> {
	try {
		const warehouse = await openNodeWarehouse(path);
		const [epci, communes, departements, regions] = await Promise.all([
			warehouse.ask(areasOf('epci')),
			warehouse.ask(areasOf('commune')),
			warehouse.ask(areasOf('departement')),
			warehouse.ask(areasOf('region'))
		]);
		const sources = await warehouse.ask(allSources());
		const epciOf = new Map(
			(await warehouse.ask(membershipsOf(['epci']))).map(({ commune, code }) => [commune, code])
		);
		await warehouse.close();
		const places = new Map(
			epci.map(({ code, department, region }) => [
				code,
				{ departements: new Set(department ? [department] : []), regions: new Set(region ? [region] : []) }
			])
		);
		for (const { code, department, region } of communes) {
			const place = places.get(epciOf.get(code) ?? '');
			if (department) place?.departements.add(department);
			if (region) place?.regions.add(region);
		}
		return {
			territories: epci.map(({ code, name }) => ({
				code,
				name,
				departements: [...(places.get(code)?.departements ?? [])],
				regions: [...(places.get(code)?.regions ?? [])]
			})),
			departements: departements.map(({ code }) => code),
			regions: regions.map(({ code }) => code),
			sources: sources.map(({ id }) => id)
		};
	} catch (cause) {
		if (!(cause instanceof WarehouseError)) throw cause;
		throw new ExportError(`${path} cannot be read: run «npm run data:build», then export again.`, 1, {
			cause
		});
	}
}

const HOW: Readonly<Record<Exclude<Selection['kind'], 'all'>, { what: string; find: string }>> = {
	territories: {
		what: 'territory',
		find: 'A territory’s code stands in the address of its page (/territoire/244900809/); --departement 49 exports all those of a département.'
	},
	departements: { what: 'département', find: 'Codes are those of Insee: 01 to 95, 2A, 2B, 971 to 976.' },
	regions: {
		what: 'région',
		find: 'Codes are those of Insee: 52 is Pays de la Loire, 53 Bretagne, 11 Île-de-France.'
	}
};

/**
 * The territories that are asked for; one that lies in two départements belongs to both.
 *
 * @throws {ExportError} on a code that the data do not hold.
 */
export function chooseTerritories(selection: Selection, known: Known): readonly Territory[] {
	if (selection.kind === 'all') return known.territories;
	const codes = new Set(selection.codes);
	const possible = {
		territories: known.territories.map(({ code }) => code),
		departements: known.departements,
		regions: known.regions
	}[selection.kind];
	const held = new Set(possible);
	const unknown = selection.codes.filter((code) => !held.has(code));
	const { what, find } = HOW[selection.kind];
	if (unknown.length > 0) throw new ExportError(`The data hold no ${what} ${unknown.join(', ')}. ${find}`, 2);
	const isAsked = (code: string) => codes.has(code);
	return known.territories.filter(({ code, departements, regions }) =>
		selection.kind === 'territories'
			? isAsked(code)
			: (selection.kind === 'departements' ? departements : regions).some(isAsked)
	);
}
