import type { Indicator } from '$lib/catalogue';
import type { Frame } from '../data/frame';
import type { Shown } from '../data/shown';
import { isCount } from '../state/indicator-offer';
import type { Figures } from './figures';

/** A figure marked on the distributions: the territory's, France's. */
export interface Mark {
	kind: 'territory' | 'france';
	name: string;
	value: number;
}

/** What is on the screen, as marks are made from it. */
interface Marked {
	indicator: Indicator | undefined;
	figures: Figures;
	frame: Frame;
	shown: Shown;
	/** Rows of the marked territory. */
	focus: readonly number[];
	territoryName: string;
}

/** The territory's figure, then France's, where they have a place among the areas of the level. */
export function marksOf(marked: Marked): Mark[] {
	// Of a change, only areas of the level are known.
	if (marked.figures.state.map === 'change') return areaMark(marked);
	return [...territoryMark(marked), ...franceMark(marked)];
}

/** The marked territory where it is one area of the level. */
function areaMark({ frame, shown, focus }: Marked): Mark[] {
	const [row] = focus;
	const value = row === undefined ? NaN : (shown.values[row] ?? NaN);
	return row !== undefined && focus.length === 1 && Number.isFinite(value)
		? [{ kind: 'territory', name: frame.name[row] ?? '', value }]
		: [];
}

function territoryMark(marked: Marked): Mark[] {
	const { figures, territoryName } = marked;
	const { own } = figures.state;
	if (own && figures.own?.value != null)
		return [{ kind: 'territory', name: own.name, value: figures.own.value }];
	const area = own ? [] : areaMark(marked);
	if (area.length > 0) return area;
	const here = figures.areas.find(({ level }) => level === 'epci');
	return isRate(marked) && here?.value != null && territoryName
		? [{ kind: 'territory', name: territoryName, value: here.value }]
		: [];
}

function franceMark(marked: Marked): Mark[] {
	const france = marked.figures.areas.find(({ level }) => level === 'france');
	return isRate(marked) && france?.value != null && marked.frame.level !== 'france'
		? [{ kind: 'france', name: 'France', value: france.value }]
		: [];
}

/** A quantity of a larger area has no place among those of smaller ones. */
const isRate = ({ indicator }: Marked): boolean => indicator !== undefined && !isCount(indicator);
