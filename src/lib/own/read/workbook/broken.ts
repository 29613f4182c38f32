import { ReadError } from '../read-error';

/** An error of XML or of a missing part, as the workbook's own. */
export async function broken<T>(file: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (cause) {
		// A file that cannot be read on, or someone who stopped, is not the workbook's fault.
		if (cause instanceof ReadError || cause instanceof DOMException) throw cause;
		throw new ReadError('broken_workbook', { file }, { cause });
	}
}
