import { beforeAll, expect, it } from 'vitest';
import { realReference } from '../../../../tests/own-reference';
import { tableOf } from '../../../../tests/own-tables';
import { joinTable } from './join';
import { lostWords } from './lost-words';
import type { KeyChoice } from './places';
import type { Reference } from './reference';
import { suggestionsFor } from './suggest';
import { candidateList, doubtWords, howWords, keyWords, refusalWords } from './words';

let reference: Reference;
beforeAll(async () => {
	reference = await realReference();
});

const joined = (headings: string[], rows: (string | number)[][], key?: KeyChoice) =>
	joinTable(tableOf(headings, rows), key ? { key } : {}, reference);

const suggested = (headings: string[], rows: (string | number)[][]) => {
	const join = joined(headings, rows);
	const [place] = join.places;
	if (!place || !join.key) throw new Error('nothing to suggest for');
	return suggestionsFor(place, join.key, reference).map(({ name }) => name);
};

it('knows a name that is a letter or two away, in its own département first', () => {
	expect(
		suggested(
			['commune', 'n'],
			[
				['Angerss', 1],
				['Segré-en-Anjou Bleu', 2]
			]
		)[0]
	).toBe('Angers');
	expect(
		suggested(
			['commune', 'dep', 'n'],
			[
				['Saint-Deniss', '974', 1],
				['Loiré', '49', 1],
				['Paris', '75', 1],
				['Angers', '49', 2]
			]
		)[0]
	).toBe('Saint-Denis');
	expect(
		suggested(
			['département', 'n'],
			[
				['CORSE SUD', 1],
				['Ain', 2]
			]
		)
	).toContain('Corse-du-Sud');
});

it('goes by the name beside a code that nobody has', () => {
	expect(
		suggested(
			['code', 'nom', 'n'],
			[
				['49999', 'Angers', 1],
				...['49331', '49183', '49015', '49020', '49023', '49028', '49029', '49035', '49036'].map((code) => [
					code,
					reference.name('commune', code),
					2
				])
			]
		)[0]
	).toBe('Angers');
	expect(
		suggested(
			['codgeo', 'n'],
			[
				['49999', 1],
				['49331', 2]
			]
		)
	).toEqual([]);
});

it('says what a refusal says: its homonyms, what a commune became', () => {
	expect(
		suggested(
			['commune', 'n'],
			[
				['Saint-Aubin', 1],
				['Angers', 2]
			]
		).length
	).toBeGreaterThan(5);
	expect(
		suggested(
			['commune', 'n'],
			[
				['qzxw', 1],
				['Angers', 2]
			]
		)
	).toEqual([]);
});

it('puts all of it into sentences', () => {
	const join = joined(
		['commune', 'n'],
		[
			['Saint-Denis', 1],
			['Angers', 2],
			['Total', 3]
		]
	);
	const [saint] = join.places;
	if (saint?.verdict.kind !== 'refused' || !join.key) throw new Error('recognised');
	const sentence = refusalWords(saint.verdict.why, saint.verdict.candidates, join.key);
	expect(sentence).toContain('Plusieurs territoires portent ce nom\u00a0:');
	expect(sentence).toContain('Saint-Denis (93)');
	expect(keyWords(join.key)).toBe('«\u00a0commune\u00a0»\u00a0: noms (communes)');
	expect(howWords('merged')).toBe('regroupé dans la commune d’aujourd’hui');
	expect(candidateList([])).toBe('');
	expect(lostWords([{ column: 'taux', period: '', area: '49331', why: 'rate_merged' }])[0]).toContain(
		'1 territoire sans chiffre'
	);
});

it('tells a doubt with examples, and every reason of a refusal', () => {
	const { doubt } = joined(
		['code', 'nom', 'n'],
		[
			['49001', 'Angers', 1],
			['49002', 'Beaupréau', 2],
			['49003', 'Segré', 3]
		]
	);
	if (!doubt) throw new Error('no doubt');
	const { why, examples } = doubtWords(doubt, 'commune');
	expect(why).toContain('circonscriptions, cantons');
	expect(examples[0]).toMatch(/^49001.*Angers/);
	const key: KeyChoice = { by: 'code', level: 'epci', column: 'siren' };
	const said = (
		['unknown', 'ambiguous', 'split', 'gone', 'outside', 'part', 'empty', 'dismissed'] as const
	).map((one) => refusalWords(one, [reference.candidate('epci', '244900809')], key));
	expect(new Set(said).size).toBe(said.length);
	expect(refusalWords('gone', [], key)).not.toBe(said[3]);
});
