import { onMount } from 'svelte';
import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { root } from '$lib/i18n/address';
import { addressCode, type AddressRefusal, PROJECT_KEY, projectCode, readProject } from '$lib/invest/address';
import type { Change } from '$lib/invest/migrate';
import { defaultProject, type Project } from '$lib/invest/project';
import type { ProjectWork } from '$lib/invest/work.svelte';

/** A gesture rests, ms: browsers limit how often an address may change. */
const REST = 300;

/** Choices that a visitor expects «back» to undo; weights and requirements have their own «undo». */
const STEPS = ['activity', 'level', 'where'] as const satisfies readonly (keyof Project)[];

/** Whether the way from one project to another is a step that «back» undoes. */
const isStep = (before: Project, after: Project): boolean =>
	(after.profile !== 'own' && after.profile !== before.profile) ||
	STEPS.some((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));

/**
 * Holds a project and the address together: the address is read when the page opens or is gone to, and
 * follows what is changed. Made while a component is made, whose life it has.
 */
export class ProjectAddress {
	/** Why the address could not be read; null where it was, or says nothing. */
	refusal = $state<AddressRefusal | null>(null);
	/** What of the address a newer version changed. */
	changes = $state.raw<readonly Change[]>([]);
	/** The address has been read: the project is that of the visitor. */
	opened = $state(false);
	readonly #work: ProjectWork;
	/** Query that was read or written last. */
	#written = '';
	/** The project of that query. */
	#known = defaultProject();

	readonly #search = $derived.by(() => {
		const code = addressCode(this.#work.project);
		return code === '' ? '' : `?${PROJECT_KEY}=${code}`;
	});
	/** Holds the whole project, even the one that the page opens on: that one may change. */
	readonly link = $derived.by(
		() => `${page.url.origin}${root()}/investir/?${PROJECT_KEY}=${projectCode(this.#work.project)}`
	);

	constructor(work: ProjectWork) {
		this.#work = work;
		onMount(() => {
			this.#open(page.url);
			this.opened = true;
		});
		afterNavigate(({ to, type }) => {
			if (type !== 'enter' && to && to.url.search !== this.#written) this.#open(to.url);
		});
		$effect(() => this.#follow());
		$effect(() => {
			// A project that is worked on replaces the one that could not be read.
			if (work.canUndo) this.refusal = null;
		});
	}

	#open(url: URL): void {
		const code = url.searchParams.get(PROJECT_KEY);
		this.refusal = null;
		this.changes = [];
		if (code === null) this.#work.enter(defaultProject());
		else {
			const read = readProject(code);
			if (read.project) {
				this.#work.enter(read.project);
				this.changes = read.changes ?? [];
			} else this.refusal = read.refusal;
		}
		this.#written = url.search;
		this.#known = this.#work.project;
	}

	/** Writes the project to the address once a gesture rests. */
	#follow(): (() => void) | undefined {
		const next = this.#search;
		if (!this.opened || this.refusal !== null || next === this.#written) return;
		const timer = setTimeout(() => {
			const { project } = this.#work;
			const step = isStep(this.#known, project);
			this.#written = next;
			this.#known = project;
			void goto(`${root()}/investir/${next}${location.hash}`, {
				replaceState: !step,
				noScroll: true,
				keepFocus: true
			});
		}, REST);
		return () => clearTimeout(timer);
	}
}
