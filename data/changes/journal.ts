/** An entry of the journal: which two files it compares, when, and what it says. */
export interface Entry {
	/** Day of the comparison, YYYY-MM-DD. */
	date: string;
	/** First characters of the fingerprint of each file. */
	before: string;
	after: string;
	text: string;
}

const HEAD = `# What each rebuild of the data changed

Written by \`npm run data:changes\`, the newest first: the warehouse of the last commit against the one just built. Look at it before committing a new warehouse.
`;
const START = '\n## ';
const heading = ({ date, before, after }: Entry) => `${date}: ${before} → ${after}`;

/**
 * The journal with this entry first. One that starts from the same file is replaced: until a warehouse is committed,
 * each rebuild is compared with the same one.
 */
export function withEntry(journal: string, entry: Entry): string {
	const [, ...entries] = `\n${journal}`.split(START);
	const older = entries.filter((text) => !(text.split('\n')[0] ?? '').includes(`: ${entry.before} → `));
	return [
		`${HEAD}${START}${heading(entry)}\n\n${entry.text.trim()}\n`,
		...older.map((text) => `${START}${text.trim()}\n`)
	].join('');
}
