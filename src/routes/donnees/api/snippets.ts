import type { Format } from '$lib/exchange/answer-format';

/** What may read an address, in the order of the page. */
export const tools = ['excel', 'r', 'python', 'curl', 'web'] as const;
export type Tool = (typeof tools)[number];

/** An address in its parts. */
export interface Asked {
	/** With the origin of the site, without its ending. */
	readonly path: string;
	readonly format: Format;
	/** Empty, or with its question mark. */
	readonly search: string;
	/** What else it may be written in. */
	readonly formats: readonly Format[];
}

const written = ({ path, search }: Asked, format: Format) => `${path}.${format}${search}`;
const fileName = ({ path }: Asked, format: Format) => `${path.split('/').at(-1) ?? 'belvedere'}.${format}`;

/** Statistical tools read a table where there is one; outlines stay outlines. */
function readBy(asked: Asked): Format {
	if (asked.format === 'geojson') return 'geojson';
	return asked.formats.includes('csv') ? 'csv' : 'json';
}

function r(asked: Asked): string {
	const format = readBy(asked);
	const address = written(asked, format);
	if (format === 'geojson') return `shapes <- sf::st_read("${address}")`;
	if (format === 'json') return `answer <- jsonlite::fromJSON("${address}")`;
	// Codes start with noughts.
	return `figures <- read.csv(\n  "${address}",\n  colClasses = c(code = "character")\n)`;
}

function python(asked: Asked): string {
	const format = readBy(asked);
	const address = written(asked, format);
	if (format === 'geojson') return `import geopandas\n\nshapes = geopandas.read_file("${address}")`;
	if (format === 'json')
		return `import json\nfrom urllib.request import urlopen\n\nwith urlopen("${address}") as answer:\n    read = json.load(answer)`;
	return `import pandas as pd\n\nfigures = pd.read_csv(\n    "${address}",\n    dtype={"code": str},\n)`;
}

/** Power Query M: figures are read as they are written, whatever the language of Excel. */
function excel(asked: Asked): string {
	if (!asked.formats.includes('csv'))
		return `let\n    Address = "${written(asked, 'json')}",\n    Answer = Json.Document(Web.Contents(Address))\nin\n    Answer`;
	return [
		'let',
		`    Address = "${written(asked, 'csv')}",`,
		'    Source = Csv.Document(Web.Contents(Address), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),',
		'    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),',
		'    Wanted = List.Intersect({{"value", "numerator", "denominator", "coverage", "population"}, Table.ColumnNames(Headed)}),',
		'    Figures = Table.TransformColumnTypes(Headed, List.Transform(Wanted, each {_, type number}), "en-US")',
		'in',
		'    Figures'
	].join('\n');
}

const curl = (asked: Asked): string =>
	`curl --compressed "${written(asked, asked.format)}" --output ${fileName(asked, asked.format)}`;

function web(asked: Asked): string {
	const format = asked.format === 'geojson' ? 'geojson' : 'json';
	return `const answer = await fetch('${written(asked, format)}');\nif (!answer.ok) throw new Error((await answer.json()).detail);\nconst figures = await answer.json();`;
}

const writers: Readonly<Record<Tool, (asked: Asked) => string>> = { excel, r, python, curl, web };

/** The lines that read an address in a tool, ready to paste. */
export const snippet = (tool: Tool, asked: Asked): string => writers[tool](asked);
