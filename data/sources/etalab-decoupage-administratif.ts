import { createRequire } from 'node:module';
import * as v from 'valibot';
import { type SourceIdentity, text } from './source';

export const identity: SourceIdentity = {
	id: 'etalab-decoupage-administratif',
	producer: 'Etalab, d’après l’Insee (COG) et la DGCL (Banatic)',
	title: 'Découpage administratif français',
	page: 'https://www.npmjs.com/package/@etalab/decoupage-administratif',
	licence: 'Licence Ouverte 2.0',
	vintage: 'découpage de 2026',
	geography: '2026-01-01',
	expected: {
		of: 'rows',
		count: 34875,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	},
	files: []
};

const Commune = v.object({
	code: v.string(),
	nom: v.string(),
	type: v.string(),
	zone: v.string(),
	departement: v.optional(v.string()),
	region: v.optional(v.string()),
	commune: v.optional(v.string()),
	chefLieu: v.optional(v.string()),
	siren: v.optional(v.string()),
	population: v.optional(v.number()),
	anciensCodes: v.optional(v.array(v.string())),
	codesPostaux: v.optional(v.array(v.string()))
});
const Group = v.object({
	code: v.string(),
	nom: v.string(),
	type: v.optional(v.string()),
	populationMunicipale: v.optional(v.number()),
	membres: v.array(v.object({ code: v.string() }))
});
const Unit = v.object({
	code: v.string(),
	nom: v.string(),
	zone: v.string(),
	region: v.optional(v.string())
});

export interface Decoupage {
	/** Today's communes of metropolitan France and the overseas départements. */
	communes: v.InferOutput<typeof Commune>[];
	/** Code of the city of each arrondissement of Paris, Lyon and Marseille. */
	arrondissements: Map<string, string>;
	/** Names of those arrondissements, by their own code. */
	arrondissementNames: Map<string, string>;
	/** Today's commune of each delegated or associated commune's own code. */
	delegated: Map<string, string>;
	/** Names of those delegated and associated communes, by their own code. */
	delegatedNames: Map<string, string>;
	/** Codes of the overseas collectivities' communes, which the site leaves out. */
	collectivities: Set<string>;
	epci: v.InferOutput<typeof Group>[];
	ept: v.InferOutput<typeof Group>[];
	departements: v.InferOutput<typeof Unit>[];
	regions: v.InferOutput<typeof Unit>[];
}

/** Trap: the package holds delegated communes, arrondissements and overseas collectivities too. */
export function readDecoupage(): Decoupage {
	const require = createRequire(import.meta.url);
	const load = <Schema extends v.GenericSchema>(name: string, schema: Schema) =>
		v.parse(v.array(schema), require(`@etalab/decoupage-administratif/data/${name}.json`));
	const all = load('communes', Commune);
	const current = all.filter((commune) => commune.type === 'commune-actuelle');
	const inScope = (zone: string) => zone === 'metro' || zone === 'drom';
	return {
		communes: current.filter((commune) => inScope(commune.zone)),
		arrondissements: new Map(
			all.flatMap((commune) =>
				commune.type === 'arrondissement-municipal' && commune.commune
					? [[commune.code, commune.commune] as const]
					: []
			)
		),
		arrondissementNames: new Map(
			all.flatMap((commune) =>
				commune.type === 'arrondissement-municipal' ? [[commune.code, commune.nom] as const] : []
			)
		),
		delegated: new Map(
			all.flatMap((commune) =>
				/^commune-(deleguee|associee)$/.test(commune.type) && commune.chefLieu
					? [[commune.code, commune.chefLieu] as const]
					: []
			)
		),
		delegatedNames: new Map(
			all.flatMap((commune) =>
				/^commune-(deleguee|associee)$/.test(commune.type) ? [[commune.code, commune.nom] as const] : []
			)
		),
		collectivities: new Set(
			current.filter((commune) => !inScope(commune.zone)).map((commune) => commune.code)
		),
		epci: load('epci', Group),
		ept: load('ept', Group),
		departements: load('departements', Unit).filter((unit) => inScope(unit.zone)),
		regions: load('regions', Unit).filter((unit) => inScope(unit.zone))
	};
}
