import type { Level } from '../../src/lib/catalogue';
import type { Area } from '../geography/area';
import type { CommuneHistory } from '../geography/history';

/** A figure that belongs to several communes together and cannot be shared out among them. */
export interface United {
	readonly communes: readonly number[];
	readonly value: number;
}

/** A measure over today's communes: one figure each (NaN: unknown), and those held together. */
export interface CommuneMeasure {
	readonly single: Float64Array;
	readonly united: readonly United[];
	/** 1 where the commune's part is known, alone or together with others. */
	readonly covered: Uint8Array;
	/** 1 where the figure is kept secret. */
	readonly secret: Uint8Array;
}

/** A measure at one level, in the order of that level's areas. NaN: no figure. */
export interface LevelColumn {
	readonly value: Float64Array;
	/** Share of the area's population that the figure covers, 0 to 1. */
	readonly coverage: Float64Array;
	/** 1 where nothing is known because part of it is secret. */
	readonly secret: Uint8Array;
}

export function emptyColumn(size: number): LevelColumn {
	return {
		value: new Float64Array(size).fill(NaN),
		coverage: new Float64Array(size),
		secret: new Uint8Array(size)
	};
}

/** Areas by level, and the population that weighs coverage. */
export class AreaIndex {
	readonly byLevel = new Map<Level, Area[]>();
	readonly positions = new Map<Level, Map<string, number>>();

	constructor(
		areas: readonly Area[],
		readonly history: CommuneHistory
	) {
		for (const area of areas) {
			const list = this.byLevel.get(area.level) ?? [];
			list.push(area);
			this.byLevel.set(area.level, list);
		}
		for (const [level, list] of this.byLevel) {
			this.positions.set(level, new Map(list.map((area, index) => [area.code, index])));
		}
	}

	of(level: Level): readonly Area[] {
		return this.byLevel.get(level) ?? [];
	}

	position(level: Level, code: string): number | undefined {
		return this.positions.get(level)?.get(code);
	}
}

/**
 * Sums a measure over the communes of each area of a level. A figure held together by several
 * communes counts where the area has all of them. Coverage is by population.
 */
export function aggregate(
	measure: CommuneMeasure,
	areas: readonly Area[],
	history: CommuneHistory
): LevelColumn {
	const column = emptyColumn(areas.length);
	const unitedOf = new Map<number, United[]>();
	for (const united of measure.united) {
		const first = united.communes[0];
		if (first === undefined) continue;
		unitedOf.set(first, [...(unitedOf.get(first) ?? []), united]);
	}
	areas.forEach((area, index) => {
		const members = measure.united.length > 0 ? new Set(area.communes) : null;
		let sum = 0;
		let known = 0;
		let weight = 0;
		let total = 0;
		let secret = 0;
		const cover = (commune: number) => {
			known += 1;
			weight += history.weights[commune] ?? 0;
		};
		for (const commune of area.communes) {
			total += history.weights[commune] ?? 0;
			const value = measure.single[commune] ?? NaN;
			if (!Number.isNaN(value)) {
				sum += value;
				cover(commune);
			} else if (measure.secret[commune] === 1) secret += 1;
			for (const united of members ? (unitedOf.get(commune) ?? []) : []) {
				if (!united.communes.every((part) => members?.has(part))) continue;
				sum += united.value;
				united.communes.forEach(cover);
			}
		}
		if (known === 0) {
			column.secret[index] = secret > 0 ? 1 : 0;
			return;
		}
		column.value[index] = sum;
		column.coverage[index] = known === area.communes.length ? 1 : total > 0 ? weight / total : 0;
	});
	return column;
}
