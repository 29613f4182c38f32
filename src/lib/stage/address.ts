/** What a presentation's address says: which view of the page, which slide, which step. The only module that names its keys. */
export type Mode = 'prepare' | 'stage' | 'desk';
const MODES: Readonly<Record<string, Mode>> = { scene: 'stage', pupitre: 'desk' };
const MODE = 'vue';
const SLIDE = 'diapo';
const STEP = 'etape';

export interface StageAddress {
	mode: Mode;
	slide: string;
	step: number;
}

export function readStage(url: URL): StageAddress {
	const step = Number(url.searchParams.get(STEP) ?? 0);
	return {
		mode: MODES[url.searchParams.get(MODE) ?? ''] ?? 'prepare',
		slide: url.searchParams.get(SLIDE) ?? '',
		step: Number.isInteger(step) && step > 0 ? step : 0
	};
}

/** The address with that place; what is the beginning is left out. */
export function writeStage(url: URL, { mode, slide, step }: StageAddress): URL {
	const next = new URL(url);
	const set = (key: string, value: string) =>
		value === '' ? next.searchParams.delete(key) : next.searchParams.set(key, value);
	set(MODE, mode === 'prepare' ? '' : (Object.entries(MODES).find(([, of]) => of === mode)?.[0] ?? ''));
	set(SLIDE, slide);
	set(STEP, step > 0 ? String(step) : '');
	return next;
}
