/** A file or blob as an address that holds it. */
export const readAsDataUrl = (blob: Blob): Promise<string> =>
	new Promise((resolve, reject) => {
		const reader = new FileReader();
		reader.onload = () => resolve(String(reader.result));
		reader.onerror = () => reject(new Error('The file could not be read', { cause: reader.error }));
		reader.readAsDataURL(blob);
	});
