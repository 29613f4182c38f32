import { findIndicator, type Indicator, type Level } from '$lib/catalogue';
import { countAbove } from '$lib/analysis/sorted';
import { classColours, bivariateColours } from '$lib/map/palette';
import { insideRings, type Mesh } from '$lib/map/mesh';
import { mercator, placeMercator } from '$lib/map/insets';
import type { Observation } from '$lib/queries/rows';
import { WarehouseError, type WarehouseFailure } from '$lib/warehouse/contract';
import { fetchFigures, fetchFrame, fetchSeries, fetchTouching } from '../data/answers';
import { extentMask, fetchShapes } from '../data/extent';
import type { Frame, Series } from '../data/frame';
import { type OwnFigure, ownFigure } from '../data/own-territory';
import { parseCondition, nameFilter } from '../state/conditions';
import { Selection } from '../state/selection.svelte';
import {
	classesOf,
	paintBivariate,
	paintRows,
	rankedValues,
	showChange,
	showLevel,
	type Shown
} from '../data/shown';
import {
	defaultState,
	type ExploreState,
	fillIn,
	isCount,
	periodsAt,
	type SortKey
} from '../state/explore-state';

export type PartFailure = { part: 'figures' | 'shapes'; failure: WarehouseFailure };

/** A figure marked on the distributions: the territory's, France's. */
export interface Mark {
	kind: 'territory' | 'france';
	name: string;
	value: number;
}

/**
 * The explorer: a state (that of the address), the answers of the warehouse that it needs, and what
 * follows from them. Views read it; their controls call `change`.
 */
export class Explorer {
	state = $state.raw<ExploreState>(defaultState());
	frame = $state.raw<Frame>();
	/** Figures of the frame's level; the state of which they are stands beside them. */
	private figures = $state.raw<{
		state: ExploreState;
		main: Series;
		before: Series | null;
		second: Series | null;
		secondPeriod: string | null;
		areas: Observation[];
		own: OwnFigure | null;
	}>();
	mesh = $state.raw<{ mesh: Mesh; level: Level }>();
	failure = $state.raw<PartFailure | null>(null);
	loading = $state(false);
	/** Rows of the marked territory at this level. */
	focus = $state.raw<readonly number[]>([]);
	readonly selection = new Selection();
	private asked = 0;

	readonly indicator = $derived<Indicator | undefined>(findIndicator(this.state.indicator));
	/** State of what is on the screen: the one asked for, once its figures are there. */
	readonly ready = $derived(this.figures?.state);
	readonly shown = $derived.by<Shown | null>(() => {
		if (!this.figures) return null;
		const { state, main, before } = this.figures;
		const indicator = findIndicator(state.indicator);
		if (!indicator) return null;
		return before && state.since
			? showChange(indicator, state.since, state.period, before, main)
			: showLevel(indicator, state.period, main);
	});
	readonly main = $derived(this.figures?.main ?? null);
	readonly second = $derived.by<Shown | null>(() => {
		const indicator = findIndicator(this.figures?.state.second ?? '');
		const { second, secondPeriod } = this.figures ?? {};
		return indicator && second && secondPeriod ? showLevel(indicator, secondPeriod, second) : null;
	});
	// Each choice on its own: a brush changes the state sixty times a second, and none of these.
	private readonly method = $derived(this.state.method);
	private readonly classCount = $derived(this.state.classes);
	private readonly thresholds = $derived(this.state.thresholds);
	readonly values = $derived(this.shown ? rankedValues(this.shown, this.selection.extent) : []);
	readonly sorted = $derived(Float64Array.from(this.values).sort());
	readonly classes = $derived(
		this.shown ? classesOf(this.shown, this.sorted, this.method, this.classCount, this.thresholds) : null
	);
	readonly bivariate = $derived(
		this.figures?.state.map === 'bivariate' && this.shown && this.second
			? paintBivariate(this.shown, this.second, this.selection.extent)
			: null
	);
	readonly paint = $derived(
		this.bivariate?.rows ??
			(this.shown ? paintRows(this.shown, this.classes, this.selection.extent) : new Int8Array())
	);
	readonly colours = $derived(
		this.bivariate ? bivariateColours : this.classes ? classColours(this.classes) : []
	);
	/** Place of each ranked row, the largest first; 0: not ranked. */
	readonly ranks = $derived.by(() => {
		const { shown, sorted } = this;
		const { extent, size } = this.selection;
		const ranks = new Int32Array(size);
		if (!shown) return ranks;
		for (let row = 0; row < size; row++) {
			if (shown.ranked[row] !== 1 || (extent && extent[row] === 0)) continue;
			ranks[row] = countAbove(sorted, shown.values[row] ?? NaN) + 1;
		}
		return ranks;
	});
	/** Rows without a figure, by reason, in the extent. */
	readonly uncounted = $derived.by(() => {
		const counts = { missing: 0, secret: 0 };
		const { shown } = this;
		const { extent } = this.selection;
		shown?.values.forEach((value, row) => {
			if (Number.isFinite(value) || (extent && extent[row] === 0)) return;
			counts[shown.status[row] === 3 ? 'secret' : 'missing'] += 1;
		});
		return counts;
	});
	readonly marks = $derived.by<Mark[]>(() => {
		const { frame, shown, figures } = this;
		if (!frame || !shown || !figures || figures.state.map === 'change') {
			const [row] = this.focus;
			const value = row === undefined ? NaN : (shown?.values[row] ?? NaN);
			return frame && this.focus.length === 1 && Number.isFinite(value)
				? [{ kind: 'territory', name: frame.name[row ?? 0] ?? '', value }]
				: [];
		}
		const marks: Mark[] = [];
		const { own } = figures.state;
		const [row] = this.focus;
		const single = this.focus.length === 1 && !own && row !== undefined;
		const here = figures.areas.find(({ level }) => level === 'epci');
		// A quantity of a larger area has no place among those of smaller ones.
		const rate = this.indicator !== undefined && !isCount(this.indicator);
		if (own && figures.own?.value != null)
			marks.push({ kind: 'territory', name: own.name, value: figures.own.value });
		else if (single && Number.isFinite(shown.values[row] ?? NaN))
			marks.push({ kind: 'territory', name: frame.name[row] ?? '', value: shown.values[row] ?? 0 });
		else if (rate && here?.value != null && this.territoryName)
			marks.push({ kind: 'territory', name: this.territoryName, value: here.value });
		const france = figures.areas.find(({ level }) => level === 'france');
		if (rate && france?.value != null && frame.level !== 'france')
			marks.push({ kind: 'france', name: 'France', value: france.value });
		return marks;
	});
	territoryName = $state('');
	/** Name of the EPCI whose neighbours are looked at. */
	extentName = $state('');

	/** Takes a whole state, as read from an address. */
	open(state: ExploreState): void {
		this.state = state;
		void this.load();
	}

	/** Changes some choices; the others stay where they remain valid. */
	change(choices: Partial<ExploreState>): void {
		const before = this.state;
		// What was brushed on one figure means nothing on another.
		const other =
			(choices.indicator !== undefined && choices.indicator !== before.indicator) ||
			(choices.map !== undefined && (choices.map === 'change') !== (before.map === 'change'));
		const otherLevel = choices.level !== undefined && choices.level !== before.level;
		const otherSecond = choices.second !== undefined && choices.second !== before.second;
		const reset: Partial<ExploreState> = {
			...(other ? { range: null, box: null, filters: {} } : {}),
			...(otherSecond ? { box: null } : {}),
			// A place on the map is that of an extent.
			...(otherLevel || choices.extent !== undefined ? { view: null } : {}),
			...(otherLevel ? { range: null, box: null, lasso: null, picked: [], filters: {} } : {})
		};
		const kept: Partial<ExploreState> = { ...before, ...reset, ...choices };
		if (other && choices.method === undefined) {
			// Bounds and maps that suit the new figure, where nothing else was asked for.
			const { map, since } = choices;
			const suits = { map, since, method: undefined, classes: undefined, thresholds: undefined };
			this.state = fillIn({ ...kept, ...suits });
		} else {
			const otherMethod = choices.method !== undefined && choices.method !== 'own';
			this.state = fillIn({ ...kept, classes: otherMethod ? choices.classes : kept.classes });
		}
		void this.load();
	}

	retry(): void {
		void this.load();
	}

	private async load(): Promise<void> {
		const state = this.state;
		const turn = ++this.asked;
		const late = () => turn !== this.asked;
		this.applyClauses();
		if (!this.needsFigures(state)) return;
		this.loading = true;
		this.failure = null;
		let part: PartFailure['part'] = 'figures';
		try {
			const wantsShapes = fetchShapes(state);
			wantsShapes.catch(() => undefined);
			const secondIndicator = findIndicator(state.second ?? '');
			const secondPeriod = secondIndicator
				? (periodsAt(secondIndicator, state.level).at(-1)?.period ?? null)
				: null;
			const [frame, main, before, second, extent, focus] = await Promise.all([
				fetchFrame(state.level),
				fetchSeries(state.indicator, state.level, state.period),
				state.map === 'change' && state.since ? fetchSeries(state.indicator, state.level, state.since) : null,
				secondIndicator && secondPeriod ? fetchSeries(secondIndicator.id, state.level, secondPeriod) : null,
				extentMask(state.level, state.extent),
				fetchTouching(
					state.level,
					state.own ? 'commune' : 'epci',
					state.own ? state.own.communes : [state.territory]
				)
			]);
			const epci = await fetchFrame('epci');
			const nameOf = (code: string) => epci.name[epci.rowOf.get(code) ?? -1] ?? '';
			const [areas, own] = await Promise.all([
				fetchFigures(state.indicator, state.period, [
					{ level: 'epci', code: state.territory },
					{ level: 'france', code: 'FR' }
				]),
				state.own ? ownFigure(state.own.communes, state.indicator, state.period).catch(() => null) : null
			]);
			if (late()) return;
			this.frame = frame;
			this.territoryName = nameOf(state.territory);
			this.extentName = state.extent.kind === 'neighbours' ? nameOf(state.extent.code) : '';
			this.selection.size = frame.size;
			this.selection.extent = extent;
			this.selection.hovered = -1;
			// The same rows stay the same list: names and outlines that hang on it are not sent again.
			const rows = focus.flatMap((code) => frame.rowOf.get(code) ?? []);
			if (rows.join() !== this.focus.join()) this.focus = rows;
			this.figures = { state, main, before, second, secondPeriod, areas, own };
			this.applyClauses();
			part = 'shapes';
			const mesh = await wantsShapes;
			if (late()) return;
			this.mesh = { mesh, level: state.level };
		} catch (cause) {
			if (late()) return;
			this.failure = { part, failure: cause instanceof WarehouseError ? cause.failure : 'unreachable' };
		} finally {
			if (!late()) this.loading = false;
		}
	}

	/** Whether the state asks for figures or shapes that are not on the screen. */
	private needsFigures(state: ExploreState): boolean {
		const old = this.figures?.state;
		if (!old || !this.mesh || this.failure) return true;
		const keys = [
			'indicator',
			'level',
			'period',
			'since',
			'second',
			'map',
			'extent',
			'territory',
			'own'
		] as const;
		return keys.some((key) => JSON.stringify(old[key]) !== JSON.stringify(state[key]));
	}

	/** Tells the selection what each view keeps, from the state. */
	private applyClauses(): void {
		const { state, frame, shown, second, selection } = this;
		if (!frame || !shown || frame.level !== state.level) return;
		const { range, box, lasso, picked, filters } = state;
		selection.set(
			'range',
			range
				? (row) => {
						const value = shown.values[row] ?? NaN;
						return value >= range[0] && value <= range[1];
					}
				: null
		);
		selection.set(
			'box',
			box && second
				? (row) => {
						const [x, y] = [shown.values[row] ?? NaN, second.values[row] ?? NaN];
						return x >= box[0][0] && x <= box[0][1] && y >= box[1][0] && y <= box[1][1];
					}
				: null
		);
		if (lasso) {
			const ring = lasso.flatMap(([longitude, latitude]) => mercator(longitude, latitude));
			selection.set('lasso', (row) => {
				const [x, y] = placeMercator(frame.longitude[row] ?? NaN, frame.latitude[row] ?? NaN);
				return insideRings([ring], x, y);
			});
		} else selection.set('lasso', null);
		const chosen = picked.flatMap((code) => frame.rowOf.get(code) ?? []);
		if (chosen.join() !== this.picked.join()) this.picked = chosen;
		const tests = Object.entries(filters).flatMap(
			([key, text]) => this.filterTest(key as SortKey, text) ?? []
		);
		selection.set('filter', tests.length > 0 ? (row) => tests.every((test) => test(row)) : null);
	}

	/** Rows chosen one by one, in the order of their choice. */
	picked = $state.raw<readonly number[]>([]);

	private filterTest(key: SortKey, text: string): ((row: number) => boolean) | null {
		const { frame } = this;
		if (!frame || text.trim() === '') return null;
		if (key === 'name' || key === 'department') {
			const test = nameFilter(text);
			const column = key === 'name' ? frame.name : frame.department;
			return (row) => test(column[row] ?? '');
		}
		const condition = parseCondition(text);
		return condition && ((row) => condition(this.cell(key, row)));
	}

	/** Figure of a column of the table; NaN where there is none. */
	cell(key: Exclude<SortKey, 'name' | 'department'>, row: number): number {
		switch (key) {
			case 'population':
				return this.frame?.population[row] ?? NaN;
			case 'value':
				return this.shown?.values[row] ?? NaN;
			case 'rank':
				return this.ranks[row] || NaN;
			case 'second':
				return this.second?.values[row] ?? NaN;
			case 'numerator':
				return this.main?.numerator[row] ?? NaN;
			case 'denominator':
				return this.main?.denominator[row] ?? NaN;
		}
	}
}
