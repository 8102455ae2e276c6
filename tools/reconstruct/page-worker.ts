/** A worker that reads the pages it is asked for, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSeedPage } from '#reconstruct/edition/from-seeds.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import type { Answered, Asked, Told } from './read-pages.ts';

const { edition, report } = workerData as Told;
parentPort?.on('message', ({ index, page }: Asked) => {
	parentPort?.postMessage({
		index,
		outcome: readSeedPage(page, edition, readPage, report),
	} satisfies Answered);
});
