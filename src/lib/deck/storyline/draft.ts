import type { Slide } from '../slide';

/** Everything that one slide says but the parts that are the same on each. */
export type Draft = Omit<Slide, 'steps' | 'address' | 'facts' | 'source' | 'notes'> &
	Partial<Pick<Slide, 'steps' | 'source' | 'notes'>> & { facts?: readonly string[] };
