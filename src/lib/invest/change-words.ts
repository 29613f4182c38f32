import { replacedCriteria } from '../catalogue/criteria';
import { findProfile } from '../catalogue/profiles';
import { say } from '../i18n/language';
import { m } from '../paraglide/messages';
import type { Change } from './migrate';
import { criterionWords } from './words';

/** What a newer version changed in a project, in a sentence or two. */
export function changeWords(change: Change): string {
	if (change.kind === 'profile')
		return m.invest_changed_profile({ profile: say(findProfile(change.profile)?.label) ?? change.profile });
	const replaced = m.invest_changed_criterion({
		old: say(replacedCriteria[change.old]?.label) ?? change.old,
		now: criterionWords(change.by).label
	});
	return change.limit ? `${replaced} ${m.invest_changed_limit()}` : replaced;
}
