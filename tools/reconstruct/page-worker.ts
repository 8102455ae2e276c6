/** A worker that reads the pages it is asked for, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { EditionConfig } from '#edition/schema.ts';
import { readSeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import type { Answered, Asked } from './read-pages.ts';

const edition = workerData as EditionConfig;
parentPort?.on('message', ({ index, page }: Asked) => {
	parentPort?.postMessage({ index, outcome: readSeedPage(page, edition, readPage) } satisfies Answered);
});
