import { expect, it } from 'vitest';
import { splitEnding } from './answer-format';

it.each([
	['/a/b.json', '/a/b', 'json', 'json'],
	['/a/2022.fr.csv', '/a/2022', 'fr.csv', 'fr.csv'],
	['/a/b', '/a/b', null, ''],
	['/a.json/b', '/a.json/b', null, ''],
	['/a/b.xml', '/a/b', null, 'xml'],
	['/a/b.', '/a/b', null, ''],
	['', '', null, '']
])('parts «%s» from its ending', (address, path, format, ending) => {
	expect(splitEnding(address)).toEqual({ path, format, ending });
});
