/** What a script needs to know of a criterion: its column in the CSV, its weight and its scale. */
export interface ScoredColumn {
	name: string;
	direction: 1 | -1;
	/** Share of the whole weight, above 0. */
	weight: number;
	target?: number;
}

/** How a score is made; the last three are constants of the method. */
export interface ScoreMethod {
	normalisation: 'minmax' | 'zscore' | 'rank' | 'target';
	winsorise: number;
	aggregation: 'arithmetic' | 'geometric' | 'copeland';
	missing: 'drop' | 'worst';
	floor: number;
	leastCoverage: number;
	zSpan: number;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const low = ({ name }: ScoredColumn) => quoted(`${name} low`);
const high = ({ name }: ScoredColumn) => quoted(`${name} high`);
const lines = (items: readonly string[]) => items.join(',\n         ');
const sum = (items: readonly string[]) => items.join('\n         + ');

/** A figure on its scale: 0 worst, 1 best. */
function onScale(column: ScoredColumn, { normalisation, zSpan }: ScoreMethod): string {
	const x = quoted(column.name);
	const [worst, best] = column.direction === 1 ? [low(column), high(column)] : [high(column), low(column)];
	switch (normalisation) {
		case 'rank': {
			const place = `(rank() OVER (ORDER BY ${x} NULLS LAST) - 1 + (count(*) OVER (PARTITION BY ${x}) - 1) / 2.0) / (count(${x}) OVER () - 1)`;
			return column.direction === 1 ? place : `1 - ${place}`;
		}
		case 'zscore':
			return `0.5 + ${column.direction} * (${x} - ${quoted(`${column.name} mean`)}) / (${2 * zSpan} * ${quoted(`${column.name} deviation`)})`;
		case 'target':
		case 'minmax': {
			const full =
				normalisation === 'minmax'
					? best
					: column.target === undefined
						? quoted(`${column.name} target`)
						: String(column.target);
			return `if((${full} - ${worst}) * ${column.direction} > 0, least(1, greatest(0, (${x} - ${worst}) / (${full} - ${worst}))), 0.5)`;
		}
	}
}

/** Weighted mean of the normalised figures, and how much weight is known. */
function means(
	columns: readonly ScoredColumn[],
	{ aggregation, missing, floor, leastCoverage }: ScoreMethod
): string {
	const geometric = aggregation === 'geometric';
	const known = sum(columns.map(({ name, weight }) => `if(${quoted(name)} IS NULL, 0, ${weight})`));
	const part = ({ name, weight }: ScoredColumn) =>
		`if(${quoted(name)} IS NULL, ${missing === 'worst' && geometric ? `${weight} * ln(${floor})` : '0'}, ${weight} * ${geometric ? `ln(greatest(${floor}, ${quoted(name)}))` : quoted(name)})`;
	const over = missing === 'drop' ? ' / known' : '';
	const mean = geometric ? `exp(total${over})` : `total${over}`;
	return `summed AS (
  SELECT *, ${known} AS known,
         ${sum(columns.map(part))} AS total
  FROM scaled WHERE kept),
meant AS (
  SELECT *, if(known < ${leastCoverage} - 1e-12, NULL, 100 * ${mean}) AS mean FROM summed)`;
}

/** Every area against every other: the weight of the criteria where one is better decides. */
function duels(columns: readonly ScoredColumn[], { missing }: ScoreMethod): string {
	const figure = (side: 'a' | 'b', { name }: ScoredColumn) =>
		missing === 'worst' ? `coalesce(${side}.${quoted(name)}, -1e300)` : `${side}.${quoted(name)}`;
	const lead = sum(
		columns.map(
			(column) => `${column.weight} * coalesce(sign(${figure('a', column)} - ${figure('b', column)}), 0)`
		)
	);
	return `,
paired AS (
  SELECT a.code, ${lead} AS lead
  FROM meant a JOIN meant b ON a.code <> b.code WHERE a.mean IS NOT NULL AND b.mean IS NOT NULL),
fought AS (
  SELECT code, sum(CASE WHEN lead > 1e-12 THEN 1 WHEN lead < -1e-12 THEN -1 ELSE 0 END) AS balance, count(*) AS most
  FROM paired GROUP BY code)`;
}

/**
 * A script for DuckDB that recomputes a project's scores from the CSV that goes with it: every area of the
 * level with its raw figures, one column a criterion, and `kept`, whether the requirements keep it. It is
 * written apart from the page's own computation; a test holds that the two agree.
 * @param csv name of the file, beside the script, and what parts its cells and the digits of its figures.
 */
export function compositeScript(
	csv: { name: string; delimiter: string; decimal: string },
	columns: readonly ScoredColumn[],
	method: ScoreMethod
): string {
	const bounds = columns.flatMap((column) => {
		const x = quoted(column.name);
		return [
			`quantile_disc(${x}, ${method.winsorise}) AS ${low(column)}, quantile_disc(${x}, ${1 - method.winsorise}) AS ${high(column)}`,
			...(method.normalisation === 'target'
				? [`quantile_disc(${x}, ${column.direction === 1 ? 0.9 : 0.1}) AS ${quoted(`${column.name} target`)}`]
				: [])
		];
	});
	const brought = columns.map((column) => {
		const x = quoted(column.name);
		return `if(${x} IS NULL, NULL, least(greatest(${x}, ${low(column)}), ${high(column)})) AS ${x}`;
	});
	const moments = columns.map(({ name }) => {
		const x = quoted(name);
		return `avg(${x}) AS ${quoted(`${name} mean`)}, stddev_pop(${x}) AS ${quoted(`${name} deviation`)}`;
	});
	const scaled = columns.map(
		(column) =>
			// A scale without length separates nobody.
			`CASE WHEN ${quoted(column.name)} IS NULL THEN NULL WHEN ${low(column)} >= ${high(column)} THEN 0.5 ELSE ${onScale(column, method)} END AS ${quoted(column.name)}`
	);
	const copeland = method.aggregation === 'copeland';
	// A column without any figure would be read as text.
	const types = columns.map(({ name }) => `'${name.replaceAll("'", "''")}': 'DOUBLE'`).join(', ');
	return `-- DuckDB: duckdb < this file, beside the CSV.
WITH area AS (
  SELECT * FROM read_csv('${csv.name.replaceAll("'", "''")}', header = true, delim = '${csv.delimiter}', decimal_separator = '${csv.decimal}', types = {'code': 'VARCHAR', ${types}})),
bound AS (
  SELECT ${lines(bounds)}
  FROM area),
brought AS (
  SELECT code, name, kept,
         ${lines(brought)}
  FROM area, bound),
moment AS (
  SELECT ${lines(moments)}
  FROM brought),
scaled AS (
  SELECT code, name, kept,
         ${lines(scaled)}
  FROM brought, bound, moment),
${means(columns, method)}${copeland ? duels(columns, method) : ''},
scored AS (
  SELECT code, name, ${copeland ? '50 * (balance + most) / most' : 'mean'} AS score
  FROM ${copeland ? 'meant JOIN fought USING (code)' : 'meant'})
SELECT rank() OVER (ORDER BY round(score, 9) DESC) AS rank, code, name, score
FROM scored WHERE score IS NOT NULL ORDER BY score DESC, code;
`;
}
