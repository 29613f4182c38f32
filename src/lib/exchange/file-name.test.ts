import { expect, it } from 'vitest';
import { fileName } from './file-name';

it.each([
	[
		{ place: 'Anjou Bleu Communauté', what: 'Emploi privé', period: '2006-2024', producer: 'Urssaf' },
		'belvedere_anjou-bleu-communaute_emploi-prive_2006-2024_urssaf'
	],
	[{ place: 'Le Cœur d’Ostrevent [C.C.C.O.]', what: 'x' }, 'belvedere_le-coeur-d-ostrevent-c-c-c-o_x'],
	[{ place: '', what: 'bulletin', period: '', producer: '' }, 'belvedere_bulletin'],
	[{ place: '../../=cmd|"a":*?', what: 'x' }, 'belvedere_cmd-a_x'],
	// A long part is cut after a word.
	[
		{ place: 'Communauté de communes du Pays de Château-Gontier et de la Mayenne', what: 'x' },
		'belvedere_communaute-de-communes-du-pays-de-chateau_x'
	],
	[{ place: 'a'.repeat(90), what: 'x' }, `belvedere_${'a'.repeat(48)}_x`]
])('%o is %s', (subject, name) => expect(fileName(subject)).toBe(name));
