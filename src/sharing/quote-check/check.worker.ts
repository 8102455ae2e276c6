/** *Citaat* off the page's own thread. */
import { answer } from './answer.ts';
import type { Question } from './messages.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
	self.postMessage(await answer(data));
});
