/* Fetched once the page is readable. */
import {
	autocompletion,
	closeBrackets,
	closeBracketsKeymap,
	completionKeymap
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { mistakeSentence } from '$lib/requests/mistake-words';
import type { Schema } from '$lib/requests/schema';
import type { Place, QuestionError } from '$lib/warehouse/question-error';
import { editorLook, highlights } from './code-look';
import { codeWords } from './code-words';
import { sqlLanguage } from './sql-language';
import { typedOver } from './typed-over';

interface Options {
	text: string;
	schema: Schema;
	/** What it is called, read aloud. */
	label: string;
	onchange: (text: string) => void;
	onrun: () => void;
}

/** An editor of SQL: names complete as they are typed, mistakes are underlined where they are. */
export interface CodeEditor {
	setText(text: string): void;
	setSchema(schema: Schema): void;
	setMistake(mistake: QuestionError | null): void;
	/** Puts a text where the cursor is. */
	insert(text: string): void;
	select(place: Place): void;
	focus(): void;
	close(): void;
}

/**
 * Opens an editor in an element. It stands in a shadow tree: there its styles are sheets that a strict policy takes, where in
 * the page they would be written into it.
 */
export function openEditor(host: HTMLElement, { text, schema, label, onchange, onrun }: Options): CodeEditor {
	const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
	const language = new Compartment();
	const view = new EditorView({
		root,
		parent: root,
		state: EditorState.create({
			doc: text,
			extensions: [
				lineNumbers(),
				history(),
				drawSelection(),
				indentOnInput(),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ icons: false }),
				language.of(sqlLanguage(schema)),
				syntaxHighlighting(highlights),
				editorLook,
				codeWords(),
				typedOver(),
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({
					'aria-label': label,
					tabindex: '0',
					autocapitalize: 'off',
					autocorrect: 'off',
					spellcheck: 'false'
				}),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				}),
				Prec.highest(
					keymap.of([
						{
							key: 'Mod-Enter',
							run: () => {
								onrun();
								return true;
							}
						}
					])
				),
				// Tab leaves the editor, as it leaves any field.
				keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap])
			]
		})
	});
	const within = ({ from, to }: Place): Place => {
		const end = view.state.doc.length;
		return { from: Math.min(from, end), to: Math.min(to, end) };
	};
	return {
		setText(next) {
			if (view.state.doc.toString() === next) return;
			view.dispatch({
				changes: { from: 0, to: view.state.doc.length, insert: next },
				annotations: Transaction.addToHistory.of(true)
			});
		},
		setSchema: (next) => view.dispatch({ effects: language.reconfigure(sqlLanguage(next)) }),
		setMistake(mistake) {
			const place = mistake?.place && within(mistake.place);
			view.dispatch(
				setDiagnostics(
					view.state,
					mistake && place ? [{ ...place, severity: 'error', message: mistakeSentence(mistake) }] : []
				)
			);
		},
		insert(inserted) {
			view.dispatch(view.state.replaceSelection(inserted), { scrollIntoView: true });
			view.focus();
		},
		select(place) {
			const { from, to } = within(place);
			view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
			view.focus();
		},
		focus: () => view.focus(),
		close: () => view.destroy()
	};
}
