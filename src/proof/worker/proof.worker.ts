/** The check, off the page's own thread: thin, everything it says and does is in `run.ts`. */

import type { ReadBlock } from '#proof/blocks.ts';
import { condensedReport } from '#proof/condensed-report.ts';
import { checkEdition } from '#proof/run.ts';
import type { Host } from '#proof/task.ts';
import type { FromWorker, ToWorker } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

const say = (message: FromWorker) => self.postMessage(message);

/** The page that was asked for, until it comes. */
let waiting: ((answer: Extract<ToWorker, { kind: 'blocks' }>) => void) | undefined;

const hostAt = (base: string): Host => ({
	bytes: async (path) => {
		const response = await fetch(base + path);
		if (!response.ok) throw new Error(`${response.status} ${path}`);
		return new Uint8Array(await response.arrayBuffer());
	},
	blocks: (path) =>
		new Promise<readonly ReadBlock[] | undefined>((resolve, reject) => {
			waiting = ({ blocks, failed }) => (failed ? reject(new Error(path)) : resolve(blocks));
			say({ kind: 'want', path });
		}),
	progress: (progress) => say({ kind: 'progress', progress }),
});

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'blocks') return waiting?.(data);
	checkEdition(data.task, hostAt(data.base)).then(
		(report) => say({ kind: 'done', report: condensedReport(report) }),
		(error) => say({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
	);
});
