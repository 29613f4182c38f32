import { formatFigure, isInCommune, shortUnit, withUnit } from '../i18n/format';
import { m } from '../paraglide/messages';
import type { Fact } from './facts';

/** A figure with a unit of a few characters, as it stands in brackets beside another. */
export const briefly = (value: number, { unit, decimals }: Pick<Fact, 'unit' | 'decimals'>): string =>
	isInCommune(value, unit, decimals)
		? m.in_the_commune()
		: withUnit(formatFigure(value, unit, decimals), shortUnit(unit));
