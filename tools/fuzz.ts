/**
 * `npm run fuzz [-- --pages 100000] [--from 0] [--workers 2]`: reads generated and spoilt texts of every kind
 * and checks that each ends in a reading with a place for every letter, or in a diagnostic, within seconds. A
 * fault is printed with its number; `--from N --pages 1 --print` shows that text. Exit code 1 where anything
 * was wrong.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { anyText } from '../tests/support/any-text.ts';
import type { Told } from './fuzz/reader.ts';

const { values } = parseArgs({
	options: {
		pages: { type: 'string', default: '100000' },
		from: { type: 'string', default: '0' },
		workers: { type: 'string', default: '2' },
		print: { type: 'boolean', default: false },
	},
});
const [pages, from, workers] = [Number(values.pages), Number(values.from), Number(values.workers)];
/** Longer than this a text may not take, seconds by the clock; a busy machine makes it wait. */
const PATIENCE = 180;
/** Nor longer than this of the processor's time. */
const SECONDS = 20;

interface Sum {
	count: number;
	seconds: number;
	longest: number;
}
const kinds = new Map<string, Sum>();
const faults: string[] = [];
let done = 0;

/** Takes what a worker tells; answers whether it was a whole text. */
function take(told: Told): void {
	if ('begins' in told) return;
	done++;
	const sum = kinds.get(told.kind) ?? { count: 0, seconds: 0, longest: 0 };
	sum.count++;
	sum.seconds += told.seconds;
	sum.longest = Math.max(sum.longest, told.seconds);
	kinds.set(told.kind, sum);
	const fault = told.fault ?? (told.seconds > SECONDS ? `took ${told.seconds.toFixed(0)} s` : undefined);
	if (fault !== undefined) {
		faults.push(`${told.seed} (${told.kind}): ${fault}`);
		console.log(faults.at(-1));
	}
	if (done % 1000 === 0) console.log(`${done} of ${pages} texts read, ${faults.length} wrong`);
}

/**
 * Reads every `workers`-th text from `first` on; a text that hangs is a fault, and the next worker goes on
 * after it.
 */
function readFrom(first: number): Promise<void> {
	return new Promise((resolve, reject) => {
		const data = { from: first, to: from + pages, step: workers };
		const worker = new Worker(new URL('fuzz/reader.ts', import.meta.url), { workerData: data });
		let at = first;
		const lost = async (): Promise<void> => {
			faults.push(`${at}: no answer within ${PATIENCE} s`);
			console.log(faults.at(-1));
			worker.removeAllListeners();
			await worker.terminate();
			resolve(readFrom(at + workers));
		};
		let clock = setTimeout(lost, PATIENCE * 1000);
		worker.on('message', (told: Told) => {
			clearTimeout(clock);
			clock = setTimeout(lost, PATIENCE * 1000);
			at = told.seed;
			take(told);
		});
		worker.on('error', reject);
		worker.on('exit', () => {
			clearTimeout(clock);
			resolve();
		});
	});
}

if (values.print) {
	for (let seed = from; seed < from + pages; seed++) console.log(JSON.stringify(anyText(seed)));
} else {
	await Promise.all(Array.from({ length: workers }, (_, index) => readFrom(from + index)));
	for (const [kind, { count, seconds, longest }] of [...kinds].sort())
		console.log(
			`${kind.padEnd(28)} ${String(count).padStart(7)} texts, ${((1000 * seconds) / count).toFixed(0).padStart(6)} ms on average, longest ${longest.toFixed(1)} s`,
		);
	console.log(`${done} texts read, ${faults.length} wrong.`);
	process.exitCode = faults.length === 0 ? 0 : 1;
}
