import { levelName } from '$lib/explore/words/areas';
import { formatNumber } from '$lib/i18n/format';
import type { Doubt } from '$lib/own/join/doubt';
import type { How, JoinLevel, KeyChoice, Refusal } from '$lib/own/join/places';
import { m } from '$lib/paraglide/messages';

/** Why a row leads to no territory. */
export const refusalLabels: Readonly<Record<Refusal, () => string>> = {
	unknown: m.mine_why_unknown,
	ambiguous: m.mine_why_ambiguous,
	split: m.mine_why_split,
	gone: m.mine_why_gone,
	outside: m.mine_why_outside,
	part: m.mine_why_part,
	empty: m.mine_why_empty,
	dismissed: m.mine_why_dismissed
};

const hows: Readonly<Record<How, (words: { count: number; number: string }) => string>> = {
	same: m.mine_how_same,
	repaired: m.mine_how_repaired,
	merged: m.mine_how_merged,
	successor: m.mine_how_successor,
	arrondissement: m.mine_how_arrondissement,
	name: m.mine_how_name,
	postal: m.mine_how_postal,
	point: m.mine_how_point,
	mended: m.mine_how_mended
};

/** How many keys led to their territory in a way that is told. */
export const howWords = (how: How, count: number): string =>
	hows[how]({ count, number: formatNumber(count) });

/** Which column names the territories, and how. */
export function keyWords(choice: KeyChoice): string {
	const level = levelName(choice.level);
	switch (choice.by) {
		case 'code':
			return m.mine_key_code({ column: choice.column, level });
		case 'name':
			return m.mine_key_name({ column: choice.column, level });
		case 'postal':
			return m.mine_key_postal({ column: choice.column });
		case 'point':
			return m.mine_key_point({ latitude: choice.latitude, longitude: choice.longitude });
	}
}

/** Why codes of the right form may be those of something else. */
export function doubtWords(doubt: Doubt, level: JoinLevel): string {
	const known = { level: levelName(level), column: doubt.column ?? '' };
	const counts = { agree: formatNumber(doubt.agree), compared: formatNumber(doubt.compared) };
	switch (doubt.kind) {
		case 'names':
			return m.mine_doubt_names({ ...known, ...counts });
		case 'departements':
			return m.mine_doubt_departements({ ...known, ...counts });
		case 'numbering':
			return m.mine_doubt_numbering(known);
	}
}
