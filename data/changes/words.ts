import { group } from 'd3-array';
import { attention, periodsAndLevels, some } from './attention';
import type { Changes, Difference } from './compare';
import type { Moved, Turned } from './figures';

/** Rows of a table beyond which the rest is counted. */
const MOST_ROWS = 150;

/** Digits enough to tell two figures apart, not more. */
const figure = (value: number): string =>
	value.toLocaleString('en', { maximumSignificantDigits: Math.abs(value) >= 1e5 ? 12 : 5 });
const cell = (text: string) => text.replaceAll('|', '\\|');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const lines = rows.slice(0, MOST_ROWS).map((row) => `| ${row.map(cell).join(' | ')} |`);
	const more =
		rows.length > MOST_ROWS ? [`\n${rows.length - MOST_ROWS} rows more, smaller, are left out.`] : [];
	return [`| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...lines, ...more].join('\n');
}

const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

function section(title: string, parts: readonly (string | null)[]): string[] {
	const whole = parts.filter((part): part is string => part !== null && part !== '');
	return whole.length === 0 ? [] : [`### ${title}`, ...whole];
}

function periodLines(
	rows: readonly { indicator: string; period: string; level: string; source: string }[]
): string[] {
	return [...group(rows, ({ indicator }) => indicator)].map(
		([indicator, of]) =>
			`\`${indicator}\`: ${periodsAndLevels(of)}; from ${some([...new Set(of.map(({ source }) => `\`${source}\``))])}`
	);
}

const largest = ({ largest }: Moved) =>
	largest
		.map(({ name, code, before, after }) => `${name ?? code}: ${figure(before)} → ${figure(after)}`)
		.join('; ');

const byShare = (rows: readonly Moved[]) =>
	rows.toSorted((a, b) => b.moved / b.compared - a.moved / a.compared || b.moved - a.moved);

function areaLines({ added, gone, changed }: Difference<{ level: string; code: string; name: string }>) {
	const lines = (rows: readonly { level: string; code: string; name: string }[], verb: string) =>
		[...group(rows, ({ level }) => level)].map(
			([level, of]) =>
				`${level}: ${of.length} ${verb}: ${some(of.map(({ name, code }) => `${name} (${code})`))}`
		);
	const renamed = [...group(changed, ({ after }) => after.level)].map(
		([level, of]) =>
			`${level}: ${of.length} renamed: ${some(of.map(({ before, after }) => `${before.name} → ${after.name}`))}`
	);
	return [...lines(added, 'gained'), ...lines(gone, 'lost'), ...renamed];
}

const status = (value: string) => (value === 'ok' ? 'known' : value);

/** A row an indicator, level and turn; of its periods, the one where most areas turned stands with its figures. */
const turnRows = (turned: readonly Turned[]) =>
	[...group(turned, ({ indicator, level, from, to }) => `${indicator} ${level} ${from} ${to}`).values()]
		.flatMap((rows) => {
			const [most] = rows.toSorted((a, b) => b.areas / b.of - a.areas / a.of);
			return most === undefined ? [] : [{ ...most, periods: rows.map(({ period }) => period) }];
		})
		.toSorted((a, b) => b.areas / b.of - a.areas / a.of)
		.map(({ indicator, level, from, to, periods, period, areas, of, name, code }) => [
			`\`${indicator}\``,
			level,
			`${status(from)} → ${status(to)}`,
			some(periods, 4),
			`${areas} of ${of}${periods.length > 1 ? ` (${period})` : ''}`,
			name ?? code
		]);

/** What a rebuild changes, as an entry of the developers' document: without its heading. */
export function changesText(changes: Changes): string {
	const { sources, indicators, periods, areas, figures, labels } = changes;
	const label = (id: string) => labels.get(id) ?? id;
	const fresh = new Set(indicators.added.map(({ id }) => id));
	const old = new Set(indicators.gone.map(({ id }) => id));
	const far = byShare(figures.moved.filter(({ moved }) => moved > 0));
	const looks = attention(changes);
	const redefined = indicators.changed.map(
		({ after }) => `${label(after.id)} (\`${after.id}\`): its last period, its formula or its unit is another`
	);
	const sourceLines = [
		...sources.added.map(
			({ id, producer, title, vintage }) => `added: \`${id}\` (${producer}, «${title}», ${vintage})`
		),
		...sources.gone.map(({ id, title }) => `gone: \`${id}\` («${title}»)`),
		...sources.changed.map(
			({ before, after }) =>
				`\`${after.id}\`: «${before.title}», ${before.vintage} → «${after.title}», ${after.vintage}`
		)
	];
	const moves = [...group(periods.changed, ({ after }) => `${after.indicator} ${after.period}`)].map(
		([, of]) => {
			const levels = of.map(({ after }) => after.level).join(', ');
			const [first] = of;
			return first === undefined
				? ''
				: `\`${first.after.indicator}\`, ${first.after.period} (${levels}): from \`${first.before.source}\` to \`${first.after.source}\``;
		}
	);
	const parts = [
		...section('What to look at', [looks.length === 0 ? null : list(looks)]),
		...section('Sources', [list(sourceLines)]),
		...section('Indicators', [
			list([
				...indicators.added.map(({ id }) => `added: ${label(id)} (\`${id}\`)`),
				...indicators.gone.map(({ id }) => `gone: ${label(id)} (\`${id}\`)`),
				...redefined
			])
		]),
		...section('Periods and levels', [
			periods.added.length === 0 ? null : `Added:\n\n${list(periodLines(periods.added))}`,
			periods.gone.some(({ indicator }) => !old.has(indicator))
				? `Gone:\n\n${list(periodLines(periods.gone.filter(({ indicator }) => !old.has(indicator))))}`
				: null,
			moves.length === 0 ? null : `From another source:\n\n${list(moves)}`
		]),
		...section('Areas', [list(areaLines(areas))]),
		...section('Figures that moved by more than 5 %', [
			far.length === 0
				? null
				: table(
						['indicator', 'period', 'level', 'moved', 'changed at all', 'largest moves'],
						far.map((row) => [
							`\`${row.indicator}\``,
							row.period,
							row.level,
							`${row.moved} of ${row.compared}`,
							`${row.changed}`,
							largest(row)
						])
					)
		]),
		...section('Figures that became known, unknown, secret or partial', [
			figures.turned.length === 0
				? null
				: table(['indicator', 'level', 'turn', 'periods', 'areas', 'one of them'], turnRows(figures.turned))
		])
	];
	const small = figures.moved.reduce((sum, row) => sum + row.changed - row.moved, 0);
	const added = periods.added.filter(({ indicator }) => fresh.has(indicator)).length;
	const summary = `${figure(figures.compared)} figures compared: ${figure(far.reduce((sum, { moved }) => sum + moved, 0))} moved by more than 5 %, ${figure(small)} by less. ${sources.added.length} sources added, ${indicators.added.length} indicators added (${added} of their periods and levels).`;
	return parts.length === 0
		? 'Nothing changed: same sources, indicators, areas, figures.'
		: [summary, ...parts].join('\n\n');
}
