import { type Colours, LEFT, type Sheet, TEXT, TOP, WIDE } from './style';

/** Colours of the factors 1 to 5, and of the figures on them. */
const FACTOR_INK = ['1B2430', '1B2430', '1B2430', 'FFFFFF', 'FFFFFF'];
const FACTORS = ['F3EDDF', 'E7D3B8', 'E0AE83', '8F3D17', '5C1C07'];

type Edge = { type: 'none' } | { type: 'solid'; pt: number; color: string };
const NONE: Edge = { type: 'none' };
/** A hairline under each row, nothing else. */
const under = (c: Colours): [Edge, Edge, Edge, Edge] => [
	NONE,
	NONE,
	{ type: 'solid', pt: 0.75, color: c.line },
	NONE
];

/** A table of words and figures, as PowerPoint edits it. */
export function addTable(
	sheet: Sheet,
	head: readonly string[],
	rows: readonly (readonly string[])[],
	c: Colours
): void {
	const border = under(c);
	const first = head.length > 4 ? 4.4 : WIDE / head.length + 1.5;
	const other = (WIDE - first) / Math.max(1, head.length - 1);
	sheet.addTable(
		[
			head.map((text) => ({ text, options: { color: c.ink2, fontSize: 13, border } })),
			...rows.map((row) =>
				row.map((text, column) => ({
					text,
					options: { color: c.ink, fontSize: 15, border, bold: column === 1 }
				}))
			)
		],
		{
			x: LEFT,
			y: TOP,
			w: WIDE,
			colW: head.map((_, at) => (at === 0 ? first : other)),
			fontFace: TEXT,
			margin: 0.06
		}
	);
}

/** The factor matrix: the figure in each cell, on its colour. */
export function addMatrix(
	sheet: Sheet,
	{ head, rows }: { head: string[]; rows: string[][] },
	c: Colours
): void {
	const border = under(c);
	const level = (text: string) => Number(text) - 1;
	sheet.addTable(
		[
			head.map((text, at) => ({
				text,
				options: {
					color: c.ink2,
					fontSize: 12,
					border,
					align: at > 1 ? ('center' as const) : ('left' as const)
				}
			})),
			...rows.map((row) =>
				row.map((text, at) => ({
					text,
					options:
						at > 1 && FACTORS[level(text)]
							? {
									fill: { color: FACTORS[level(text)] ?? 'FFFFFF' },
									color: FACTOR_INK[level(text)] ?? c.ink,
									align: 'center' as const,
									bold: true,
									fontSize: 15,
									border
								}
							: {
									color: c.ink,
									fontSize: 15,
									bold: at === 1,
									border,
									align: at > 1 ? ('center' as const) : ('left' as const)
								}
				}))
			)
		],
		{
			x: LEFT,
			y: TOP,
			w: WIDE,
			colW: [4.2, 1, ...head.slice(2).map(() => 6.8 / (head.length - 2))],
			fontFace: TEXT,
			valign: 'middle',
			margin: 0.06
		}
	);
}
