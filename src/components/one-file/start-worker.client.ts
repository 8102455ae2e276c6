/** In the place of `#proof/worker/start-worker.client.ts`: the worker stands in the file, with what it checks. */
import { carried, unpacked } from '#components/one-file/carried.client.ts';

export function startWorker(): Worker {
	const { check, files } = unpacked(carried());
	const code = new Blob([`const files=${JSON.stringify(files)};`, check], { type: 'text/javascript' });
	return new Worker(URL.createObjectURL(code));
}
