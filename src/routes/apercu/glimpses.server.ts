import { quantileSorted } from 'd3-array';
import { HOME_EPCI } from '$lib/catalogue';
import { distribution } from '$lib/analysis/distribution';
import { linePath, round, scaleLinear, stepsPath } from '$lib/charts/paths';
import { axisProfiles } from '$lib/diagnostic/axes';
import { mercatorPaths } from '$lib/map/project';
import { rankProject } from '$lib/invest/columns';
import { defaultProject } from '$lib/invest/project';
import { activitiesFile, criteriaFile } from '$lib/server/criteria';
import { outlinesOf } from '$lib/server/boundaries';
import { figures } from '$lib/server/figures';
import { territoryFacts } from '$lib/server/territory-facts';
import { everything } from '../territoire/[siren]/everything.server';
import { populations } from '../territoire/[siren]/history.server';
import { territoryOutlines } from '../territoire/[siren]/outlines.server';
import { doors, type Door } from '$lib/catalogue/doors';

/** Pixels that a glimpse is drawn in. */
export const SIZE = [240, 160] as const;
const [WIDTH, HEIGHT] = SIZE;
const MARGIN = 16;
const ACROSS = [MARGIN, WIDTH - MARGIN] as const;
const DOWN = [HEIGHT - MARGIN, MARGIN] as const;

/** Figures that tell a territory apart, as the comparison and the territory page show them. */
const COMPARED = [
	['private_jobs_growth', '2019-2024'],
	['industry_job_share', '2022'],
	['net_migration_rate', '2016-2022'],
	['unemployment_rate_census', '2022']
] as const;
const BINS = 40;
const RANKED = 7;

export const isDoor = (name: string): name is Door => doors.some((door) => door === name);

/** Values of every EPCI in their order; NaN where missing. */
async function seriesOf(indicator: string, period: string): Promise<Float64Array> {
	const series = (await figures()).of(indicator, 'epci', period);
	if (!series) throw new Error(`No figure of ${indicator}, ${period}, by EPCI`);
	return series.values;
}
const homeRow = async () => (await figures()).rowsAt('epci').get(HOME_EPCI) ?? -1;
const known = (values: Float64Array) => values.filter((value) => !Number.isNaN(value)).sort();

/** From the second to the ninety-eighth percentile: few outliers would press all others into a corner. */
function extentOf(values: Float64Array): [number, number] {
	const sorted = [...known(values)];
	return [quantileSorted(sorted, 0.02) ?? 0, quantileSorted(sorted, 0.98) ?? 1];
}

/** Every EPCI as a point: industry's share of jobs, and the change in jobs. */
async function explorer(): Promise<string> {
	const [shares, growth] = [
		await seriesOf('industry_job_share', '2022'),
		await seriesOf('jobs_growth', '2016-2022')
	];
	const x = scaleLinear(extentOf(shares), ACROSS).clamp(true);
	const y = scaleLinear(extentOf(growth), DOWN).clamp(true);
	const dot = (row: number) => {
		const [across, up] = [x(shares[row] ?? NaN), y(growth[row] ?? NaN)];
		return Number.isNaN(across + up) ? '' : `M${round(across)} ${round(up)}h0`;
	};
	const dots = [...shares.keys()].map(dot).join('');
	return `<path stroke="var(--seq-3)" stroke-width="3" stroke-linecap="round" opacity=".6" d="${dots}"/><path stroke="var(--brick)" stroke-width="9" stroke-linecap="round" d="${dot(await homeRow())}"/>`;
}

/** Where the territory stands among all, in four figures. */
async function comparer(): Promise<string> {
	const row = await homeRow();
	const step = (HEIGHT - 2 * MARGIN) / COMPARED.length;
	const strips = await Promise.all(
		COMPARED.map(async ([indicator, period], at) => {
			const values = await seriesOf(indicator, period);
			const shape = distribution([...known(values)], BINS);
			const own = values[row] ?? NaN;
			if (!shape || Number.isNaN(own)) return '';
			const place = round(scaleLinear([shape.from, shape.to], ACROSS).clamp(true)(own));
			const base = MARGIN + (at + 1) * step - 4;
			const wide = round((WIDTH - 2 * MARGIN) / shape.counts.length);
			return `<path fill="var(--seq-1)" transform="translate(${MARGIN} ${base}) scale(${wide} 1)" d="${stepsPath(shape.counts, step - 10, 0)}"/><path stroke="var(--brick)" stroke-width="3" d="M${place} ${base}V${round(base - step + 8)}"/>`;
		})
	);
	return strips.join('');
}

/** The four stakes: how far each is, or that it is too little measured. */
async function diagnostic(): Promise<string> {
	const found = await territoryFacts(HOME_EPCI);
	const profiles = found ? axisProfiles(found.facts) : [];
	const x = scaleLinear([0, 100], ACROSS);
	const step = (HEIGHT - 2 * MARGIN) / Math.max(1, profiles.length);
	const middle = x(50);
	return (
		profiles
			.map(({ score }, at) => {
				const y = round(MARGIN + (at + 0.5) * step);
				const rail = `<path stroke="var(--seq-0)" stroke-width="12" stroke-linecap="round" ${score === null ? 'stroke-dasharray="1 18"' : ''} d="M${ACROSS[0]} ${y}H${ACROSS[1]}"/>`;
				return score === null
					? rail
					: `${rail}<circle cx="${round(x(score))}" cy="${y}" r="8" fill="var(--brick)"/>`;
			})
			.join('') +
		`<path stroke="var(--ink-2)" stroke-dasharray="3 3" d="M${middle} ${MARGIN / 2}V${HEIGHT - MARGIN / 2}"/>`
	);
}

/** A slide: the territory on its map, a title and a line beside it. */
async function presenter(): Promise<string> {
	const { inside, shown, bounds } = await territoryOutlines(HOME_EPCI);
	const [wide, tall] = [118, 100];
	const path = mercatorPaths(bounds, wide, tall, 6);
	const shape = async (places: Parameters<typeof outlinesOf>[0]) =>
		(await outlinesOf(places)).map(path).join('');
	const bar = (y: number, wide: number, tall: number, colour: string) =>
		`<rect x="22" y="${y}" width="${wide}" height="${tall}" rx="2" fill="var(${colour})"/>`;
	return `<rect x="8" y="14" width="${WIDTH - 16}" height="${HEIGHT - 28}" rx="3" fill="var(--surface)" stroke="var(--seq-1)"/>${bar(30, 62, 9, '--ink')}${bar(44, 44, 9, '--ink')}${bar(66, 70, 4, '--seq-2')}${bar(75, 60, 4, '--seq-2')}${bar(84, 66, 4, '--seq-2')}<svg x="104" y="30" width="${wide}" height="${tall}"><g stroke="var(--surface)" stroke-width=".5"><path d="${await shape(shown)}" fill="var(--seq-0)"/><path d="${await shape(inside)}" fill="var(--brick)"/></g></svg>`;
}

/** One's own table beside the map that it makes: rows, then the communes of the territory. */
async function ownTable(): Promise<string> {
	const { inside, bounds } = await territoryOutlines(HOME_EPCI);
	const [wide, tall] = [112, 112];
	const path = mercatorPaths(bounds, wide, tall, 2);
	const communes = (await outlinesOf(inside)).map(path).join('');
	const [left, right, top, step] = [18, 96, 34, 16];
	const lines = Array.from({ length: 7 }, (_, at) => `M${left} ${top + at * step}H${right}`).join('');
	return `<path stroke="var(--seq-1)" stroke-width="1.5" d="${lines}M${left + 34} ${top}v${6 * step}"/><path stroke="var(--ink)" stroke-width="3" d="M${left} ${top}H${right}"/><svg x="112" y="24" width="${wide}" height="${tall}"><path d="${communes}" fill="var(--brick)" stroke="var(--surface)"/></svg>`;
}

/** How many people have lived there since 1968. */
async function recit(): Promise<string> {
	const all = await everything();
	const area = all.epci.get(HOME_EPCI);
	const points = area ? populations(all, area) : [];
	const x = scaleLinear([points[0]?.year ?? 0, points.at(-1)?.year ?? 1], ACROSS);
	const counts = points.map(({ population }) => population);
	const y = scaleLinear([Math.min(...counts), Math.max(...counts)], [HEIGHT - 46, 30]);
	const places = points.map(({ year, population }) => [x(year), y(population)] as const);
	const line = linePath(places);
	const last = places.at(-1);
	return `<path fill="var(--seq-0)" d="${line}V${HEIGHT - MARGIN}H${ACROSS[0]}Z"/><path fill="none" stroke="var(--brick)" stroke-width="3" d="${line}"/><circle cx="${round(last?.[0] ?? 0)}" cy="${round(last?.[1] ?? 0)}" r="5" fill="var(--brick)"/>`;
}

/** The first of the ranking that the page opens on, with their scores. */
async function investir(): Promise<string> {
	const { composite } = rankProject(await criteriaFile('epci'), await activitiesFile(), defaultProject());
	const scores = Array.from(composite.order.slice(0, RANKED), (at) => composite.score[at] ?? 0);
	const x = scaleLinear([0, 100], [0, WIDTH - 2 * MARGIN]);
	const step = (HEIGHT - 2 * MARGIN) / RANKED;
	return scores
		.map(
			(score, at) =>
				`<rect x="${MARGIN}" y="${round(MARGIN + at * step)}" width="${round(x(score))}" height="${round(step - 5)}" rx="1.5" fill="var(--seq-${Math.max(2, 5 - at)})"/>`
		)
		.join('');
}

/** What each page looks like, drawn from the figures that it shows. */
export const glimpses: Readonly<Record<Door, () => Promise<string>>> = {
	explorer,
	comparer,
	diagnostic,
	presenter,
	recit,
	investir,
	'mes-donnees': ownTable
};
