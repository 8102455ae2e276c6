/**
 * A worker that reads the texts of every other number: it tells each number before it begins, so that one
 * that hangs is known.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { anyText } from '../../tests/support/any-text.ts';
import { faultOf } from './read-any.ts';

/** What the worker tells. */
export type Told =
	| { readonly seed: number; readonly begins: true }
	| { readonly seed: number; readonly kind: string; readonly seconds: number; readonly fault?: string };

const { from, to, step } = workerData as { from: number; to: number; step: number };
for (let seed = from; seed < to; seed += step) {
	parentPort?.postMessage({ seed, begins: true } satisfies Told);
	const { kind, text } = anyText(seed);
	const started = process.threadCpuUsage();
	const fault = faultOf(text);
	const seconds = process.threadCpuUsage(started).user / 1e6;
	parentPort?.postMessage({ seed, kind, seconds, ...(fault ? { fault } : {}) } satisfies Told);
}
