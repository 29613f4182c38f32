import type { ScoreMethod } from '../queries/composite-sql';
import { type WorkbookCell, writeWorkbook } from './workbook';

/** A criterion as a spreadsheet recomputes it. */
export interface BookColumn {
	label: string;
	/** Importance as given; the sheet makes shares of it. */
	weight: number;
	direction: 1 | -1;
	target?: number;
	period: string;
	source: string;
	/** Figures of every area of the level; NaN where missing. */
	values: Float64Array;
}

export interface Scorebook {
	codes: readonly string[];
	names: readonly string[];
	/** Rows of the areas kept, the first first. */
	order: ArrayLike<number>;
	columns: readonly BookColumn[];
	method: ScoreMethod;
	/** Names of the three sheets and of their columns. */
	words: {
		criteria: string;
		figures: string;
		scores: string;
		about: string;
		criterion: string;
		weight: string;
		share: string;
		direction: string;
		low: string;
		high: string;
		mean: string;
		deviation: string;
		target: string;
		period: string;
		source: string;
		code: string;
		area: string;
		known: string;
		score: string;
		rank: string;
	};
	/** Lines of the sheet that says what this is. */
	notes: readonly string[];
}

type Cell = WorkbookCell;
export interface BookSheet {
	sheet: string;
	data: Cell[][];
}

const FIRST = 2;
/** Column letters of a spreadsheet: 0 → A, 26 → AA. */
export function letters(column: number): string {
	let name = '';
	for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
		name = String.fromCharCode(65 + (rest % 26)) + name;
	}
	return name;
}
const formula = (value: string): Cell => ({ value: `=${value}`, type: 'Formula' });
const bold = (value: string): Cell => ({ value, fontWeight: 'bold' });
const sheetName = (name: string) => `'${name.replaceAll("'", "''")}'`;

/**
 * A workbook that recomputes a composite score: weights that can be changed, raw figures, and formulas from
 * one to the other. Changing a weight, a direction or a figure changes scores and ranks.
 */
export function scorebookSheets(book: Scorebook): BookSheet[] {
	const { words, columns, method, codes, names, order } = book;
	const last = codes.length + 1;
	const figuresOf = (k: number) =>
		`${sheetName(words.figures)}!$${letters(k + FIRST)}$2:$${letters(k + FIRST)}$${last}`;
	const criterionCell = (column: string, k: number) => `${sheetName(words.criteria)}!$${column}$${k + 2}`;
	const count = columns.length;

	const criteriaSheet: Cell[][] = [
		[
			words.criterion,
			words.weight,
			words.share,
			words.direction,
			words.low,
			words.high,
			words.mean,
			words.deviation,
			words.target,
			words.period,
			words.source
		].map(bold),
		...columns.map((column, k): Cell[] => {
			const all = figuresOf(k);
			const at = k + 2;
			const brought = `((${all}<E${at})*E${at}+(${all}>F${at})*F${at}+(${all}>=E${at})*(${all}<=F${at})*${all})`;
			const place = (share: string) => `SMALL(${all},MAX(1,ROUNDUP(${share}*COUNT(${all}),0)))`;
			const target =
				column.target === undefined
					? formula(`IF(D${at}=1,${place('0.9')},${place('0.1')})`)
					: { value: column.target };
			const moments = method.normalisation === 'zscore';
			return [
				{ value: column.label },
				{ value: column.weight },
				formula(`B${at}/SUM(B$2:B$${count + 1})`),
				{ value: column.direction },
				formula(place(String(method.winsorise))),
				formula(place(String(1 - method.winsorise))),
				moments ? formula(`SUMPRODUCT(ISNUMBER(${all})*${brought})/COUNT(${all})`) : null,
				moments ? formula(`SQRT(SUMPRODUCT(ISNUMBER(${all})*(${brought}-G${at})^2)/COUNT(${all}))`) : null,
				method.normalisation === 'target' ? target : null,
				{ value: column.period },
				{ value: column.source }
			];
		})
	];

	const figuresSheet: Cell[][] = [
		[words.code, words.area, ...columns.map(({ label }) => label)].map(bold),
		...codes.map((code, row): Cell[] => [
			{ value: code },
			{ value: names[row] ?? '' },
			...columns.map(({ values }): Cell => {
				const value = values[row] ?? NaN;
				return Number.isNaN(value) ? null : { value };
			})
		])
	];

	/** A figure on its scale, 0 to 1, as a formula; `x` is its cell. A scale without length separates nobody: 0.5. */
	const scaled = (x: string, k: number): string => {
		const [low, high] = ['E', 'F'].map((column) => criterionCell(column, k));
		return `IF(${low}>=${high},0.5,${onScale(x, k)})`;
	};
	const onScale = (x: string, k: number): string => {
		const [direction, low, high] = ['D', 'E', 'F'].map((column) => criterionCell(column, k));
		const kept = `MIN(${high},MAX(${low},${x}))`;
		const [worst, best] = [`IF(${direction}=1,${low},${high})`, `IF(${direction}=1,${high},${low})`];
		if (method.normalisation === 'zscore') {
			return `0.5+${direction}*(${kept}-${criterionCell('G', k)})/(${2 * method.zSpan}*${criterionCell('H', k)})`;
		}
		if (method.normalisation === 'rank') {
			const all = figuresOf(k);
			// Figures are compared as figures: COUNTIF would compare them as texts, which spreadsheets round each in its way.
			const many = (test: string) => `SUMPRODUCT(ISNUMBER(${all})*(${all}${test}))`;
			const below = `IF(${x}<=${low},0,${many(`<${kept}`)})`;
			const ties = `IF(${x}<=${low},${many(`<=${low}`)},IF(${x}>=${high},${many(`>=${high}`)},${many(`=${x}`)}))`;
			const place = `(${below}+(${ties}-1)/2)/(COUNT(${all})-1)`;
			return `IF(${direction}=1,${place},1-${place})`;
		}
		const full = method.normalisation === 'target' ? criterionCell('I', k) : best;
		return `IF((${full}-${worst})*${direction}>0,MAX(0,MIN(1,(${kept}-${worst})/(${full}-${worst}))),0.5)`;
	};

	const copeland = method.aggregation === 'copeland';
	const scoreFirst = 3;
	const ranked = Array.from({ length: order.length }, (_, at) => order[at] ?? 0);
	const end = scoreFirst - 1 + ranked.length;
	const scoreColumn = letters(FIRST + count + 1);
	const shares = `$${letters(FIRST)}$2:$${letters(FIRST + count - 1)}$2`;
	const scoresSheet: Cell[][] = [
		[words.code, words.area, ...columns.map(({ label }) => label), words.known, words.score, words.rank].map(
			bold
		),
		[null, bold(words.share), ...columns.map((_, k) => formula(criterionCell('C', k))), null, null, null],
		...ranked.map((row, place): Cell[] => {
			const at = place + scoreFirst;
			const own = `${letters(FIRST)}${at}:${letters(FIRST + count - 1)}${at}`;
			const known = `${letters(FIRST + count)}${at}`;
			const cells = columns.map((column, k): Cell => {
				const x = `${sheetName(words.figures)}!$${letters(k + FIRST)}$${row + 2}`;
				if (Number.isNaN(column.values[row] ?? NaN)) {
					if (method.missing === 'drop') return null;
					return { value: copeland ? -1e9 : method.aggregation === 'geometric' ? Math.log(method.floor) : 0 };
				}
				const share = scaled(x, k);
				return formula(method.aggregation === 'geometric' ? `LN(MAX(${method.floor},${share}))` : share);
			});
			const knownShare = columns
				.map((column, k) => (Number.isNaN(column.values[row] ?? NaN) ? '' : `${letters(FIRST + k)}$2`))
				.filter(Boolean)
				.join('+');
			const over = method.missing === 'drop' ? `/${known}` : '';
			const mean = `SUMPRODUCT(${shares},${own})${over}`;
			const duel = columns
				.map((_, k) => {
					const name = letters(FIRST + k);
					const all = `${name}$${scoreFirst}:${name}$${end}`;
					const both = method.missing === 'drop' ? `ISNUMBER(${name}${at})*ISNUMBER(${all})*` : '';
					return `${name}$2*${both}SIGN(${name}${at}-${all})`;
				})
				.join('+');
			const score = copeland
				? `50*(SUMPRODUCT(SIGN(ROUND(${duel},12)))+${ranked.length - 1})/${Math.max(1, ranked.length - 1)}`
				: method.aggregation === 'geometric'
					? `100*EXP(${mean})`
					: `100*${mean}`;
			return [
				{ value: codes[row] ?? '' },
				{ value: names[row] ?? '' },
				...cells,
				formula(knownShare === '' ? '0' : knownShare),
				formula(score),
				formula(
					`SUMPRODUCT(1*($${scoreColumn}$${scoreFirst}:$${scoreColumn}$${end}>${scoreColumn}${at}+0.000000001))+1`
				)
			];
		})
	];
	return [
		{ sheet: words.scores, data: scoresSheet },
		{ sheet: words.criteria, data: criteriaSheet },
		{ sheet: words.figures, data: figuresSheet },
		{ sheet: words.about, data: book.notes.map((note) => [{ value: note }]) }
	];
}

/** The same as a file. */
export const toScorebook = (book: Scorebook): Promise<Blob> =>
	writeWorkbook(scorebookSheets(book).map((sheet) => ({ ...sheet, widths: [14, 32], sticky: 1 })));
