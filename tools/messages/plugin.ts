import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { hasChoice, inLanguage, LANGUAGES, withChoice } from './languages.ts';
import { withChosenTexts } from './texts.ts';
import { readdress, twinned, twinOf } from './twins.ts';
import { withOwnMessages } from './uses.ts';

/** One module a message, as Paraglide writes them. */
const MESSAGE = /\/paraglide\/messages\/(?!_index)[^/]+\.js$/;
/** Whose texts stand in both languages side by side. */
const CATALOGUE = /\/src\/lib\/catalogue\//;
const [HOME_LANGUAGE, ...OTHERS] = LANGUAGES;

/** The file of each message: two whose names differ by their case alone are told apart by a number. */
function messageFiles(directory: string): Map<string, string> {
	const files = new Map<string, string>();
	for (const file of readdirSync(directory)) {
		const code = readFileSync(join(directory, file), 'utf8');
		const name = (/^export const (\w+)/m.exec(code) ?? /^export \{ \w+ as "(\w+)" \}/m.exec(code))?.[1];
		if (name !== undefined) files.set(name, file);
	}
	return files;
}

/** Writes each script once a language: French where the build puts it, the others in folders of their own. */
function eachLanguage(bundle: Rolldown.OutputBundle): { fileName: string; source: string }[] {
	const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
	const twins = twinned(
		chunks.map(({ fileName, imports, dynamicImports, isEntry, code }) => ({
			fileName,
			imports,
			dynamicImports,
			isEntry,
			speaks: hasChoice(code)
		}))
	);
	const scripts = new Map(chunks.map(({ fileName }) => [fileName, twins.has(fileName)]));
	const others = OTHERS.flatMap((language) =>
		chunks
			.filter(({ fileName }) => twins.has(fileName))
			.map(({ fileName, code }) => ({
				fileName: twinOf(fileName, language),
				source: inLanguage(code, language, readdress(fileName, language, scripts))
			}))
	);
	for (const chunk of chunks) if (hasChoice(chunk.code)) chunk.code = inLanguage(chunk.code, HOME_LANGUAGE);
	return others;
}

/**
 * What a reader's browser fetches of the messages: those of the page's parts, in the reader's language. Only where scripts
 * are built for browsers: a server speaks every language at once, and so do tests and `npm run dev`.
 *
 * @param directory where Paraglide writes its modules of messages.
 */
export function messagesOfReader(directory: string): Plugin {
	let files = new Map<string, string>();
	return {
		name: 'belvedere-messages-of-reader',
		apply: 'build',
		// Components are scripts by then.
		enforce: 'post',
		applyToEnvironment: ({ config }) => config.consumer === 'client',
		buildStart() {
			files = messageFiles(directory);
		},
		transform: {
			filter: { id: { exclude: /\/node_modules\// } },
			handler(code, id) {
				if (MESSAGE.test(id)) return { code: withChoice(code), map: null };
				if (CATALOGUE.test(id)) return { code: withChosenTexts(code), map: null };
				const changed = code.includes('/paraglide/messages')
					? withOwnMessages(code, (name) => files.get(name))
					: null;
				return changed === null ? null : { code: changed, map: null };
			}
		},
		generateBundle: {
			order: 'post',
			handler(_options, bundle) {
				for (const file of eachLanguage(bundle)) this.emitFile({ type: 'asset', ...file });
			}
		}
	};
}
