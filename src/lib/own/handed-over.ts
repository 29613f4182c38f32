let waiting: File | null = null;

/** A file that was dropped on another page, for this one to read. */
export function handOver(file: File): void {
	waiting = file;
}

/** The file that was handed over, once. */
export function handedOver(): File | null {
	const file = waiting;
	waiting = null;
	return file;
}
