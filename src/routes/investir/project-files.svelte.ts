import { fetchOnce } from '$lib/explore/data/site-files';
import type { ActivitiesFile, CriteriaFile } from '$lib/invest/data';
import type { ProjectWork } from '$lib/invest/work.svelte';
import { lastAsked } from '$lib/ui/last-asked';

/**
 * Fetches the figures that a project needs, as its level changes. Made while a component is made, whose
 * life it has.
 */
export class ProjectFiles {
	failed = $state(false);
	/** Criteria of EPCI, which the other side speaks of whatever the level of the project. */
	epci = $state.raw<CriteriaFile>();
	readonly #work: ProjectWork;
	readonly #ask = lastAsked();

	/** @param opened whether the project is that of the address: nothing is fetched before. */
	constructor(work: ProjectWork, opened: () => boolean) {
		this.#work = work;
		$effect(() => {
			void work.project.level;
			if (opened()) void this.load();
		});
		$effect(() => {
			if (work.project.level !== 'epci') void this.#loadEpci();
		});
	}

	/** Fetches what the level of the project needs; a file that came once is not asked for again. */
	async load(): Promise<void> {
		const isLast = this.#ask();
		this.failed = false;
		try {
			const { level } = this.#work.project;
			const [file, activities] = await Promise.all([
				fetchOnce<CriteriaFile>(`/investir/criteres/${level}.json`),
				fetchOnce<ActivitiesFile>('/investir/activites.json')
			]);
			this.#work.activities = activities;
			this.#work.take(file);
			if (level === 'epci') this.epci = file;
		} catch {
			// A level that nobody looks at any more lacks nothing.
			if (isLast()) this.failed = true;
		}
	}

	/** Without it, the other side alone is not shown. */
	async #loadEpci(): Promise<void> {
		this.epci ??= await fetchOnce<CriteriaFile>('/investir/criteres/epci.json').catch(() => undefined);
	}

	/** Centre of an EPCI, degrees: longitude, latitude; undefined where it is unknown. */
	centreOf(siren: string): [number, number] | undefined {
		const row = this.epci?.codes.indexOf(siren) ?? -1;
		return row < 0 ? undefined : [this.epci?.longitude[row] ?? 0, this.epci?.latitude[row] ?? 0];
	}
}
