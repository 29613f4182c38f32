import { base } from '$app/paths';
import type { SiteLists } from './sites-page';

/** Whole lists of a territory, fetched when the first of them is asked for; both sections read the same answer. */
export class WholeLists {
	lists = $state.raw<SiteLists>();
	failed = $state(false);
	loading = $state(false);
	private readonly code: () => string;

	constructor(code: () => string) {
		this.code = code;
	}

	async ask(): Promise<void> {
		if (this.lists || this.loading) return;
		this.loading = true;
		this.failed = false;
		try {
			const answer = await fetch(`${base}/territoire/${this.code()}/sites.json`);
			if (!answer.ok) throw new Error(String(answer.status));
			this.lists = (await answer.json()) as SiteLists;
		} catch {
			this.failed = true;
		} finally {
			this.loading = false;
		}
	}
}
