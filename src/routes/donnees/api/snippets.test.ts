import { expect, it } from 'vitest';
import { embedCode } from './embed-code';
import { type Asked, snippet, tools } from './snippets';

const table: Asked = {
	path: 'https://x.example/api/v1/indicators/jobs/epci',
	format: 'json',
	search: '?limit=2',
	formats: ['json', 'csv', 'fr.csv', 'geojson']
};
const tree: Asked = { ...table, path: 'https://x.example/api/v1/levels', search: '', formats: ['json'] };

it('reads a table where there is one, codes as text', () => {
	expect(snippet('r', table)).toContain('"https://x.example/api/v1/indicators/jobs/epci.csv?limit=2"');
	expect(snippet('r', table)).toContain('colClasses = c(code = "character")');
	expect(snippet('python', table)).toContain('dtype={"code": str}');
	expect(snippet('excel', table)).toMatch(/^let\n.*epci\.csv\?limit=2.*Delimiter = ","/s);
	// A French Excel would read 1.5 as a date.
	expect(snippet('excel', table)).toContain('"en-US"');
});

it('reads outlines as outlines, and JSON where there is nothing else', () => {
	const shapes: Asked = { ...table, format: 'geojson' };
	expect(snippet('r', shapes)).toContain(
		'sf::st_read("https://x.example/api/v1/indicators/jobs/epci.geojson?limit=2")'
	);
	expect(snippet('python', shapes)).toContain('geopandas.read_file(');
	for (const tool of tools) expect(snippet(tool, tree)).toContain('https://x.example/api/v1/levels.json');
});

it('gives a terminal the very format that was asked for', () => {
	expect(snippet('curl', { ...table, format: 'fr.csv' })).toBe(
		'curl --compressed "https://x.example/api/v1/indicators/jobs/epci.fr.csv?limit=2" --output epci.fr.csv'
	);
});

it('listens to the frame that it put there, from the site that it is of, and to nothing else', () => {
	const code = embedCode('https://x.example', '/embed/carte/?maille=epci', 'Carte');
	const [, script = ''] = /<script>([^]*)<\/script>/.exec(code) ?? [];
	const [frame, other] = [
		{ contentWindow: {}, style: { height: '640px' } },
		{ contentWindow: {}, style: { height: '1px' } }
	];
	let heard: (message: object) => void = () => undefined;
	const listen = (_: string, listener: typeof heard) => (heard = listener);
	new Function('addEventListener', 'document', script)(listen, { querySelectorAll: () => [frame, other] });
	const said = { belvedere: 1, kind: 'height', height: 700 };
	heard({ origin: 'https://evil.example', source: frame.contentWindow, data: said });
	heard({ origin: 'https://x.example', source: {}, data: said });
	heard({ origin: 'https://x.example', source: frame.contentWindow, data: { ...said, belvedere: 2 } });
	heard({ origin: 'https://x.example', source: frame.contentWindow, data: null });
	expect([frame.style.height, other.style.height]).toEqual(['640px', '1px']);
	heard({ origin: 'https://x.example', source: frame.contentWindow, data: said });
	expect([frame.style.height, other.style.height]).toEqual(['700px', '1px']);
});
