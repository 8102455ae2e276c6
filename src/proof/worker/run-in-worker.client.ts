/** One check: a worker that makes and compares, and this page, which parses HTML for it. */

import type { CondensedReport } from '#proof/condensed-report.ts';
import type { CheckTask, Progress } from '#proof/task.ts';
import { fetchPage } from './fetch-page.client.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { pageBlocks } from './page-blocks.client.ts';
import { startWorker } from './start-worker.client.ts';

/** How a check ended. */
export type Ending =
	| { readonly kind: 'done'; readonly report: CondensedReport }
	/** By the reader. */
	| { readonly kind: 'stopped' }
	/** `not-loaded`: the worker never spoke. */
	| { readonly kind: 'failed'; readonly reason: 'not-loaded' | 'crash' };

/** @param base base path of the site, with a slash at its end. */
export function runInWorker(
	task: CheckTask,
	base: string,
	{ signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void },
): Promise<Ending> {
	const worker = startWorker();
	const say = (message: ToWorker) => worker.postMessage(message);
	let heard = false;

	const answer = async ({ path }: Extract<FromWorker, { kind: 'want' }>) => {
		try {
			const blocks = pageBlocks(await fetchPage(base + path, signal));
			say({ kind: 'blocks', path, ...(blocks ? { blocks } : {}) });
		} catch {
			say({ kind: 'blocks', path, failed: true });
		}
	};

	return new Promise<Ending>((resolve) => {
		const end = (ending: Ending) => {
			worker.terminate();
			resolve(ending);
		};
		signal.addEventListener('abort', () => end({ kind: 'stopped' }), { once: true });
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end({ kind: 'failed', reason: heard ? 'crash' : 'not-loaded' });
		});
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			heard = true;
			if (data.kind === 'progress') onProgress(data.progress);
			else if (data.kind === 'want') void answer(data);
			else end(data.kind === 'done' ? data : { kind: 'failed', reason: 'crash' });
		});
		say({ kind: 'check', task, base });
	});
}
