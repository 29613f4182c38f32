import type { Language } from '$lib/i18n/language';
import { m } from '$lib/paraglide/messages';
import { speaking } from '$lib/server/speaking';
import { operation, type Operation } from '../operation';
import { OpenApi } from '../shapes/entry';
import { documentOf } from './document';

/** The address of the document in each language. */
export const documents: Readonly<Record<Language, string>> = { fr: '/openapi', en: '/openapi-en' };

const summaries: Readonly<Record<Language, () => string>> = { fr: m.api_op_openapi, en: m.api_op_openapi_en };

const documentOperation = (language: Language, operations: () => readonly Operation[]): Operation =>
	operation({
		id: language === 'fr' ? 'getDocument' : 'getEnglishDocument',
		tag: 'reference',
		template: documents[language],
		summary: summaries[language],
		text: m.api_op_openapi_text,
		path: {},
		query: {},
		formats: ['json'],
		answer: OpenApi,
		make: async ({ here }) => ({ ...speaking(language, () => documentOf(operations(), here)) }),
		name: () => documents[language].slice(1)
	});

/** The documents that say what may be asked, these operations too. */
export const documentOperations = (operations: () => readonly Operation[]): Operation[] => [
	documentOperation('fr', operations),
	documentOperation('en', operations)
];
