import * as v from 'valibot';
import type { Cell, OnRow, RowSource, Run } from './cell';
import { MAX_COLUMNS, MAX_GEOJSON } from './limits';
import { ReadError } from './read-error';
import { shownBoolean } from './workbook/number-format';

const featureSchema = v.object({
	type: v.literal('Feature'),
	properties: v.nullish(v.record(v.string(), v.unknown())),
	geometry: v.nullish(v.object({ type: v.string(), coordinates: v.optional(v.unknown()) }))
});
const collectionSchema = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });
type Feature = v.InferOutput<typeof featureSchema>;
const pointSchema = v.looseTuple([
	v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
	v.pipe(v.number(), v.minValue(-90), v.maxValue(90))
]);

/** Names of the columns of a point's place; one of the same name comes first and keeps it. */
export const PLACE_COLUMNS = ['latitude', 'longitude'] as const;

/** The points of a GeoJSON as rows: headings first, then a feature a line. */
export class GeoJsonSource implements RowSource {
	/** Features that are no points. */
	readonly otherShapes: number;
	private readonly names: readonly string[];
	private constructor(private readonly features: readonly Feature[]) {
		const names = new Set<string>();
		for (const { properties } of features) {
			for (const name of Object.keys(properties ?? {})) if (names.size < MAX_COLUMNS) names.add(name);
		}
		this.names = [...names];
		this.otherShapes = features.filter((feature) => !pointOf(feature)).length;
	}

	/** @throws {ReadError} where it is no GeoJSON, or has no point */
	static async open(blob: Blob, file: string): Promise<GeoJsonSource> {
		if (blob.size > MAX_GEOJSON) {
			throw new ReadError('too_big', { file, value: String(blob.size), expected: String(MAX_GEOJSON) });
		}
		let content: unknown;
		try {
			content = JSON.parse(await blob.text());
		} catch (cause) {
			if (cause instanceof SyntaxError)
				throw new ReadError('json', { file, value: cause.message }, { cause });
			throw cause;
		}
		const collection = v.safeParse(collectionSchema, content);
		const found: unknown[] = collection.success ? collection.output.features : [content];
		const features = found.flatMap((each) => {
			const feature = v.safeParse(featureSchema, each);
			return feature.success ? [feature.output] : [];
		});
		if (features.length === 0) throw new ReadError('json', { file });
		const source = new GeoJsonSource(features);
		if (source.otherShapes === features.length) {
			throw new ReadError('no_points', { file, value: features[0]?.geometry?.type ?? '' });
		}
		return source;
	}

	async each(onRow: OnRow, run: Run): Promise<void> {
		if (onRow([...this.names, ...PLACE_COLUMNS], 1) === false) return;
		for (const [at, feature] of this.features.entries()) {
			run.signal?.throwIfAborted();
			const own = feature.properties ?? {};
			const cells = this.names.map((name): Cell => (Object.hasOwn(own, name) ? cellOf(own[name]) : ''));
			const [longitude, latitude] = pointOf(feature) ?? ['', ''];
			if (onRow([...cells, latitude, longitude], at + 2) === false) return;
		}
	}
}

function pointOf({ geometry }: Feature): [number, number] | null {
	if (geometry?.type !== 'Point') return null;
	const point = v.safeParse(pointSchema, geometry.coordinates);
	return point.success ? [point.output[0], point.output[1]] : null;
}

function cellOf(value: unknown): Cell {
	switch (typeof value) {
		case 'string':
			return value;
		case 'number':
			return value;
		case 'boolean':
			return shownBoolean(value);
		default:
			return value === null || value === undefined ? '' : JSON.stringify(value);
	}
}
