import { formatBytes, formatNumber } from '../../i18n/format';
import { m } from '../../paraglide/messages';
import type { ReadError, Refusal } from './read-error';

interface Told {
	readonly file: string;
	readonly line: string;
	/** What was found: a kind of file, the name of a sheet. */
	readonly kind: string;
	/** Sizes in bytes, found and allowed. */
	readonly size: string;
	readonly limit: string;
	readonly count: string;
}

const words: Readonly<Record<Refusal, (told: Told) => string>> = {
	empty: ({ file }) => m.read_refused_empty({ file }),
	too_big: ({ file, size, limit }) => m.read_refused_too_big({ file, size, limit }),
	unreadable: ({ file }) => m.read_refused_unreadable({ file }),
	changed: ({ file }) => m.read_refused_changed({ file }),
	image: ({ file, kind }) => m.read_refused_image({ file, kind }),
	pdf: ({ file }) => m.read_refused_pdf({ file }),
	page: ({ file }) => m.read_refused_page({ file }),
	archive: ({ file, kind }) => m.read_refused_archive({ file, kind }),
	document: ({ file }) => m.read_refused_document({ file }),
	binary: ({ file }) => m.read_refused_binary({ file }),
	password: ({ file }) => m.read_refused_password({ file }),
	old_workbook: ({ file }) => m.read_refused_old_workbook({ file }),
	binary_workbook: ({ file }) => m.read_refused_binary_workbook({ file }),
	zip_bomb: ({ file, size, limit }) => m.read_refused_zip_bomb({ file, size, limit }),
	broken_workbook: ({ file }) => m.read_refused_broken_workbook({ file }),
	no_sheet: ({ file }) => m.read_refused_no_sheet({ file }),
	empty_sheet: ({ file, kind }) => m.read_refused_empty_sheet({ file, sheet: kind }),
	no_rows: ({ file, line }) => m.read_refused_no_rows({ file, line }),
	json: ({ file }) => m.read_refused_json({ file }),
	no_points: ({ file, kind }) => m.read_refused_no_points({ file, kind }),
	open_quote: ({ file, line }) => m.read_refused_open_quote({ file, line }),
	long_line: ({ file, line }) => m.read_refused_long_line({ file, line }),
	too_many_cells: ({ file, line, count }) => m.read_refused_too_many_cells({ file, line, limit: count }),
	crashed: ({ file }) => m.read_refused_crashed({ file }),
	places: ({ file }) => m.read_refused_places({ file })
};

/** Why a file was not read and what to do about it, in a sentence or two. */
export function refusalWords({ why, place }: ReadError): string {
	const { file, line = 1, value = '', expected = '' } = place;
	return words[why]({
		file,
		line: formatNumber(line),
		kind: value,
		size: formatBytes(Number(value)),
		limit: formatBytes(Number(expected)),
		count: formatNumber(Number(expected))
	});
}
