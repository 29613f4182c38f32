import { base } from '$app/paths';
import type { Attachment } from 'svelte/attachments';
import type { SiteLists } from './sites-page';

/** Whole lists of a territory, fetched when a section that shows them comes near the screen; both read one answer. */
export class WholeLists {
	/** Those of the territory that is on the screen. */
	readonly lists = $derived.by(() => (this.answer?.code === this.code() ? this.answer.lists : undefined));
	failed = $state(false);
	private answer = $state.raw<{ code: string; lists: SiteLists }>();
	private asked = '';
	private readonly code: () => string;

	constructor(code: () => string) {
		this.code = code;
	}

	/** Asks once what it stands on comes near; again for another territory. */
	readonly near: Attachment<HTMLElement> = (section) => {
		const code = this.code();
		const seen = new IntersectionObserver(
			([entry]) => {
				if (!entry?.isIntersecting) return;
				seen.disconnect();
				void this.ask(code);
			},
			{ rootMargin: '400px' }
		);
		seen.observe(section);
		return () => seen.disconnect();
	};

	private async ask(code: string): Promise<void> {
		if (this.asked === code) return;
		this.asked = code;
		this.failed = false;
		try {
			const answer = await fetch(`${base}/territoire/${code}/sites.json`);
			if (!answer.ok) throw new Error(String(answer.status));
			this.answer = { code, lists: (await answer.json()) as SiteLists };
		} catch {
			this.asked = '';
			this.failed = true;
		}
	}
}
