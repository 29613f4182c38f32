import { describe, expect, it } from 'vitest';
import { contentOf, read } from '../tests/kit';

/** A column of its own beside one of names, so that it is judged as in a table. */
async function column(values: readonly string[], heading = 'Valeur', choices = {}) {
	const text = ['Nom\tX', ...values.map((value, at) => `n${at}\t${value}`)].join('\n').replace('X', heading);
	const result = await read(text, { separator: '\t', ...choices });
	const reading = result.reading.columns.find(({ place }) => place === 1);
	return { values: contentOf(result)[heading], reading };
}

describe('the sign between decimals is that of the whole column', () => {
	it('is decided by the only cell that one sign explains', async () => {
		expect((await column(['1,234', '2,345', '1,5'])).values).toEqual([1.234, 2.345, 1.5]);
		expect((await column(['1,234', '2,345', '1,234.5'])).values).toEqual([1234, 2345, 1234.5]);
	});
	it('is no sign between thousands where thousands have none', async () => {
		expect((await column(['1,234', '12000'])).values).toEqual([1.234, 12000]);
	});
	it('is that of the other columns where nothing else tells', async () => {
		const result = await read('a;b\n1,5;1.234\n2,5;2.345');
		expect(contentOf(result)).toEqual({ a: [1.5, 2.5], b: [1234, 2345] });
	});
	it('is said to be a guess where it is one', async () => {
		const { values, reading } = await column(['1.234', '850']);
		expect(values).toEqual([1234, 850]);
		expect(reading?.doubtful).toBe(true);
	});
	it('can be chosen; what it does not explain is lost, counted and listed', async () => {
		const { values, reading } = await column(['1,5', '2.5', '3'], 'Valeur', {
			columns: [{ place: 1, decimal: ',' }]
		});
		expect(values).toEqual([1.5, { absent: 'error' }, 3]);
		expect(reading?.lost).toEqual({ count: 1, list: [{ kind: 'unread', line: 3, value: '2.5' }] });
	});
});

describe('a code stays text', () => {
	it.each([
		['Valeur', ['01001', '49007', '75056']],
		['Valeur', ['1', '49', '2A', '971']],
		['Valeur', ['49007', '2A004']],
		['CODGEO', ['49007', '75056']],
		['Code INSEE de la commune', ['49007', '1001']],
		['code_postal', ['49300', '44000']],
		['Commune', ['49007', '49099']],
		['Département', ['49', '85']],
		['SIREN', ['200071678', '244900015']],
		['codeEPCI', ['200071678']],
		['SIRET', ['20007167800014']],
		['Valeur', ['12345678901234567']]
	])('%s: %j', async (heading, values) => {
		const { values: found, reading } = await column(values, heading);
		expect(reading?.kind).toBe('text');
		expect(found).toEqual(values);
	});
	it.each([
		['Nombre de communes', ['12', '24']],
		['Population communale', ['12000', '24000']],
		['Commune', ['12', '7']],
		['Année', ['2019', '2020']],
		['% de départements', ['12', '24']]
	])('a measure is none: %s', async (heading, values) => {
		expect((await column(values, heading)).reading?.kind).toBe('number');
	});
});

describe('what is missing keeps its reason, and is never 0', () => {
	it('knows the usual marks among figures', async () => {
		const marks = [
			's',
			'c',
			'nd',
			'n.d.',
			'N/D',
			'///',
			'…',
			'...',
			'NA',
			'N/A',
			'ZZZZZZZZZ',
			'-',
			'#DIV/0!',
			'#REF!',
			'#N/A',
			''
		];
		const { values, reading } = await column(['12', ...marks, '0']);
		const secret = { absent: 'secret' };
		const missing = { absent: 'not_available' };
		const error = { absent: 'error' };
		expect(values).toEqual([
			12,
			secret,
			secret,
			...Array.from({ length: 10 }, () => missing),
			error,
			error,
			error,
			{ absent: 'empty' },
			0
		]);
		expect(reading?.markers).toContainEqual({ marker: 's', absence: 'secret', count: 1 });
		expect(reading?.filled).toBe(2);
	});
	it('leaves a letter that may be a word among words', async () => {
		const { values, reading } = await column(['s', 'c', 'Angers', 'NA', 'ZZZZZZZZZ']);
		expect(values).toEqual(['s', 'c', 'Angers', { absent: 'not_available' }, { absent: 'not_available' }]);
		expect(reading?.markers.map(({ marker }) => marker)).toEqual(['NA', 'ZZZZZZZZZ']);
	});
	it('takes what someone says of a mark', async () => {
		const choices = {
			columns: [
				{
					place: 1,
					markers: [
						{ marker: 'blanc', absence: 'secret' },
						{ marker: 's', absence: null }
					]
				}
			]
		};
		const { values, reading } = await column(['1', 'blanc', 's', '2', '3', '4'], 'Valeur', choices);
		expect(values).toEqual([1, { absent: 'secret' }, { absent: 'error' }, 2, 3, 4]);
		expect(reading?.lost.list).toEqual([{ kind: 'unread', line: 4, value: 's' }]);
	});
	it('counts a word among figures as lost, and lists where', async () => {
		const { values, reading } = await column([...Array.from({ length: 40 }, () => '1'), 'voir note', '2']);
		expect(values?.slice(-2)).toEqual([{ absent: 'error' }, 2]);
		expect(reading?.lost).toEqual({ count: 1, list: [{ kind: 'unread', line: 42, value: 'voir note' }] });
	});
	it('judges on the last row as on the first', async () => {
		const { reading } = await column([...Array.from({ length: 3000 }, (_, at) => String(at)), '2A004']);
		expect(reading?.kind).toBe('text');
	});
});

describe('signs and dates', () => {
	it('reads signs in cells and headings', async () => {
		expect((await column(['12,5 %', '8 %'])).reading).toMatchObject({ sign: '%', signedCells: 2 });
		expect((await column(['1 200 €', '8'])).reading).toMatchObject({
			sign: '€',
			signedCells: 1,
			thousands: true
		});
		expect((await column(['12', '8'], 'Part (en %)')).reading).toMatchObject({ sign: '%', signedCells: 0 });
		expect((await column(['12', '8'], 'Montant (k€)')).reading?.sign).toBe(null);
		expect((await column(['12', '8'], 'Montant en euros')).reading?.sign).toBe('€');
	});
	it('reads dates in the order that the column shows', async () => {
		expect((await column(['2020-03-01', '2021-12-31'])).values).toEqual(['2020-03-01', '2021-12-31']);
		expect((await column(['03/04/2020', '25/12/2021'])).values).toEqual(['2020-04-03', '2021-12-25']);
		expect((await column(['03/04/2020', '12/25/2021'])).values).toEqual(['2020-03-04', '2021-12-25']);
		expect((await column(['3.4.20', '1/1/98'])).values).toEqual(['2020-04-03', '1998-01-01']);
	});
	it('says that the time of day went, and that there is no 31 February', async () => {
		const { values, reading } = await column([
			'01/02/2020 14:30',
			...Array.from({ length: 30 }, () => '01/02/2020'),
			'31/02/2020'
		]);
		expect(values?.at(-1)).toEqual({ absent: 'error' });
		expect(reading?.lost.list).toEqual([
			{ kind: 'time', line: 2, value: '01/02/2020 14:30' },
			{ kind: 'unread', line: 33, value: '31/02/2020' }
		]);
	});
	it('reads days of a spreadsheet where someone says that they are dates', async () => {
		const choices = { columns: [{ place: 1, kind: 'date' }] };
		expect((await column(['43891', '25569'], 'Valeur', choices)).values).toEqual([
			'2020-03-01',
			'1970-01-01'
		]);
		expect((await column(['20200301', '19991231'], 'Valeur', choices)).values).toEqual([
			'2020-03-01',
			'1999-12-31'
		]);
	});
});
