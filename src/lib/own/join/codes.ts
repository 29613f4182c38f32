import type { JoinLevel } from './places';

/** A code as the site writes it. */
export interface WrittenCode {
	readonly code: string;
	/** It was written otherwise: a lost zero, a département on three characters, a number of an administration. */
	readonly repaired: boolean;
}

/** Overseas départements in files of the tax administration. */
const TAX_NUMBERS: Readonly<Record<string, string>> = {
	'101': '971',
	'102': '973',
	'103': '972',
	'104': '974',
	'106': '976'
};

/** What Insee's newer files put before a code: «2024-COM-49331», «DEP-49». */
const OBJECT = /^(?:\d{4}-)?(?:COM|ARM|COMD|DEP|REG|EPCI|ZE\d{4}|BV\d{4}|AAV\d{4})-/i;

/** A code without what files put around it: blanks, an apostrophe that keeps it text, the point of a number. */
const bare = (raw: string): string =>
	raw
		.trim()
		.replace(OBJECT, '')
		.replace(/[\s\u00a0\u202f]+/g, '')
		.replace(/^['’]/, '')
		.replace(/^(\d+)\.0+$/, '$1')
		.toUpperCase();

/** Insee's code of a commune: five digits, or Corsica's, alone or before its name; four digits have lost their zero. */
function communeCode(raw: string): WrittenCode | null {
	const text = raw.trim().replace(OBJECT, '');
	const code = bare(/^(\d{4,5}|2[ab]\d{3})\s*[-–—:]\s*\p{L}/iu.exec(text)?.[1] ?? text);
	if (/^\d{5}$|^2[AB]\d{3}$/.test(code)) return { code, repaired: false };
	return /^[1-9]\d{3}$/.test(code) ? { code: `0${code}`, repaired: true } : null;
}

/** Code of a département: alone, on three characters, or beside its name («49 - Maine-et-Loire», «Corse-du-Sud (2A)»). */
function departementCodeOf(raw: string): WrittenCode | null {
	const text = raw.trim();
	const beside =
		/^(\d{1,3}|2[ab])\s*[-–—:]\s*\p{L}/iu.exec(text)?.[1] ?? /\p{L}\s*\((\d{1,3}|2[ab])\)$/iu.exec(text)?.[1];
	const code = bare(beside ?? text);
	const written = /^97\d$/.test(code)
		? code
		: (TAX_NUMBERS[code] ?? /^0{0,2}([1-9])$/.exec(code)?.[1]?.padStart(2, '0') ?? twoCharacters(code));
	return written === undefined ? null : { code: written, repaired: written !== text.toUpperCase() };
}
const twoCharacters = (code: string) => /^0?(\d\d|2[AB])$/.exec(code)?.[1];

/** A SIREN, blanks or not. */
function sirenOf(raw: string): WrittenCode | null {
	const code = bare(raw);
	return /^\d{9}$/.test(code) ? { code, repaired: false } : null;
}

/** Codes of fixed length, that lose their zeros in a spreadsheet. */
const padded =
	(length: number) =>
	(raw: string): WrittenCode | null => {
		const code = bare(raw);
		if (!/^[0-9A-Z]+$/.test(code) || code.length > length) return null;
		const whole = /^\d+$/.test(code) ? code.padStart(length, '0') : code;
		return { code: whole, repaired: whole !== code };
	};

const asIs = (raw: string): WrittenCode => ({ code: bare(raw), repaired: false });

const readers: Readonly<Record<JoinLevel, (raw: string) => WrittenCode | null>> = {
	commune: communeCode,
	epci: sirenOf,
	bassin_vie: communeCode,
	zone_emploi: padded(4),
	bassin_emploi: asIs,
	aire_attraction: padded(3),
	territoire_industrie: (raw) => ({ code: raw.trim().toLowerCase(), repaired: false }),
	departement: departementCodeOf,
	region: padded(2)
};

/** The code of a level that a cell may hold, as the site writes it; null where it has no such form. */
export const readCode = (level: JoinLevel, raw: string): WrittenCode | null => readers[level](raw);

/** Overseas collectivities, whose communes and codes the site does not hold. */
export const isOutside = (commune: string): boolean => /^97[578]|^98/.test(commune);

const SIREN_DIGITS = 9;

/** Whether nine digits are a SIREN of a public group of communes: its first digits, and its check digit (Luhn). */
export function isGroupSiren(code: string): boolean {
	if (!/^2[04]\d{7}$/.test(code)) return false;
	let sum = 0;
	for (let at = 0; at < SIREN_DIGITS; at++) {
		const digit = Number(code[at]) * (at % 2 === 1 ? 2 : 1);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
}
