import type { Finding } from '../diagnostic/finding';
import { saidBy, saidTitle } from './said';
import type { Action, Dossier } from './schema';

export interface PlanGaps {
	/** Actions that answer no finding that still stands. */
	loose: Action[];
	/** Findings that stand and that no action answers, the strongest first: rules', then the partners'. */
	unanswered: { id: string; title: string }[];
}

/** What does not trace: an action without evidence, evidence without an action. Dropped actions answer nothing. */
export function planGaps(dossier: Dossier, findings: readonly Finding[]): PlanGaps {
	const dismissed = new Set(dossier.edits.filter((edit) => edit.dismissed !== null).map(({ id }) => id));
	const standing = [
		...findings.filter(({ rule }) => !dismissed.has(rule)).map(({ rule, title }) => ({ id: rule, title })),
		...saidBy(dossier).map((said) => ({ id: said.id, title: saidTitle(said) }))
	];
	const ids = new Set(standing.map(({ id }) => id));
	const live = dossier.actions.filter(({ status }) => status !== 'dropped');
	const answered = new Set(live.map(({ finding }) => finding));
	return {
		loose: live.filter(({ finding }) => !ids.has(finding)),
		unanswered: standing.filter(({ id }) => !answered.has(id))
	};
}

/**
 * Puts some actions under a priority, in an order; every other action keeps its place. None is lost,
 * whatever the order in which two lists tell what was dragged between them.
 */
export function placeActions(actions: readonly Action[], priority: string, ids: readonly string[]): Action[] {
	const byId = new Map(actions.map((action) => [action.id, action]));
	const placed = ids.flatMap((id) => {
		const action = byId.get(id);
		return action ? [{ ...action, priority }] : [];
	});
	return [...actions.filter(({ id }) => !ids.includes(id)), ...placed];
}
