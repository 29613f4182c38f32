import type { Indicator } from './indicator';

let own: ReadonlyMap<string, Indicator> = new Map();

/** Indicators of the tables that this browser holds now; those before are forgotten. */
export function setOwnIndicators(indicators: readonly Indicator[]): void {
	own = new Map(indicators.map((indicator) => [indicator.id, indicator]));
}

/** Indicators of one's own tables; none on the server, and none before they are read. */
export const ownIndicators = (): readonly Indicator[] => [...own.values()];

export const findOwnIndicator = (id: string): Indicator | undefined => own.get(id);
