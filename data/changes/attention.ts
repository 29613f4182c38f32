import { group } from 'd3-array';
import type { Changes } from './compare';

/** Beyond this share of its areas, a change is worth a look. */
export const WORTH_A_LOOK = 0.01;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const percent = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)} %`;
/** A few of many, and how many more. */
export const some = (names: readonly string[], most = 8): string =>
	names.length <= most
		? names.join(', ')
		: `${names.slice(0, most).join(', ')} and ${names.length - most} more`;

interface Case {
	period: string;
	level: string;
	areas: number;
	of: number;
}

/** The worst of an indicator's periods and levels, and how many others are worth a look. */
function worst(cases: readonly Case[], verb: string): string | null {
	const looks = cases
		.filter(({ areas, of }) => share(areas, of) > WORTH_A_LOOK)
		.toSorted((a, b) => share(b.areas, b.of) - share(a.areas, a.of));
	const [first, ...others] = looks;
	if (first === undefined) return null;
	const at = `${first.period}, ${first.level}: ${first.areas} of ${first.of} areas ${verb} (${percent(share(first.areas, first.of))})`;
	return others.length === 0 ? at : `${at}, and ${others.length} other periods and levels by over 1 %`;
}

/** Periods with their levels, those of the same levels together. */
export function periodsAndLevels(rows: readonly { period: string; level: string }[]): string {
	const byPeriod = [...group(rows, ({ period }) => period)].map(([period, at]) => ({
		period,
		levels: at.map(({ level }) => level).join(', ')
	}));
	return [...group(byPeriod, ({ levels }) => levels)]
		.map(
			([levels, at]) =>
				`${some(
					at.map(({ period }) => period),
					12
				)} (${levels})`
		)
		.join('; ');
}

const LOST: Readonly<Record<string, string>> = {
	missing: 'are unknown now',
	secret: 'are secret now',
	partial: 'are partial now'
};

/** What someone should look at before publishing, in words; the gravest first. */
export function attention({ sources, indicators, periods, areas, figures, labels }: Changes): string[] {
	const name = (id: string) => `${labels.get(id) ?? id} (\`${id}\`)`;
	const lost = [...group(areas.gone, ({ level }) => level)].map(
		([level, rows]) =>
			`${rows.length} ${level} no longer there: ${some(rows.map((row) => `${row.name} (${row.code})`))}.`
	);
	const indicatorsGone = new Set(indicators.gone.map(({ id }) => id));
	const periodsGone = [
		...group(
			periods.gone.filter(({ indicator }) => !indicatorsGone.has(indicator)),
			({ indicator }) => indicator
		)
	].map(([id, rows]) => `${name(id)} loses ${periodsAndLevels(rows)}: a link to it shows another date.`);
	const vintages = new Set(sources.changed.map(({ after }) => after.id));
	const redefined = new Set(indicators.changed.map(({ after }) => after.id));
	const otherSource = new Set(periods.changed.map(({ after }) => after.indicator));
	const moved = [...group(figures.moved, ({ indicator }) => indicator)].flatMap(([id, rows]) => {
		const cases = rows.map(({ moved, compared, ...row }) => ({ ...row, areas: moved, of: compared }));
		const words = worst(cases, 'moved by more than 5 %');
		if (words === null) return [];
		const why = [
			redefined.has(id) ? 'its last period, formula or unit is another' : null,
			otherSource.has(id) ? 'some of its figures come from another source' : null,
			rows.some(({ source }) => vintages.has(source)) ? 'its source is of another vintage' : null
		].filter((reason) => reason !== null);
		const reason =
			why.length > 0 ? why.join(', ') : 'neither its formula, nor its source, nor the vintage is another';
		return [`${name(id)}: ${words} (${reason}).`];
	});
	const turned = [
		...group(
			figures.turned.filter(({ from }) => from !== 'missing'),
			({ indicator, to }) => `${indicator} ${to}`
		)
	].flatMap(([, rows]) => {
		const [first] = rows;
		const verb = first && LOST[first.to];
		const words = verb === undefined ? null : worst(rows, verb);
		return first === undefined || words === null ? [] : [`${name(first.indicator)}: ${words}.`];
	});
	return [
		...sources.gone.map(({ id, title }) => `The source «${title}» (\`${id}\`) is gone.`),
		...indicators.gone.map(({ id }) => `The indicator ${name(id)} is gone: links to it open another.`),
		...lost,
		...periodsGone,
		...turned,
		...moved
	];
}
