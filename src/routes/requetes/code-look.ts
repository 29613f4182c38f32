import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** How the editor looks: the page's own colours, which follow its theme. */
export const editorLook = EditorView.theme({
	'&': { color: 'var(--ink)', backgroundColor: 'var(--surface)' },
	'&.cm-focused': { outline: 'none' },
	'.cm-scroller': {
		fontFamily: 'var(--font-code)',
		fontSize: '14px',
		lineHeight: '1.5',
		minHeight: '200px',
		maxHeight: 'min(60vh, 560px)',
		overflow: 'auto'
	},
	'.cm-content': { padding: '10px 0', caretColor: 'var(--ink)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'var(--sand)'
	},
	'.cm-gutters': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink-2)',
		borderRight: '1px solid var(--line)'
	},
	'.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
		backgroundColor: 'var(--sand-light)',
		outline: '1px solid var(--line-strong)'
	},
	'.cm-tooltip': {
		backgroundColor: 'var(--surface)',
		color: 'var(--ink)',
		border: '1px solid var(--line-strong)',
		borderRadius: 'var(--radius)',
		fontFamily: 'var(--font-text)',
		fontSize: '14px'
	},
	'.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '15em' },
	'.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 10px' },
	'.cm-tooltip-autocomplete ul li[aria-selected]': {
		backgroundColor: 'var(--slate)',
		color: 'var(--on-slate)'
	},
	'.cm-completionLabel': { fontFamily: 'var(--font-code)' },
	'.cm-completionDetail': { fontStyle: 'normal', color: 'var(--ink-2)', marginLeft: '12px' },
	'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
	'.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
	'.cm-diagnostic-error': { borderLeftColor: 'var(--brick)' },
	'.cm-lintRange-error': {
		backgroundImage: 'none',
		textDecoration: 'underline wavy var(--brick)',
		textUnderlineOffset: '3px'
	},
	'.cm-lintPoint-error:after': { borderBottomColor: 'var(--brick)' }
});

export const highlights = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--slate)', fontWeight: '600' },
	{ tag: [tags.typeName, tags.standard(tags.name)], color: 'var(--slate-mid)' },
	{ tag: tags.string, color: 'var(--brick)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--brick)' },
	{ tag: tags.comment, color: 'var(--ink-2)', fontStyle: 'italic' }
]);
