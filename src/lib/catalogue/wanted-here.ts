import type { SourceId } from './sources';

/** Wanted sources that the warehouse holds. Written by `npm run data:build`, which knows whether their files are there. */
export const wantedHere: readonly SourceId[] = [];
