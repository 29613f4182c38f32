/** Four characters that a cut or a mistyped code does not have (FNV-1a). */
export function checksum(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, '0').slice(-4);
}
