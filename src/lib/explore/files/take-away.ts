import { findIndicator } from '$lib/catalogue';
import { POPULATION_YEAR } from '$lib/catalogue/population-year';
import { type CsvCell } from '$lib/exchange/csv';
import type { Poster } from '$lib/exchange/poster';
import { patternDefs } from '$lib/map/map-picture';
import { boxOfAreas, type Mesh } from '$lib/map/mesh';
import { formatDay, formatNumber, formatPeriod } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import { statusCodes } from '$lib/queries/indicators';
import type { Explorer } from '../explorer/explorer.svelte';
import { rowsOfMesh } from '../views/map-paint';
import { explorerMapPicture, type PictureColours } from '../views/picture-of-map';
import { boundDecimals } from '../data/shown';
import { periodsAt } from '../state/explore-state';

const cell = (value: number | undefined): number | null =>
	value === undefined || !Number.isFinite(value) ? null : value;

/** The selection as a table: one row an area, every figure with its pair, status and source. */
export function exportTable(
	explorer: Explorer,
	sources: Readonly<Record<string, string>>
): { columns: string[]; rows: CsvCell[][] } {
	const { frame, main, shown, second, ready } = explorer;
	if (!frame || !main || !shown || !ready) return { columns: [], rows: [] };
	const change = ready.map === 'change' && ready.since !== null;
	const columns = [
		'level',
		'area',
		'name',
		'department',
		`population_${POPULATION_YEAR}`,
		'indicator',
		'period',
		'value',
		'numerator',
		'denominator',
		'status',
		'coverage',
		...(change ? ['since', 'change'] : []),
		...(second ? ['second_indicator', 'second_value'] : []),
		'source'
	];
	const source = sourceOf(explorer, sources);
	const { mask } = explorer.selection.selected;
	const rows: CsvCell[][] = [];
	for (let row = 0; row < mask.length; row++) {
		if (mask[row] === 0) continue;
		rows.push([
			frame.level,
			frame.code[row] ?? null,
			frame.name[row] ?? null,
			frame.department[row] ?? null,
			cell(frame.population[row]),
			ready.indicator,
			ready.period,
			cell(main.value[row]),
			cell(main.numerator[row]),
			cell(main.denominator[row]),
			statusCodes[main.status[row] ?? 2] ?? 'missing',
			cell(main.coverage[row]),
			...(change ? [ready.since, cell(shown.values[row])] : []),
			...(second ? [ready.second, cell(second.values[row])] : []),
			source
		]);
	}
	return { columns, rows };
}

/** Who publishes what is on the screen. */
export function sourceOf(explorer: Explorer, sources: Readonly<Record<string, string>>): string {
	const { ready } = explorer;
	const indicator = findIndicator(ready?.indicator ?? '');
	if (!ready || !indicator) return '';
	const period = periodsAt(indicator, ready.level).find((other) => other.period === ready.period);
	return sources[period?.source ?? ''] ?? '';
}

/** Lines under every picture: source, vintage, date, address. */
export function footerOf(
	explorer: Explorer,
	sources: Readonly<Record<string, string>>,
	address: string
): string[] {
	const date = formatDay(new Date());
	return [
		m.picture_source({
			source: sourceOf(explorer, sources),
			period: formatPeriod(explorer.ready?.period ?? '')
		}),
		m.picture_made({ date }),
		address.length > 150 ? `${address.slice(0, 149)}…` : address
	];
}

export function pictureColours(element: Element): PictureColours & { paper: string; line: string } {
	const probe = document.createElement('span');
	element.append(probe);
	const of = (property: string) => {
		probe.style.color = `var(${property})`;
		return getComputedStyle(probe).color;
	};
	const colours = {
		surface: of('--surface'),
		ink: of('--ink'),
		ink2: of('--ink-2'),
		brick: of('--brick'),
		neutral: of('--sand-light'),
		more: of('--slate-mid'),
		less: of('--loss'),
		paper: of('--paper'),
		line: of('--line-strong')
	};
	const known = new Map<string, string>();
	[...explorerColours].forEach((property) => known.set(property, of(property)));
	probe.remove();
	return { ...colours, of: (property) => known.get(property) ?? colours.neutral };
}

const explorerColours = [
	...Array.from({ length: 7 }, (_, i) => `--seq-${i}`),
	...Array.from({ length: 7 }, (_, i) => `--div-${i}`),
	...Array.from({ length: 9 }, (_, i) => `--biv-${i}`)
];

/** The map as a picture that stands alone. */
export function mapPoster(
	explorer: Explorer,
	mesh: Mesh,
	borders: Float32Array | null,
	sentence: string,
	footer: readonly string[],
	colours: ReturnType<typeof pictureColours>,
	fonts: string
): Poster {
	const { frame, shown, classes, uncounted } = explorer;
	const box = boxOfAreas(mesh, mesh.codes.keys());
	const width = 1120;
	const height = Math.round(Math.min(1000, Math.max(560, (width * (box[3] - box[1])) / (box[2] - box[0]))));
	const decimals = boundDecimals(classes?.thresholds ?? []);
	const figure = (value: number) => formatNumber(value, decimals);
	const bounds = classes ? [classes.extent[0], ...classes.thresholds, classes.extent[1]] : [];
	const byClass = explorer.ready?.map === 'choropleth' || explorer.ready?.map === 'change';
	return {
		title: sentence,
		subtitle: `${shown?.label ?? ''}, ${shown?.caption ?? ''}`,
		body: {
			svg: frame
				? explorerMapPicture(explorer, mesh, rowsOfMesh(mesh, frame), colours, {
						width,
						height,
						prefix: '',
						borders
					})
				: '',
			width,
			height
		},
		legendTitle: byClass ? m.picture_legend() : explorer.bivariate ? m.explore_bivariate_note() : '',
		legend: [
			...(byClass && classes
				? classes.counts.map((count, index) => ({
						colour: colours.of(explorer.colours[index] ?? ''),
						text: `${figure(bounds[index] ?? 0)} – ${figure(bounds[index + 1] ?? 0)} (${formatNumber(count)})`
					}))
				: []),
			...(explorer.bivariate
				? explorer.colours.map((property, index) => ({
						colour: colours.of(property),
						text: m.picture_third({ first: Math.floor(index / 3) + 1, second: (index % 3) + 1 })
					}))
				: []),
			...(uncounted.missing > 0
				? [
						{
							colour: 'url(#missing)',
							text: m.explore_missing({ count: uncounted.missing, number: formatNumber(uncounted.missing) })
						}
					]
				: []),
			...(uncounted.secret > 0
				? [
						{
							colour: 'url(#secret)',
							text: m.explore_secret({ count: uncounted.secret, number: formatNumber(uncounted.secret) })
						}
					]
				: [])
		],
		defs: patternDefs(colours.surface, colours.ink2, ''),
		footer,
		colours,
		fonts
	};
}
