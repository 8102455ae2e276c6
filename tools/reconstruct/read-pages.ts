/**
 * Pages read one after the other, or several at once in workers; the order of the answers is that of the
 * pages, whatever came first.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';
import type { ReportEvidence } from '#layout/report.ts';
import type { ReadPage } from '#reconstruct/edition/assemble.ts';
import { type PageReader, readSeedPage, reportOf, type SeedPage } from '#reconstruct/edition/from-seeds.ts';

/** A page read, or why not. */
export type Outcome = ReadPage | Diagnostic;

/** What a worker is told of the edition. */
export interface Told {
	readonly edition: EditionConfig;
	readonly report: ReportEvidence | undefined;
}

/** What a worker is asked. */
export interface Asked {
	readonly index: number;
	readonly page: SeedPage;
}

/** What it answers. */
export interface Answered {
	readonly index: number;
	readonly outcome: Outcome;
}

/**
 * Reads pages of an edition. What all its pages tell of each other is learned from these where it is not
 * given.
 */
export type PagesReader = (
	pages: readonly SeedPage[],
	edition: EditionConfig,
	report?: ReportEvidence,
) => Promise<readonly Outcome[]>;

/** Told after each page: how many of how many are read. */
export type Progress = (done: number, all: number) => void;

/** Fewer pages than this are read sooner here than in workers, which have to start first. */
const WORTH_A_WORKER = 4;
const MOST_WORKERS = 8;

/** One after the other, with the reader given. */
export const inTurn =
	(read: PageReader): PagesReader =>
	async (pages, edition, report = reportOf(pages)) =>
		pages.map((page) => readSeedPage(page, edition, read, report));

/** By the engine, on as many cores as there are. */
export const byEngine =
	(read: PageReader, progress: Progress): PagesReader =>
	(pages, edition, report = reportOf(pages)) =>
		pages.length < WORTH_A_WORKER
			? inTurn(read)(pages, edition, report)
			: inWorkers(pages, { edition, report }, progress);

async function inWorkers(
	pages: readonly SeedPage[],
	workerData: Told,
	progress: Progress,
): Promise<readonly Outcome[]> {
	const count = Math.min(availableParallelism(), MOST_WORKERS, pages.length);
	const outcomes: Outcome[] = new Array(pages.length);
	let next = 0;
	let done = 0;
	const serve = (): Promise<void> =>
		new Promise((resolve, reject) => {
			const worker = new Worker(new URL('page-worker.ts', import.meta.url), { workerData });
			const ask = (): void => {
				const page = pages[next];
				if (page === undefined) void worker.terminate().then(() => resolve(), reject);
				else worker.postMessage({ index: next++, page } satisfies Asked);
			};
			worker.on('message', ({ index, outcome }: Answered) => {
				outcomes[index] = outcome;
				progress(++done, pages.length);
				ask();
			});
			worker.on('error', reject);
			ask();
		});
	await Promise.all(Array.from({ length: count }, serve));
	return outcomes;
}
