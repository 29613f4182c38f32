import { formatList, formatNumber } from '$lib/i18n/format';
import { m } from '$lib/paraglide/messages';
import type { OwnRole } from '../table';
import type { Doubt } from './doubt';
import type { Candidate, How, JoinLevel, KeyChoice, Refusal } from './places';
import type { RoleReason } from './roles';

/** Names that a sentence holds; the others are counted. */
const MOST_NAMES = 6;

const levelNames: Readonly<Record<JoinLevel, () => string>> = {
	commune: m.level_commune,
	epci: m.level_epci,
	bassin_vie: m.level_bassin_vie,
	zone_emploi: m.level_zone_emploi,
	bassin_emploi: m.level_bassin_emploi,
	aire_attraction: m.level_aire_attraction,
	territoire_industrie: m.level_territoire_industrie,
	departement: m.level_departement,
	region: m.level_region
};

const hows: Readonly<Record<How, () => string>> = {
	same: m.join_how_same,
	repaired: m.join_how_repaired,
	merged: m.join_how_merged,
	successor: m.join_how_successor,
	arrondissement: m.join_how_arrondissement,
	name: m.join_how_name,
	postal: m.join_how_postal,
	point: m.join_how_point,
	mended: m.join_how_mended
};

/** How a key was recognised, in a few words. */
export const howWords = (how: How): string => hows[how]();

/** An area that may be meant: «Saint-Denis (93)», by the département of a commune, else by its code. */
export const candidateWords = ({ name, code, departement }: Candidate): string =>
	m.join_place({ name, code: departement === '' ? code : departement });

/** Several of them, the first by name. */
export function candidateList(candidates: readonly Candidate[]): string {
	const names = candidates.slice(0, MOST_NAMES).map(candidateWords);
	const others = candidates.length - names.length;
	return others > 0
		? m.join_more({ names: names.join(', '), count: formatNumber(others) })
		: formatList(names);
}

const unknown: Readonly<Record<KeyChoice['by'], () => string>> = {
	code: m.join_refused_unknown_code,
	name: m.join_refused_unknown_name,
	postal: m.join_refused_unknown_postal,
	point: m.join_refused_unknown_point
};
const ambiguous: Readonly<Record<KeyChoice['by'], (inputs: { names: string }) => string>> = {
	code: m.join_refused_ambiguous_code,
	name: m.join_refused_ambiguous_name,
	postal: m.join_refused_ambiguous_postal,
	point: m.join_refused_ambiguous_point
};

/** Why a key was refused, as a sentence. */
export function refusalWords(why: Refusal, candidates: readonly Candidate[], key: KeyChoice): string {
	const names = candidateList(candidates);
	switch (why) {
		case 'unknown':
			return unknown[key.by]();
		case 'ambiguous':
			return ambiguous[key.by]({ names });
		case 'split':
			return m.join_refused_split({ names });
		case 'gone':
			return candidates.length > 0 ? m.join_refused_gone({ names }) : m.join_refused_gone_unknown();
		case 'outside':
			return m.join_refused_outside();
		case 'part':
			return m.join_refused_part({ names });
		case 'empty':
			return m.join_refused_empty();
		case 'dismissed':
			return m.join_refused_dismissed();
	}
}

/** Why codes may be those of something else: a sentence, then some of them, then what the reader may do. */
export function doubtWords(
	doubt: Doubt,
	level: JoinLevel
): { why: string; examples: string[]; insist: string } {
	const column = doubt.column ?? '';
	const agree = formatNumber(doubt.agree);
	const compared = formatNumber(doubt.compared);
	const whys: Readonly<Record<Doubt['kind'], () => string>> = {
		names: () => m.join_doubt_names({ level: levelNames[level](), column, agree, compared }),
		departements: () => m.join_doubt_departements({ column, agree, compared }),
		numbering: () => m.join_doubt_numbering()
	};
	return {
		why: whys[doubt.kind](),
		examples: doubt.examples.map(({ raw, said, name }) =>
			said === '' ? m.join_doubt_example_alone({ raw, name }) : m.join_doubt_example({ raw, said, name })
		),
		insist: m.join_doubt_insist()
	};
}

/** Which columns name the territories, and how. */
export function keyWords(key: KeyChoice): string {
	switch (key.by) {
		case 'code':
			return m.join_key_code({ column: key.column, level: levelNames[key.level]() });
		case 'name': {
			const { column, departement, postal } = key;
			const level = levelNames[key.level]();
			const beside = departement ?? postal;
			return beside === null
				? m.join_key_name({ column, level })
				: m.join_key_name_beside({ column, level, beside });
		}
		case 'postal':
			return m.join_key_postal({ column: key.column });
		case 'point':
			return key.latitude === key.longitude
				? m.join_key_point_one({ column: key.latitude })
				: m.join_key_point({ latitude: key.latitude, longitude: key.longitude });
	}
}

/** What a role is; its parts are named by their labels. */
export function roleWords(role: OwnRole, labelOf: (series: string) => string): string {
	switch (role.kind) {
		case 'quantity':
			return m.join_role_quantity();
		case 'ratio':
			return m.join_role_ratio({
				numerator: labelOf(role.numerator),
				denominator: labelOf(role.denominator)
			});
		case 'weighted':
			return m.join_role_weighted({ weight: labelOf(role.weight) });
		case 'rate':
			return m.join_role_rate();
	}
}

/** Why a rate without its parts has no figure at another level. */
export const rateStays = (): string => m.join_role_rate_why();

const reasons: Readonly<Record<RoleReason, () => string>> = {
	heading: m.join_reason_heading,
	parts: m.join_reason_parts,
	weight: m.join_reason_weight,
	whole: m.join_reason_whole,
	unsure: m.join_reason_unsure,
	chosen: m.join_reason_chosen
};

/** What told a role. */
export const reasonWords = (reason: RoleReason): string => reasons[reason]();

/** What the number of an area's rows is called. */
export const countLabel = (): string => m.join_count_rows();
