import { type Format, splitEnding } from '$lib/exchange/answer-format';
import type { Guide, GuideOperation } from './guide';
import type { Asked } from './snippets';

/** What is asked on the page: an address of this site, that one may write or choose. */
export class Question {
	/** From the root of the site: path, ending, and what stands after the question mark. */
	address = $state('');
	/** The operation that was last chosen; it says which formats there are. */
	private chosen = $state.raw<GuideOperation | undefined>();
	private readonly all: readonly GuideOperation[];

	constructor(
		{ groups }: Guide,
		/** Where addresses start, from the root of the site. */
		private readonly root: string
	) {
		this.all = groups.flatMap(({ operations }) => operations);
		this.choose(this.all[0]?.id ?? '');
	}

	get operation(): string {
		return this.chosen?.id ?? '';
	}
	get formats(): readonly Format[] {
		return this.chosen?.formats ?? ['json'];
	}
	/** Whether it may be asked from here: of this site, and of its figures. */
	get isOurs(): boolean {
		return this.address.startsWith(`${this.root}/`);
	}
	get parts(): Asked {
		const at = this.address.indexOf('?');
		const [before, search] =
			at < 0 ? [this.address, ''] : [this.address.slice(0, at), this.address.slice(at)];
		const { path, format } = splitEnding(before);
		return { path, format: format ?? 'json', search, formats: this.formats };
	}

	/** Takes the example of an operation, in the format of before where it has it. */
	choose(id: string): void {
		const format = this.address === '' ? 'json' : this.parts.format;
		const found = this.all.find((one) => one.id === id);
		if (!found) return;
		this.chosen = found;
		this.address = `${found.example}.${found.formats.includes(format) ? format : 'json'}${found.search}`;
	}

	/** Asks for the same in another format. */
	write(format: Format): void {
		const { path, search } = this.parts;
		this.address = `${path}.${format}${search}`;
	}
}
