import * as v from 'valibot';
import { question, type Question } from '../warehouse/contract';

const MetropolitanFigure = v.object({ indicator: v.string(), period: v.string(), value: v.number() });
export type MetropolitanFigure = v.InferOutput<typeof MetropolitanFigure>;

/** Figures published for metropolitan France where none is for France: a reference, named as such. */
export const metropolitanReference = (): Question<MetropolitanFigure> =>
	question(MetropolitanFigure, 'SELECT indicator, period, value FROM metropolitan_reference');
