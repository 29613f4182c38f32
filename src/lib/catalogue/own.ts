import type { Indicator } from './indicator';

/** Where an indicator of one's own comes from. */
export interface OwnOrigin {
	/** Id of its table. */
	readonly table: string;
	readonly name: string;
	readonly file: string;
	/** Day of the file: `2026-11-27`. */
	readonly day: string;
	/** Changes with the figures of the table. */
	readonly version: string;
}

let own: ReadonlyMap<string, Indicator> = new Map();

/** Indicators of the tables that this browser holds now; those before are forgotten. */
export function setOwnIndicators(indicators: readonly Indicator[]): void {
	own = new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

/** Indicators of one's own tables; none on the server, and none before they are read. */
export const ownIndicators = (): readonly Indicator[] => [...own.values()];

export const findOwnIndicator = (id: string): Indicator | undefined => own.get(id);
