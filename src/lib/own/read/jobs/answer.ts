/** What a job gives back, and the buffers of it that go to the page without a copy: none that the table still holds. */
export interface Answer<Value> {
	readonly value: Value;
	readonly moved?: readonly ArrayBuffer[];
}
