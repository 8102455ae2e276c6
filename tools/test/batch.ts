/**
 * `node tools/test/batch.ts FILE…`: test files in one process. What they share, the browser above all, is
 * loaded and started once. Laws are tried on the same cases each time, so that a run says something of the
 * code and not of its luck; `node --test FILE`, which runs one file by itself, tries new ones.
 */
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { configureGlobal } from 'fast-check';

configureGlobal({ seed: 2014 });

/** Milliseconds that what a test left running may hold up the end. */
const LEFT_RUNNING = 30_000;

// Before any other: the runner ends a process as soon as every test it knows of is over.
const { promise: allLoaded, resolve: loaded } = Promise.withResolvers<void>();
test('the test files of a batch are loaded', () => allLoaded);

for (const file of process.argv.slice(2)) {
	try {
		await import(pathToFileURL(file).href);
	} catch (error) {
		test(file, () => {
			throw error;
		});
	}
}
loaded();

// A process in which a test left something running would never end; what was found is told long before.
after(() => void setTimeout(() => process.exit(), LEFT_RUNNING).unref());
