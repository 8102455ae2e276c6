/** A worker that reads the pages it is asked for, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EditionConfig } from '#edition/schema.ts';
import { readSeedPage, type SeedPage } from '#reconstruct/edition/make.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import type { Outcome } from './read-pages.ts';

/** What the worker is asked, and what it answers. */
export interface Asked {
	readonly index: number;
	readonly page: SeedPage;
}
export interface Answered {
	readonly index: number;
	readonly outcome: Outcome;
}

const edition = workerData as EditionConfig;
parentPort?.on('message', ({ index, page }: Asked) => {
	parentPort?.postMessage({ index, outcome: readSeedPage(page, edition, readPage) } satisfies Answered);
});
