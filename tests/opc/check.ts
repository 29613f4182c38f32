import { contentTypeFaults, relationshipFaults } from './conventions';
import { documentFaults } from './document';
import { openPackage } from './package';
import { presentationFaults } from './presentation';
import { workbookFaults } from './workbook';

/**
 * What Office would refuse or offer to repair in a `.pptx`, `.docx` or `.xlsx`, a sentence each: parts that are not
 * declared or not there, relationships that lead nowhere, axes that do not pair, ids that are two things'. Workbooks
 * inside it are checked alike. No schema is asked: none says these things.
 */
export function officeFaults(bytes: Uint8Array): string[] {
	const office = openPackage(bytes);
	const has = (name: string) => office.parts.has(name);
	return [
		...office.faults,
		...contentTypeFaults(office),
		...relationshipFaults(office),
		...(has('/ppt/presentation.xml') ? presentationFaults(office) : []),
		...(has('/word/document.xml') ? documentFaults(office) : []),
		...(has('/xl/workbook.xml') ? workbookFaults(office) : []),
		...[...office.parts]
			.filter(([name]) => /^\/ppt\/embeddings\/.+\.xlsx$/.test(name))
			.flatMap(([name, content]) => officeFaults(content).map((fault) => `${name}: ${fault}`))
	];
}
