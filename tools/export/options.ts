import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { ExportError } from './errors';

export const exportLanguages = ['fr', 'en'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** Which territories are asked for. */
export type Selection =
	| { kind: 'territories'; codes: readonly string[] }
	| { kind: 'departements'; codes: readonly string[] }
	| { kind: 'regions'; codes: readonly string[] }
	| { kind: 'all' };

export interface ExportOptions {
	selection: Selection;
	languages: readonly ExportLanguage[];
	/** Folder that the site is written to. */
	to: string;
	/** Where the site will stand; null where nobody knows yet. */
	origin: string | null;
	brotli: boolean;
	cards: boolean;
}

export const USAGE = `npm run export -- --territoires 244900809,… | --departement 49 | --region 52 | --tout
  [--langues fr,en] [--vers export] [--origine https://…] [--brotli] [--cartes | --sans-cartes]`;

/** A value as it was typed: Valibot writes it in quotes. */
const bare = (received: string) => received.replaceAll('"', '');

const listOf = (pattern: RegExp, what: string) =>
	v.pipe(
		v.string(),
		v.transform((text) => [...new Set(text.split(',').map((part) => part.trim().toUpperCase()))]),
		v.array(
			v.pipe(
				v.string(),
				v.regex(pattern, ({ received }) => `${bare(received)} is not ${what}`)
			)
		)
	);

const Given = v.object({
	territoires: v.optional(
		listOf(/^\d{9}$/, 'the code of a territory (nine digits, as in /territoire/244900809/)')
	),
	departement: v.optional(listOf(/^(\d{2,3}|2[AB])$/, 'the code of a département (49, 2A, 974)')),
	region: v.optional(listOf(/^\d{2}$/, 'the code of a région (52 for Pays de la Loire)')),
	tout: v.optional(v.boolean(), false),
	langues: v.pipe(
		v.optional(v.string(), exportLanguages.join(',')),
		v.transform((text) => text.split(',').map((part) => part.trim())),
		v.array(
			v.picklist(exportLanguages, ({ received }) => `${bare(received)} is no language of the site (fr, en)`)
		),
		// In the order of the site, each once.
		v.transform((asked) => exportLanguages.filter((language) => asked.includes(language)))
	),
	vers: v.optional(v.pipe(v.string(), v.nonEmpty('--vers needs a folder')), 'export'),
	origine: v.optional(
		v.pipe(
			v.string(),
			v.regex(
				/^https?:\/\/[^/?#]+\/?$/,
				({ received }) => `${bare(received)} is no origin (https://example.fr, without a path)`
			),
			v.transform((text) => new URL(text).origin)
		)
	),
	brotli: v.optional(v.boolean(), false),
	cartes: v.optional(v.boolean(), false),
	'sans-cartes': v.optional(v.boolean(), false)
});

const refuse = (sentence: string, cause?: unknown) =>
	new ExportError(`${sentence.replace(/\.$/, '')}.\n${USAGE}`, 2, { cause });

function readArguments(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			options: {
				territoires: { type: 'string' },
				departement: { type: 'string' },
				region: { type: 'string' },
				tout: { type: 'boolean' },
				langues: { type: 'string' },
				vers: { type: 'string' },
				origine: { type: 'string' },
				brotli: { type: 'boolean' },
				cartes: { type: 'boolean' },
				'sans-cartes': { type: 'boolean' }
			}
		}).values;
	} catch (cause) {
		throw refuse(cause instanceof Error ? (cause.message.split(/\.\s/)[0] ?? '') : String(cause), cause);
	}
}

/**
 * What the words after `npm run export --` ask for.
 *
 * @throws {ExportError} on a word that is not understood, named, with what is.
 */
export function readOptions(args: readonly string[]): ExportOptions {
	const read = v.safeParse(Given, readArguments(args));
	if (!read.success) throw refuse(read.issues[0].message);
	const { territoires, departement, region, tout, ...given } = read.output;
	const asked: Selection[] = [
		...(territoires ? [{ kind: 'territories' as const, codes: territoires }] : []),
		...(departement ? [{ kind: 'departements' as const, codes: departement }] : []),
		...(region ? [{ kind: 'regions' as const, codes: region }] : []),
		...(tout ? [{ kind: 'all' as const }] : [])
	];
	const [selection] = asked;
	if (!selection || asked.length > 1)
		throw refuse('Say what to export, in one way: territories, départements, régions or all');
	if (given.cartes && given['sans-cartes']) throw refuse('--cartes and --sans-cartes exclude each other');
	return {
		selection,
		languages: given.langues,
		to: given.vers,
		origin: given.origine ?? null,
		brotli: given.brotli,
		// Cards of all France weigh as much as a third of its pages: they are written when they are asked for.
		cards: given.cartes || (selection.kind !== 'all' && !given['sans-cartes'])
	};
}
