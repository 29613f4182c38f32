import { EditorState, type Extension } from '@codemirror/state';
import { m } from '$lib/paraglide/messages';

/** What the editor says by itself, read aloud, in the language that is being read. */
export const codeWords = (): Extension =>
	EditorState.phrases.of({
		'Control character': m.sql_phrase_control(),
		Completions: m.sql_phrase_completions(),
		Diagnostics: m.sql_phrase_diagnostics(),
		'No diagnostics': m.sql_phrase_no_diagnostics()
	});
