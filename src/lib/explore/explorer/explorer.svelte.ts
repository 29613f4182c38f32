import { findIndicator, type Indicator, type Level } from '$lib/catalogue';
import { bivariateColours, classColours } from '$lib/map/palette';
import type { Mesh } from '$lib/map/mesh';
import { lastAsked } from '$lib/ui/last-asked';
import { WarehouseError, type WarehouseFailure } from '$lib/warehouse/contract';
import { fetchShapes } from '../data/extent';
import type { Frame } from '../data/frame';
import { classesOf, paintBivariate, paintRows } from '../data/row-classes';
import { rankedOf } from '../data/ranked';
import { showChange, showLevel, type Shown } from '../data/shown';
import { changeState } from '../state/change-state';
import type { ExploreState, FigureColumn } from '../state/explore-state';
import { defaultState } from '../state/fill-in';
import { Selection } from '../state/selection.svelte';
import { clausesOf } from './clauses';
import { asksOther, fetchAnswers, type Figures } from './figures';
import { type Mark, marksOf } from './marks';

const NOTHING = new Float64Array();

export type PartFailure = { part: 'figures' | 'shapes'; failure: WarehouseFailure };

/**
 * The explorer: a state (that of the address), the answers of the warehouse that it needs, and what
 * follows from them. Views read it; their controls call `change`.
 */
export class Explorer {
	state = $state.raw<ExploreState>(defaultState());
	frame = $state.raw<Frame>();
	/** Figures of the frame's level; the state of which they are stands beside them. */
	private figures = $state.raw<Figures>();
	mesh = $state.raw<{ mesh: Mesh; level: Level }>();
	failure = $state.raw<PartFailure | null>(null);
	loading = $state(false);
	/** Rows of the marked territory at this level. */
	focus = $state.raw<readonly number[]>([]);
	/** Rows chosen one by one, in the order of their choice. */
	picked = $state.raw<readonly number[]>([]);
	territoryName = $state('');
	/** Name of the area that is looked at, or whose neighbours are. */
	extentName = $state('');
	/** The level that was chosen, and that where the indicator takes the map for want of it. */
	moved = $state.raw<{ indicator: string; from: Level; to: Level } | null>(null);
	readonly selection = new Selection();
	private readonly ask = lastAsked();
	/** What figures and shapes were last asked for: there, or on their way. */
	private wanted: ExploreState | undefined;

	/** State of what is on the screen: the one asked for, once its figures are there. */
	readonly ready = $derived(this.figures?.state);
	/** The indicator on the screen; before there is one, the one asked for. */
	readonly indicator = $derived<Indicator | undefined>(findIndicator((this.ready ?? this.state).indicator));
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
	/** What is shown, put in order. */
	readonly ranked = $derived(this.shown && rankedOf(this.shown, this.selection.extent));
	/** Ranked figures of the extent, ascending. */
	readonly sorted = $derived(this.ranked?.sorted ?? NOTHING);
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
	/** Rows without a figure, by reason, in the extent. */
	readonly uncounted = $derived(this.ranked?.unknown ?? { missing: 0, secret: 0 });
	readonly marks = $derived.by<Mark[]>(() => {
		const { indicator, figures, frame, shown, focus, territoryName } = this;
		if (!figures || !frame || !shown) return [];
		return marksOf({ indicator, figures, frame, shown, focus, territoryName });
	});

	/** Takes a whole state, as read from an address. */
	open(state: ExploreState): void {
		this.moved = null;
		this.state = state;
		void this.load();
	}

	/**
	 * Changes some choices; the others stay where they remain valid. An indicator that the level does not have takes
	 * the map to one that has it; the next indicator takes it back to the level that was chosen.
	 */
	change(choices: Partial<ExploreState>): void {
		const { moved, state: before } = this;
		const indicator = choices.indicator !== undefined && choices.indicator !== before.indicator;
		const chosen = moved?.from ?? before.level;
		this.state = changeState(
			before,
			indicator && choices.level === undefined ? { ...choices, level: chosen } : choices
		);
		if (indicator || choices.level !== undefined) {
			const wanted = choices.level ?? chosen;
			this.moved =
				this.state.level === wanted
					? null
					: { indicator: this.state.indicator, from: wanted, to: this.state.level };
		}
		void this.load();
	}

	/** Asks again for what failed. */
	retry(): void {
		this.wanted = undefined;
		void this.load();
	}

	private async load(): Promise<void> {
		const state = this.state;
		this.applyClauses();
		// A brush asks for nothing: what is on its way still counts.
		if (this.wanted && !asksOther(this.wanted, state)) return;
		this.wanted = state;
		const isLast = this.ask();
		this.loading = true;
		this.failure = null;
		let part: PartFailure['part'] = 'figures';
		try {
			const wantsShapes = fetchShapes(state);
			wantsShapes.catch(() => undefined);
			const { figures, frame, extent, focus, territoryName, extentName } = await fetchAnswers(state);
			if (!isLast()) return;
			this.frame = frame;
			this.territoryName = territoryName;
			this.extentName = extentName;
			this.selection.size = frame.size;
			this.selection.extent = extent;
			this.selection.hovered = -1;
			// The same rows stay the same list: names and outlines that hang on it are not sent again.
			if (focus.join() !== this.focus.join()) this.focus = focus;
			this.figures = figures;
			this.applyClauses();
			part = 'shapes';
			const mesh = await wantsShapes;
			if (!isLast()) return;
			this.mesh = { mesh, level: state.level };
		} catch (cause) {
			if (!isLast()) return;
			this.failure = { part, failure: cause instanceof WarehouseError ? cause.failure : 'unreachable' };
		} finally {
			if (isLast()) this.loading = false;
		}
	}

	/** Tells the selection what each view keeps, from the state. */
	private applyClauses(): void {
		const { state, frame, shown, second } = this;
		if (!frame || !shown || frame.level !== state.level) return;
		const cell = (key: FigureColumn, row: number) => this.cell(key, row);
		for (const [name, clause] of clausesOf(state, { frame, shown, second, cell }))
			this.selection.set(name, clause);
		const picked = state.picked.flatMap((code) => frame.rowOf.get(code) ?? []);
		if (picked.join() !== this.picked.join()) this.picked = picked;
	}

	/** Figure of a column of the table; NaN where there is none. */
	cell(key: FigureColumn, row: number): number {
		switch (key) {
			case 'population':
				return this.frame?.population[row] ?? NaN;
			case 'value':
				return this.shown?.values[row] ?? NaN;
			case 'rank':
				return this.ranked?.ranks[row] || NaN;
			case 'second':
				return this.second?.values[row] ?? NaN;
			case 'numerator':
				return this.main?.numerator[row] ?? NaN;
			case 'denominator':
				return this.main?.denominator[row] ?? NaN;
			case 'coverage':
				return 100 * (this.shown?.coverage[row] ?? NaN);
		}
	}
}
