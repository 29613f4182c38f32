/** What of an address was not valid, and what stands in its place. */
export interface Notice {
	key: string;
	given: string;
	used: string;
}
