import type { Level } from '$lib/catalogue';
import { areaColumns } from '$lib/queries/areas';
import { engine } from '$lib/warehouse/engine.svelte';
import { type Frame, toFrame } from './frame';
import { Kept } from './kept';

/** A question that takes longer has met a network that does not answer. */
export const TIMEOUT = 45_000;
const KEPT_FRAMES = 4;

const frames = new Kept<Frame>(KEPT_FRAMES);

/** The areas of a level, in the order of their codes. */
export const fetchFrame = (level: Level): Promise<Frame> =>
	frames.get(level, async () =>
		toFrame(level, await engine.askColumns(areaColumns(level), { timeout: TIMEOUT }))
	);
