/** Words of the reader's language that stand in a table that is read. */
export interface ReadWords {
	/** Name of a column without heading, with `{place}` for its place. */
	readonly unnamed: string;
}
