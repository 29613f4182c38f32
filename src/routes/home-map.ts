import { chooseClasses, type Classes } from '$lib/analysis/classes';
import type { AreaFigure } from '$lib/map/model';

/** Classes of the map of France: a growth, told apart around zero. */
export const homeClasses = (figures: Iterable<Pick<AreaFigure, 'value'>>): Classes | null =>
	chooseClasses(
		[...figures].flatMap(({ value }) => value ?? []),
		true
	);
