import { readXmlText } from './xml';
import type { Zip } from './zip';

/** Where the parts of a package say that others are: id → path, by kind (`worksheet`, `styles`). */
export interface Relation {
	readonly id: string;
	readonly kind: string;
	readonly path: string;
}

/** What a part of an Office package refers to. '' is the package itself. */
export function relationsOf(zip: Zip, part: string): Relation[] {
	const slash = part.lastIndexOf('/');
	const folder = part.slice(0, slash + 1);
	const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
	if (!zip.has(name)) return [];
	const relations: Relation[] = [];
	readXmlText(zip.text(name), {
		open(element, attribute) {
			if (element !== 'Relationship' || attribute('TargetMode') === 'External') return;
			const kind = (attribute('Type') ?? '').split('/').at(-1) ?? '';
			relations.push({ id: attribute('Id') ?? '', kind, path: pathFrom(folder, attribute('Target') ?? '') });
		}
	});
	return relations;
}

function pathFrom(folder: string, target: string): string {
	if (target.startsWith('/')) return target.slice(1);
	const parts: string[] = [];
	for (const part of `${folder}${target}`.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/');
}
