/**
 * Threads that draw cards, one a core, started when the first card is asked for; the build does not wait for
 * them to end.
 */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';

/** @throws Error with the words of what could not draw. */
type Draw = (laidOut: string) => Promise<Uint8Array>;

/** From the root of the project: a build runs from a bundle, which is not beside this file. */
const WORKER = 'src/sharing/cards/draw.thread.build.ts';

let drawing: Draw | undefined;

/** @returns what draws a layout, as JSON, to a PNG. */
export function drawers(): Draw {
	drawing ??= pool(availableParallelism());
	return drawing;
}

type Answer = { readonly png: Uint8Array } | { readonly fault: string };

interface Job {
	readonly laidOut: string;
	readonly done: (answer: Answer) => void;
}

function pool(size: number): Draw {
	const waiting: Job[] = [];
	const idle: Worker[] = [];
	let started = 0;
	const take = (worker: Worker): void => {
		const job = waiting.shift();
		if (!job) {
			worker.unref();
			idle.push(worker);
			return;
		}
		worker.ref();
		const answered = (answer: Answer): void => {
			worker.off('error', died);
			job.done(answer);
			take(worker);
		};
		// A thread that dies is not asked again; another is started for the next card.
		const died = (cause: unknown): void => {
			started -= 1;
			worker.off('message', answered);
			job.done({ fault: String(cause) });
			start();
		};
		worker.once('message', answered);
		worker.once('error', died);
		worker.postMessage(job.laidOut);
	};
	const start = (): void => {
		if (waiting.length === 0 || started >= size) return;
		started += 1;
		take(new Worker(resolve(WORKER)));
	};
	return async (laidOut) => {
		const answer = await new Promise<Answer>((done) => {
			waiting.push({ laidOut, done });
			const worker = idle.pop();
			if (worker) take(worker);
			else start();
		});
		if ('fault' in answer) throw new Error(`A card could not be drawn: ${answer.fault}`);
		return answer.png;
	};
}
