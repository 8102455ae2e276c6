/**
 * Every folder of `src/` can be read in an order: its files and folders do not need each other in circles.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { circlesIn } from '../../support/house/circles.ts';
import { type Import, importsOfProject } from '../../support/house/imports.ts';

/** Imports between files: `a/b.ts > a/c/d.ts`. */
const imports = (...lines: readonly string[]): readonly Import[] =>
	lines.map((line) => {
		const [from = '', to = ''] = line.split(' > ');
		return { from, written: to, to };
	});

const told = (found: readonly Import[]) =>
	circlesIn(found).map(({ folder, parts }) => `${folder}: ${parts.join(' ')}`);

describe('circles among the parts of a folder', () => {
	it('are nowhere in src/', () => {
		const found = circlesIn(importsOfProject());
		const lines = found.flatMap(({ folder, parts, imports: among }) => {
			const name = `${folder}: ${parts.join(' ')}`;
			return [name, ...among.map(({ from, written }) => `  ${from} imports ${written}`)];
		});
		assert.deepEqual(lines, []);
	});

	it('are found between two files', () => {
		assert.deepEqual(told(imports('r/a.ts > r/b.ts', 'r/b.ts > r/a.ts')), ['r: a.ts b.ts']);
	});

	it('are found along a longer way, and only those in it are named', () => {
		const way = imports(
			'r/a.ts > r/b.ts',
			'r/b.ts > r/c.ts',
			'r/c.ts > r/a.ts',
			'r/d.ts > r/a.ts',
			'r/c.ts > r/e.ts',
		);
		assert.deepEqual(told(way), ['r: a.ts b.ts c.ts']);
	});

	it('are found between two folders whose files need each other one way each', () => {
		assert.deepEqual(told(imports('r/a/1.ts > r/b/1.ts', 'r/b/2.ts > r/a/2.ts')), ['r: a b']);
	});

	it('are found between a folder and a file beside it', () => {
		assert.deepEqual(told(imports('r/run.ts > r/steps/1.ts', 'r/steps/2.ts > r/run.ts')), [
			'r: run.ts steps',
		]);
	});

	it('are told apart where two stand in one folder', () => {
		const two = imports(
			'r/a.ts > r/b.ts',
			'r/b.ts > r/a.ts',
			'r/c.ts > r/d.ts',
			'r/d.ts > r/c.ts',
			'r/a.ts > r/c.ts',
		);
		assert.deepEqual(told(two), ['r: a.ts b.ts', 'r: c.ts d.ts']);
	});

	it('are not where a file uses a folder that uses another file', () => {
		assert.deepEqual(
			told(imports('r/run.ts > r/steps/1.ts', 'r/steps/1.ts > r/model.ts', 'r/run.ts > r/model.ts')),
			[],
		);
	});
});
