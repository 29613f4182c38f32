/** Hands a file to the visitor. */
export const downloadText = (name: string, text: string, type: string): void =>
	downloadBlob(name, new Blob([text], { type }));

/** The same for what is no text. */
export function downloadBlob(name: string, blob: Blob): void {
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
