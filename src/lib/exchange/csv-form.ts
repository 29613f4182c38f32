import { language } from '../i18n/language';

/** `french`: semicolons and decimal commas, as Excel opens it in France; `international`: commas and decimal points. */
export type CsvForm = 'french' | 'international';

/** The forms offered on a page, that of its language first. */
export const csvForms = (): readonly [CsvForm, CsvForm] =>
	language() === 'fr' ? ['french', 'international'] : ['international', 'french'];
