/** Bytes as characters that a link, a QR code and a message carry unharmed. */
export const toBase64url = (bytes: Uint8Array): string =>
	btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/**
 * The bytes of such characters.
 * @throws where they are no base64
 */
export const fromBase64url = (code: string): Uint8Array =>
	Uint8Array.from(
		atob(code.replaceAll('-', '+').replaceAll('_', '/')),
		(character) => character.codePointAt(0) ?? 0
	);
