export const PATTERN_SHIFT = 6;
export const MAX_OPACITY = 63;

/** What fills an area beside its colour. */
export const fillPatterns = { plain: 0, missing: 1, secret: 2 } as const;
export type FillPattern = keyof typeof fillPatterns;

/** The fourth byte of an area's colour: its pattern, and its opacity from 0 to 63. */
export const fillByte = (pattern: FillPattern, opacity: number): number =>
	(fillPatterns[pattern] << PATTERN_SHIFT) | Math.round(opacity * MAX_OPACITY);
