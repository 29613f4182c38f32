import { axes } from '../catalogue';
import { FORMAT, VERSION } from './schema';

type Loose = Record<string, unknown>;
const listed = (value: unknown): Loose[] =>
	Array.isArray(value)
		? value.filter((item): item is Loose => typeof item === 'object' && item !== null)
		: [];

/** Each step takes a document of its version to the next one. */
const steps: Readonly<Record<number, (old: Loose) => Loose>> = {
	/** Version 1 ranked the four axes only, and its actions had a date, no start, no effort, no impact. */
	1: (old) => ({
		...old,
		version: 2,
		stakes: old.stakes ?? axes.map((axis) => ({ id: axis, label: '' })),
		actions: listed(old.actions).map(({ date, ...action }) => ({
			start: '',
			due: typeof date === 'string' ? date : '',
			effort: 3,
			impact: 3,
			...action
		}))
	}),
	/** Version 2 asked the partners nothing. */
	2: (old) => ({ ...old, version: 3, answers: old.answers ?? [] }),
	/** Version 3 knew no figures of one's own. */
	3: (old) => ({ ...old, version: 4, own: listed(old.own).map((one) => ({ figure: null, ...one })) })
};

/** Why a document cannot be brought to today's version. */
export type MigrationRefusal = 'format' | 'newer' | 'version';

/** A document of an older version as one of today's; it is still to be checked against the schema. */
export function migrate(document: unknown): { document: Loose } | { refused: MigrationRefusal } {
	if (typeof document !== 'object' || document === null || Array.isArray(document))
		return { refused: 'format' };
	let current = document as Loose;
	if (current.format !== FORMAT) return { refused: 'format' };
	if (typeof current.version !== 'number') return { refused: 'version' };
	if (current.version > VERSION) return { refused: 'newer' };
	while (current.version !== VERSION) {
		const step = steps[current.version as number];
		if (!step) return { refused: 'version' };
		current = step(current);
	}
	return { document: current };
}
