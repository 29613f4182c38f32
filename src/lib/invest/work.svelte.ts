import { untrack } from 'svelte';
import { compositeOn, normalisedRows, scalesOf } from '../analysis/composite/composite';
import { closeCriteria } from '../analysis/composite/double-counting';
import { knockouts } from '../analysis/composite/knockouts';
import type { ProjectLevel } from '../catalogue/criteria';
import { columnOf, methodOf, type Ranking, rowsWithin } from './columns';
import type { ActivitiesFile, CriteriaFile } from './data';
import { defaultProject, type Project } from './project';
import { weigh } from './weighing';

/**
 * A project being worked on, and what follows from it. Each part is derived from what it depends on
 * alone, so that a moved weight normalises nothing again.
 */
export class ProjectWork {
	project = $state.raw<Project>(defaultProject());
	activities = $state.raw<ActivitiesFile>();
	#files = $state.raw<Partial<Record<ProjectLevel, CriteriaFile>>>({});
	#before = $state.raw<readonly Project[]>([]);

	file = $derived(this.#files[this.project.level]);
	canUndo = $derived(this.#before.length > 0);

	// Words, so that what follows is made again only when they change.
	#criteriaKey = $derived(
		JSON.stringify(
			this.project.weighed.map(({ criterion, direction, target }) => [criterion, direction, target])
		)
	);
	#needsKey = $derived(JSON.stringify([this.project.needs, this.project.where]));
	#activity = $derived(this.project.activity);
	#scaleKey = $derived(`${this.project.normalisation} ${this.project.winsorise}`);

	#columns = $derived.by(() => {
		void this.#criteriaKey;
		const { file, activities } = this;
		const activity = this.#activity;
		if (!file || !activities) return undefined;
		return untrack(() => this.project.weighed).map(({ criterion, direction, target }) => ({
			...columnOf(file, activities, criterion, activity),
			direction,
			...(target === undefined ? {} : { target })
		}));
	});

	#knockout = $derived.by(() => {
		void this.#needsKey;
		const { file, activities } = this;
		const activity = this.#activity;
		if (!file || !activities) return undefined;
		const { needs, where } = untrack(() => this.project);
		const within = rowsWithin(file, where);
		return {
			looked: within.length,
			result: knockouts(
				within,
				needs.map(({ criterion, atLeast, limit }) => ({
					values: columnOf(file, activities, criterion, activity).values,
					atLeast,
					limit
				}))
			)
		};
	});

	#normalised = $derived.by(() => {
		void this.#scaleKey;
		const [columns, kept] = [this.#columns, this.#knockout?.result.kept];
		if (!columns || !kept) return undefined;
		const scales = scalesOf(
			columns,
			untrack(() => methodOf(this.project))
		);
		return { scales, kept, columns: normalisedRows(columns, scales, kept) };
	});

	weighing = $derived(weigh(this.project));

	ranking = $derived.by((): Ranking | undefined => {
		const [columns, knockout, normalised] = [this.#columns, this.#knockout, this.#normalised];
		if (!columns || !knockout || !normalised) return undefined;
		const { weights } = this.weighing;
		return {
			weighing: this.weighing,
			columns: columns.map((column, k) => ({ ...column, weight: weights[k] ?? 0 })),
			knockout: knockout.result,
			looked: knockout.looked,
			composite: compositeOn(
				normalised.columns,
				weights,
				normalised.kept,
				normalised.scales,
				methodOf(this.project)
			)
		};
	});

	/** What scores depend on, in words: two projects that differ in names or in the areas set side by side have the same. */
	scoreKey = $derived(JSON.stringify({ ...this.project, picked: [], title: '', profile: '' }));

	/** Pairs of criteria that say nearly the same thing, over the whole level. */
	close = $derived(this.#columns ? closeCriteria(this.#columns.map(({ values }) => values)) : []);

	/** Known figures of each criterion, as a share of the level's areas. */
	known = $derived(
		this.#columns?.map(
			({ values }) => values.filter((value) => !Number.isNaN(value)).length / Math.max(1, values.length)
		) ?? []
	);

	/** Figures of a criterion for the project's activity, over the whole level; empty before the files are there. */
	figuresOf(criterion: string): Float64Array {
		const { file, activities } = this;
		return file && activities
			? columnOf(file, activities, criterion, this.#activity).values
			: new Float64Array();
	}

	change(choices: Partial<Project>): void {
		const next = { ...this.project, ...choices };
		if (JSON.stringify(next) === JSON.stringify(this.project)) return;
		this.#before = [...this.#before.slice(-49), this.project];
		this.project = next;
	}

	/** Takes a whole project; the one before can be brought back. */
	open(project: Project): void {
		this.change(project);
	}

	/** Takes a project from the address: nothing was there before. */
	enter(project: Project): void {
		this.#before = [];
		this.project = project;
	}

	undo(): void {
		const before = this.#before.at(-1);
		if (!before) return;
		this.#before = this.#before.slice(0, -1);
		this.project = before;
	}

	take(file: CriteriaFile): void {
		this.#files = { ...this.#files, [file.level]: file };
	}
}
