/** Columns of an exported table; the words among them are never read as figures. */
export const EXPORT_WORDS: ReadonlySet<string> = new Set([
	'level',
	'area',
	'name',
	'department',
	'indicator',
	'period',
	'since',
	'status',
	'source',
	'computed_by',
	'second_indicator',
	'second_period'
]);
