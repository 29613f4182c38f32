import { sourcesInEnglish } from '$lib/catalogue/sources-english';
import { language } from '$lib/i18n/language';
import { allSources, type Source } from '$lib/queries/documentation';
import { once } from './once';
import { askOnServer } from './warehouse';

/** Every dataset, named in the language that is being read; `original` is what its producer calls it. */
export const namedSources = once(async (): Promise<(Source & { original: string })[]> =>
	(await askOnServer(allSources())).map((source) => ({
		...source,
		...(language() === 'en' ? sourcesInEnglish[source.id] : {}),
		original: `${source.producer}, ${source.title}`
	}))
);
