import type { ColumnChoice, ColumnKind, KindReason } from '../reading';
import { isCodeHeading } from './code-heading';
import type { ColumnSurvey } from './column-survey';
import type { DateOrder } from './dates';
import type { Decimal } from './number-text';

/** What a column is read as. */
export interface Judgement {
	readonly kind: ColumnKind;
	readonly because: KindReason;
	readonly decimal: Decimal;
	readonly doubtful: boolean;
	readonly dateOrder: DateOrder;
	readonly sign: '%' | '€' | null;
}

/** Share of a column's cells that may be neither figure nor date where the others are. */
const FEW = 0.05;
/** Digits that a figure holds, whatever they are. */
const EXACT_DIGITS = 15;

/**
 * What a column is, from all of its cells.
 *
 * @param others the decimal sign of the table's other columns, where one shows: for figures that read with either
 */
export function judgeColumn(
	survey: ColumnSurvey,
	heading: string,
	choice: ColumnChoice | undefined,
	others: Decimal | null
): Judgement {
	const decimal = judgeDecimal(survey, others);
	const because = choice?.kind ? 'chosen' : kindReason(survey, heading);
	const kind = choice?.kind ?? (because === 'figures' ? 'number' : because === 'dates' ? 'date' : 'text');
	return {
		kind,
		because,
		decimal: choice?.decimal ?? decimal.sign,
		doubtful: choice?.decimal === undefined && decimal.doubtful,
		dateOrder: choice?.dateOrder ?? judgeOrder(survey),
		sign: choice?.sign !== undefined ? choice.sign : kind === 'number' ? judgeSign(survey, heading) : null
	};
}

function kindReason(survey: ColumnSurvey, heading: string): KindReason {
	const figures = survey.numbers + survey.typed;
	const { dates, words } = survey;
	// Marks that are words elsewhere are words in a column without figures; they decide nothing here.
	const filled = figures + dates + words + survey.booleans;
	if (filled === 0) return survey.cells > 0 ? 'words' : 'nothing';
	if (survey.padded > 0) return 'code_values';
	if (dates > 0 && filled - dates <= FEW * filled) return 'dates';
	if (figures === 0) return 'words';
	const whole = survey.onlyComma + survey.onlyPoint + survey.eitherComma + survey.eitherPoint === 0;
	const unsigned = survey.percents + survey.euros === 0;
	if (whole && unsigned && survey.decimalsTyped === 0) {
		if (survey.leadingZeros > 0 || survey.mostDigits > EXACT_DIGITS) return 'code_values';
		if (isCodeHeading(heading, survey.fewestDigits, survey.mostDigits)) return 'code_heading';
	}
	if (survey.codeWords > 0) return 'code_values';
	const unlike = filled - figures;
	const fewMarks = survey.fewWords.size < 4 && dates + survey.booleans === 0 && unlike < 0.5 * filled;
	return unlike <= FEW * filled || fewMarks ? 'figures' : 'words';
}

/** Which sign parts the decimals: what only one explains decides, else what the smaller figures show. */
function judgeDecimal(survey: ColumnSurvey, others: Decimal | null): { sign: Decimal; doubtful: boolean } {
	const { onlyComma, onlyPoint, eitherComma, eitherPoint } = survey;
	if (onlyComma + onlyPoint > 0) return { sign: onlyComma >= onlyPoint ? ',' : '.', doubtful: false };
	if (eitherComma + eitherPoint === 0) return { sign: others ?? ',', doubtful: false };
	const seen: Decimal = eitherComma >= eitherPoint ? ',' : '.';
	const unseen: Decimal = seen === ',' ? '.' : ',';
	// `1234` stands without a sign between thousands, so that `1,234` is no thousand.
	if (survey.plainLarge > 0) return { sign: seen, doubtful: false };
	if (others) return { sign: others, doubtful: false };
	// `850` and `1.234`, never `12.5`: figures of three digits and more.
	if (survey.plainSmall > 0) return { sign: unseen, doubtful: true };
	return { sign: seen, doubtful: true };
}

/** The sign that the decimals of a table's columns show, where none shows the other more often. */
export function usualDecimal(surveys: readonly ColumnSurvey[]): Decimal | null {
	let [commas, points] = [0, 0];
	for (const { onlyComma, onlyPoint } of surveys) {
		if (onlyComma > onlyPoint) commas++;
		if (onlyPoint > onlyComma) points++;
	}
	return commas === points ? null : commas > points ? ',' : '.';
}

function judgeOrder({ yearFirst, dayFirst, monthFirst, eitherOrder }: ColumnSurvey): DateOrder {
	if (dayFirst + monthFirst + eitherOrder === 0 && yearFirst > 0) return 'ymd';
	return monthFirst > dayFirst ? 'mdy' : 'dmy';
}

const percentHeading = /%|\bpourcentages?\b|\bpercent(age)?\b/i;
/** Euros, not thousands of them. */
const euroHeading = /(?<![kKmM]\s?|milliers? d.|millions? d.|milliards? d.)(€|\beuros?\b)/i;

function judgeSign(survey: ColumnSurvey, heading: string): '%' | '€' | null {
	if (survey.percents > 0 && survey.percents >= survey.euros) return '%';
	if (survey.euros > 0) return '€';
	if (percentHeading.test(heading)) return '%';
	return euroHeading.test(heading) ? '€' : null;
}
