import { readXmlText } from '../workbook/xml';
import type { Zip } from '../workbook/zip';
import { ReadError } from '../read-error';

/**
 * What an archive is.
 * @throws {ReadError} where it is no workbook, or one that cannot be read
 */
export function kindOfArchive(zip: Zip, file: string): 'xlsx' | 'ods' {
	const refuse = (why: 'document' | 'archive' | 'binary_workbook' | 'password', value?: string) =>
		new ReadError(why, { file, ...(value ? { value } : {}) });
	if (zip.has('mimetype')) {
		const type = zip.text('mimetype').trim();
		if (!/opendocument\.spreadsheet/.test(type)) throw refuse('document', type);
		if (zip.has('META-INF/manifest.xml') && isEncrypted(zip.text('META-INF/manifest.xml')))
			throw refuse('password');
		if (!zip.has('content.xml')) throw new ReadError('broken_workbook', { file, value: 'content.xml' });
		return 'ods';
	}
	if (zip.has('xl/workbook.bin')) throw refuse('binary_workbook');
	if (zip.names.some((name) => /^word\/|^ppt\//.test(name))) throw refuse('document');
	if (zip.has('[Content_Types].xml') && zip.names.some((name) => /(^|\/)workbook\.xml$/i.test(name)))
		return 'xlsx';
	throw refuse('archive', zip.names.slice(0, 5).join(', ').slice(0, 200) || 'ZIP');
}

function isEncrypted(manifest: string): boolean {
	let encrypted = false;
	readXmlText(manifest, {
		open(name) {
			if (name === 'encryption-data' || name === 'encrypted-key') encrypted = true;
		}
	});
	return encrypted;
}
