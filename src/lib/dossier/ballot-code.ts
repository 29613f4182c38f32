import * as v from 'valibot';
import { fromBase64url, toBase64url } from '../exchange/base64url';
import { Ballot, Stake } from './schema';

/** What a voter's page needs: whose vote, on what. */
const Invitation = v.object({
	dossier: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
	territory: v.pipe(v.string(), v.regex(/^\d{9}$/)),
	name: v.pipe(v.string(), v.maxLength(200)),
	stakes: v.pipe(v.array(Stake), v.minLength(2), v.maxLength(12))
});
export type Invitation = v.InferOutput<typeof Invitation>;

/** A ballot on its way back to the screen that counts. */
const Returned = v.object({ dossier: v.pipe(v.string(), v.maxLength(60)), ballot: Ballot });
export type Returned = v.InferOutput<typeof Returned>;

const MOST_CHARACTERS = 8000;

/** JSON as characters that a link, a QR code and a message carry unharmed (base64url of UTF-8). */
const encode = (value: unknown): string => toBase64url(new TextEncoder().encode(JSON.stringify(value)));

function decode(code: string): unknown {
	if (code.length > MOST_CHARACTERS || !/^[\w-]+$/.test(code)) return null;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64url(code)));
	} catch {
		return null;
	}
}

const read = <Shape extends v.GenericSchema>(shape: Shape, code: string): v.InferOutput<Shape> | null => {
	const checked = v.safeParse(shape, decode(code));
	return checked.success ? checked.output : null;
};

export const writeInvitation = (invitation: Invitation): string => encode(invitation);
export const readInvitation = (code: string): Invitation | null => read(Invitation, code);
export const writeReturned = (returned: Returned): string => encode(returned);

/** A ballot from a code, or from the link that carries one; null where it is neither. */
export const readReturned = (text: string): Returned | null =>
	read(Returned, text.trim().replace(/^.*#bulletin=/s, ''));
