import { checkShape, FileError, parseBounded } from '../dossier/bounded-json';
import { FORMAT, Presentation, VERSION } from './presentation';

/** Sixty slides, most of them with a picture. */
const MOST_BYTES = 60_000_000;

const field = (document: unknown, name: string): unknown =>
	typeof document === 'object' && document !== null ? (document as Record<string, unknown>)[name] : undefined;

/**
 * Reads the text of a presentation's file. Nothing of what is open changes before it is whole.
 * @throws FileError that says where the file is wrong.
 */
export function readPresentation(text: string): Presentation {
	const document = parseBounded(text, MOST_BYTES);
	if (field(document, 'format') !== FORMAT) throw new FileError({ why: 'format' });
	const version = field(document, 'version');
	if (typeof version === 'number' && version > VERSION) throw new FileError({ why: 'newer' });
	return checkShape(Presentation, document);
}

/** The text of a presentation's file. Written and read again, it is the same presentation. */
export const writePresentation = (presentation: Presentation): string =>
	JSON.stringify(presentation, null, '\t');
