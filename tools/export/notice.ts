import type { ExportLanguage } from './options';
import type { Territory } from './territories';

const NAMED = 12;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Copy {
	territories: readonly Territory[];
	/** How many there are on the whole site. */
	all: number;
	languages: readonly ExportLanguage[];
}

const WORDS: Readonly<
	Record<
		ExportLanguage,
		{ of: (held: number, all: number) => string; only: Readonly<Record<ExportLanguage, string>> }
	>
> = {
	fr: {
		of: (held, all) =>
			`Cette copie de Belvédère contient ${held.toLocaleString('fr')} des ${all.toLocaleString('fr')} intercommunalités`,
		only: { fr: 'Cette copie est en français seulement', en: 'Cette copie est en anglais seulement' }
	},
	en: {
		of: (held, all) =>
			`This copy of Belvédère holds ${held.toLocaleString('en')} of the ${all.toLocaleString('en')} intermunicipalities`,
		only: { fr: 'This copy is in French only', en: 'This copy is in English only' }
	}
};

/**
 * What a copy holds, in both languages, for whoever asks it for something else: its territories when they are not all,
 * its language when it has one. Empty for a copy of everything.
 */
export function noticeOf({ territories, all, languages }: Copy): string {
	const [only, other] = languages;
	const root = only === 'en' ? '/en/' : '/';
	const names = territories
		.slice(0, NAMED)
		.map(({ code, name }) => `<a href="${root}territoire/${code}/">${escaped(name)}</a>`);
	const list = [...names, ...(territories.length > NAMED ? ['…'] : [])].join(', ');
	return (['fr', 'en'] as const)
		.flatMap((language) => {
			const { of, only: alone } = WORDS[language];
			const colon = language === 'fr' ? ' :' : ':';
			const sentences = [
				...(territories.length < all ? [`${of(territories.length, all)}${colon} ${list}.`] : []),
				...(only && !other ? [`<a href="${root}">${alone[only]}</a>.`] : [])
			];
			return sentences.length > 0 ? [`<p lang="${language}">${sentences.join(' ')}</p>`] : [];
		})
		.join('');
}
