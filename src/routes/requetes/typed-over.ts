import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

/**
 * What is typed over a selection is put into the question by the editor itself: browsers would write it with the style of
 * what it replaces, which a strict policy refuses.
 */
export const typedOver = (): Extension =>
	EditorView.domEventHandlers({
		beforeinput(event, view) {
			const { data, inputType } = event;
			const { from, to, empty } = view.state.selection.main;
			if (inputType !== 'insertText' || data === null || empty || view.composing) return false;
			const insert = () =>
				view.state.update({
					changes: { from, to, insert: data },
					selection: { anchor: from + data.length },
					scrollIntoView: true,
					userEvent: 'input.type'
				});
			// What pairs brackets and the like comes first, as for any other text.
			const taken = view.state
				.facet(EditorView.inputHandler)
				.some((handle) => handle(view, from, to, data, insert));
			if (!taken) view.dispatch(insert());
			event.preventDefault();
			return true;
		}
	});
