import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { chooseClasses } from '$lib/analysis/classes';
import type { Indicator } from '$lib/catalogue';
import { formatFigure, formatValue } from '$lib/i18n/format';
import { say } from '$lib/i18n/language';
import { type AreaFigure, countMissing, type Paint, paintOf } from '$lib/map/model';
import { classColours } from '$lib/map/palette';
import { m } from '$lib/paraglide/messages';
import { lastAsked } from '$lib/ui/last-asked';
import { readMapIndicator, writeMapIndicator } from '$lib/ui/url-state';
import { WarehouseError } from '$lib/warehouse/contract';
import { engine } from '$lib/warehouse/engine.svelte';
import { MAP_INDICATOR, mapIndicators } from './key-indicators';
import type { TerritoryMapData, TerritoryPage } from './territory-page';

/** An indicator as the map names and writes it. */
export interface IndicatorWords {
	label: string;
	unit: Indicator['unit'];
	decimals: number;
	/** Who publishes the first indicator; empty for those that the engine computes. */
	producer: string;
}

/**
 * What the map of a territory shows: an indicator, its figures in the communes around, their classes.
 * The first indicator comes with the page; any other one is asked of the engine when it is chosen.
 */
export class MapFigures {
	/** Communes, and the first indicator's figures: empty until the map starts. */
	start = $state.raw<TerritoryMapData>({ communes: [], values: [] });
	/** The indicator that the list shows, and the one that is drawn until its answer has come. */
	chosen = $state<string>(MAP_INDICATOR.id);
	shownId = $state<string>(MAP_INDICATOR.id);
	failure = $state<WarehouseError['failure'] | null>(null);
	/** What was asked for when it failed. */
	private missed: string | undefined;
	private catalogue = $state.raw<typeof import('$lib/catalogue')>();
	private asked = $state.raw<Map<string, AreaFigure>>();
	private readonly territory: () => TerritoryPage;
	private readonly first: () => IndicatorWords;
	private readonly ask = lastAsked();

	/** Both are asked again when the page goes to another territory; `first` is known before the catalogue is fetched. */
	constructor(territory: () => TerritoryPage, first: () => IndicatorWords) {
		this.territory = territory;
		this.first = first;
	}

	readonly isFirst = $derived(this.shownId === MAP_INDICATOR.id);
	readonly period = $derived(
		mapIndicators.find(({ id }) => id === this.shownId)?.period ?? MAP_INDICATOR.period
	);
	readonly words: IndicatorWords = $derived.by(() => {
		const indicator = this.isFirst ? undefined : this.catalogue?.findIndicator(this.shownId);
		return indicator
			? { label: say(indicator.label), unit: indicator.unit, decimals: indicator.decimals, producer: '' }
			: this.first();
	});
	private readonly prerendered = $derived(
		new Map<string, AreaFigure>(
			this.start.values.map(([code, value]) => [code, { value, status: value === null ? 'missing' : 'ok' }])
		)
	);
	private readonly figures = $derived(
		this.isFirst ? this.prerendered : (this.asked ?? new Map<string, AreaFigure>())
	);
	readonly classes = $derived.by(() =>
		this.isFirst
			? this.territory().mapLegend.classes
			: chooseClasses(
					[...this.figures.values()].flatMap(({ value }) => value ?? []),
					this.words.unit === 'percent_per_year'
				)
	);
	readonly colours = $derived(this.classes ? classColours(this.classes) : []);
	/** How many communes have no class, by reason. */
	readonly uncounted = $derived.by(() =>
		this.isFirst ? this.territory().mapLegend : countMissing(this.figures.values())
	);
	/** A value of the indicator shown, without its unit. */
	readonly show = $derived.by(() => {
		const { unit, decimals } = this.words;
		return (value: number) => formatFigure(value, unit, decimals);
	});
	/** How a commune is painted: another function when the figures are others. */
	readonly paint = $derived.by(() => {
		const { figures, classes } = this;
		return (code: string): Paint => paintOf(figures.get(code), classes);
	});
	readonly title = $derived.by(() => {
		if (!this.isFirst) return m.map_title_other({ label: this.words.label });
		const { up, known } = this.territory().growing;
		if (known === 0) return m.map_growing_unknown();
		if (up === known) return m.map_growing_all();
		return up === 0 ? m.map_growing_none() : m.map_growing({ up, known });
	});

	/** Name of an indicator in the list; dots until the catalogue is fetched. */
	/** Whether the name of an indicator is there: that of the first is, others come with the catalogue. */
	isNamed(id: string): boolean {
		return this.catalogue !== undefined || id === MAP_INDICATOR.id || id === this.chosen;
	}

	nameOf(id: string): string {
		return id === MAP_INDICATOR.id
			? this.first().label
			: (say(this.catalogue?.findIndicator(id)?.label) ?? '…');
	}

	/** A commune's figure in the table, or why it has none. */
	cell(code: string): string {
		const figure = this.figures.get(code);
		return figure?.value == null ? whyMissing(figure) : this.show(figure.value);
	}

	/** A commune's figure and its unit, or why it has none. */
	sentence(code: string): string {
		const figure = this.figures.get(code);
		if (!figure) return m.map_tooltip_unknown();
		const { unit, decimals } = this.words;
		return figure.value === null ? whyMissing(figure) : formatValue(figure.value, unit, decimals);
	}

	/** Fetches the names of the indicators, then shows the one that the address asks for. */
	async wake(): Promise<void> {
		const wanted = readMapIndicator(
			page.url,
			mapIndicators.map(({ id }) => id)
		);
		this.catalogue = await import('$lib/catalogue');
		if (wanted && wanted !== MAP_INDICATOR.id) await this.choose(wanted);
	}

	/** Shows an indicator, and says so in the address; a failure leaves the one that was drawn. */
	async choose(id: string): Promise<void> {
		const isLast = this.ask();
		this.chosen = id;
		this.failure = null;
		replaceState(writeMapIndicator(page.url, id === MAP_INDICATOR.id ? null : id), {});
		if (id === MAP_INDICATOR.id) {
			this.shownId = id;
			return;
		}
		try {
			this.catalogue ??= await import('$lib/catalogue');
			const { communeValues } = await import('$lib/queries/indicators');
			const wanted = mapIndicators.find((entry) => entry.id === id);
			if (!wanted) return;
			const rows = await engine.ask(communeValues(id, wanted.period, this.territory().mapDepartements), {
				timeout: 60_000
			});
			// Another one was chosen while this one was asked for.
			if (!isLast()) return;
			const around = new Set(this.start.values.map(([code]) => code));
			this.asked = new Map(
				rows
					.filter(({ area }) => around.has(area))
					.map(({ area, value, status, coverage }) => [area, { value, status, coverage }])
			);
			this.shownId = id;
		} catch (cause) {
			if (!isLast()) return;
			this.chosen = this.shownId;
			this.missed = id;
			this.failure = failureOf(cause);
		}
	}

	/** Asks again for what failed. */
	async retry(): Promise<void> {
		if (this.missed !== undefined) await this.choose(this.missed);
	}
}

const failureOf = (cause: unknown) => (cause instanceof WarehouseError ? cause.failure : 'unreachable');

const whyMissing = (figure: AreaFigure | undefined) =>
	figure?.status === 'secret' ? m.map_tooltip_secret() : m.map_tooltip_missing();
