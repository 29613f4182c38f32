import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import * as v from 'valibot';
import { SourceError } from '../io/errors';
import type { RawDirectory } from '../io/raw';
import type { Report } from '../report';
import { file, type SourceIdentity, text } from './source';

const outlines = (
	id: SourceIdentity['id'],
	title: string,
	path: string,
	vintage: string,
	geography: string,
	expected: SourceIdentity['expected']
): SourceIdentity => ({
	id,
	producer: 'IGN',
	title,
	page: 'https://geoservices.ign.fr/adminexpress',
	licence: 'Licence Ouverte 2.0',
	vintage,
	geography,
	expected,
	files: [file(path)]
});

export const communesIdentity = outlines(
	'ign-communes-2018',
	'Admin Express, contours simplifiés des communes',
	'geo/communes_2018_par_departement.zip',
	'2018',
	'2018-01-01',
	{
		of: 'rows',
		count: 35357,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2018',
			'Insee, official geographic code at 1 January 2018'
		)
	}
);
/** Coarser than those of 2018 (a quarter of the points, half of the islets), but of today's communes. */
export const recentIdentity = outlines(
	'ign-communes-2025',
	'Admin Express COG, contours simplifiés des communes',
	'geo/communes_2025_par_departement.zip',
	'2025',
	'2025-01-01',
	{
		of: 'rows',
		count: 34875,
		what: text('communes', 'communes'),
		published: text(
			'Insee, code officiel géographique au 1er janvier 2025',
			'Insee, official geographic code at 1 January 2025'
		)
	}
);
export const epciIdentity = outlines(
	'ign-epci-2024',
	'Admin Express, contours simplifiés des intercommunalités',
	'geo/epci_2024.geojson.gz',
	'2024',
	'2024-01-01',
	{
		of: 'rows',
		count: 1254,
		what: text('intercommunalités', 'intermunicipalities'),
		published: text(
			'DGCL, intercommunalités à fiscalité propre au 1er janvier 2024',
			'DGCL, intermunicipalities with own taxation at 1 January 2024'
		)
	}
);
export const departementsIdentity = outlines(
	'ign-departements',
	'Contours simplifiés des départements',
	'geo/departements-version-simplifiee.geojson.gz',
	'2018',
	'2018-01-01',
	{
		of: 'rows',
		count: 96,
		what: text('départements de métropole', 'départements of metropolitan France'),
		published: text('Insee, code officiel géographique', 'Insee, official geographic code')
	}
);
export const regionsIdentity = outlines(
	'ign-regions',
	'Contours simplifiés des régions',
	'geo/regions-version-simplifiee.geojson.gz',
	'2018',
	'2018-01-01',
	{
		of: 'rows',
		count: 13,
		what: text('régions de métropole', 'régions of metropolitan France'),
		published: text('Insee, code officiel géographique', 'Insee, official geographic code')
	}
);

export type Outline = Feature<Polygon | MultiPolygon, { code: string }>;

const Position = v.pipe(v.array(v.number()), v.minLength(2));
const Ring = v.pipe(v.array(Position), v.minLength(4));
const Geometry = v.variant('type', [
	v.object({ type: v.literal('Polygon'), coordinates: v.array(Ring) }),
	v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(Ring)) })
]);
const Collection = v.object({
	features: v.array(v.object({ properties: v.record(v.string(), v.unknown()), geometry: Geometry }))
});

function outlinesOf(text: string, path: string, property: string): Outline[] {
	const parsed = v.safeParse(Collection, JSON.parse(text) as FeatureCollection, { abortEarly: true });
	if (!parsed.success) {
		const issue = parsed.issues[0];
		throw new SourceError({
			file: path,
			column: v.getDotPath(issue) ?? undefined,
			value: issue.received,
			expected: issue.expected ?? 'another shape'
		});
	}
	return parsed.output.features.map(({ properties, geometry }) => {
		const code = properties[property];
		if (typeof code !== 'string') {
			throw new SourceError({ file: path, column: property, value: String(code), expected: 'a code' });
		}
		return { type: 'Feature', properties: { code }, geometry: geometry as Polygon | MultiPolygon };
	});
}

/** An area that is not known is written `NaN`, which is no JSON. */
const withoutNaN = (json: string): string => json.replace(/:\s*NaN\b/g, ':null');

/** Communes of 2018, or of 2025: one file a département in the zip. */
export function readCommuneOutlines(
	raw: RawDirectory,
	report: Report,
	identity: typeof communesIdentity
): Outline[] {
	const path = identity.files[0]?.path ?? '';
	const outlines = [...raw.zip(path)].flatMap(([name, bytes]) =>
		outlinesOf(withoutNaN(new TextDecoder().decode(bytes)), `${path}/${name}`, 'code')
	);
	report.rows(identity.id, outlines.length);
	return outlines;
}

/** Codes of the outlines of another level, to check what the dissolved communes give. */
export function readOutlineCodes(raw: RawDirectory, report: Report, identity: SourceIdentity): string[] {
	const path = identity.files[0]?.path ?? '';
	const property = identity.id === 'ign-epci-2024' ? 'EPCI' : 'code';
	const outlines = outlinesOf(raw.text(path), path, property);
	report.rows(identity.id, outlines.length);
	return outlines.map((outline) => outline.properties.code);
}
