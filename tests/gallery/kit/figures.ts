import { HOME_EPCI, type Level } from '../../../src/lib/catalogue';
import type { DeckSource } from '../../../src/lib/deck/source';
import type { Slide, View } from '../../../src/lib/deck/slide';
import { storyline } from '../../../src/lib/deck/storyline';
import { areaColumns } from '../../../src/lib/queries/areas';
import { historyOf, seriesOf } from '../../../src/lib/queries/indicators';
import type { Observation } from '../../../src/lib/queries/rows';
import { openNodeWarehouse } from '../../../src/lib/warehouse/node';
import type { Warehouse } from '../../../src/lib/warehouse/contract';
import { loadDeckSource } from '../../../src/routes/territoire/[siren]/deck.server';

/** The territory that the gallery is drawn for: Anjou Bleu Communauté. */
export const HOME = HOME_EPCI;

const remembered = <T>(make: () => Promise<T>): (() => Promise<T>) => {
	let made: Promise<T> | undefined;
	return () => (made ??= make());
};

export const warehouse: () => Promise<Warehouse> = remembered(() => openNodeWarehouse());

/** A level's codes and names, in the order of its series. */
export const areasOf = async (level: Level) => (await warehouse()).askColumns(areaColumns(level));

/** An indicator over a level, NaN where it is not known. */
export const valuesOf = async (indicator: string, level: Level, period: string): Promise<Float64Array> =>
	(await (await warehouse()).askColumns(seriesOf(indicator, level, period))).value;

/** Every period of an indicator in the territory, oldest first. */
export const historyHere = async (indicator: string): Promise<Observation[]> =>
	(await warehouse()).ask(historyOf(indicator, 'epci', HOME));

/** What the territory's slides are made from: its figures and its diagnostic. */
export const deckSource = remembered(async (): Promise<DeckSource> => {
	const source = await loadDeckSource(HOME);
	if (!source) throw new Error(`No deck for ${HOME}`);
	return source;
});

const slides = remembered(async () => storyline(await deckSource(), null));

type SlideOf<Kind extends View['kind']> = Slide & { view: Extract<View, { kind: Kind }> };

/** The territory's first slide with a kind of picture. */
export async function slideOf<Kind extends View['kind']>(kind: Kind): Promise<SlideOf<Kind>> {
	const found = (await slides()).find((slide): slide is SlideOf<Kind> => slide.view.kind === kind);
	if (!found) throw new Error(`No slide of ${HOME} shows «${kind}»`);
	return found;
}
