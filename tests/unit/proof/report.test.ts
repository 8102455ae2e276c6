import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wordDiff } from '#proof/compare/word-diff.ts';
import { condensedReport } from '#proof/condensed-report.ts';
import type { Difference } from '#proof/difference.ts';
import { type Step, verdictOf } from '#proof/report.ts';

const step = (outcome: Step['outcome']): Step => ({ name: 'pages', outcome, count: 1 });
const difference: Difference = {
	kind: 'text',
	file: 'e/c/s/',
	place: { block: 'p1-1' },
	published: 'een twee',
	made: 'een drie',
};

describe('the verdict of a check', () => {
	it('is good only where every step ran', () => {
		assert.equal(verdictOf({ steps: [step('same'), step('same')], differences: [] }), 'same');
		assert.equal(verdictOf({ steps: [step('same'), step('not-run')], differences: [] }), 'incomplete');
		assert.equal(verdictOf({ steps: [], differences: [] }), 'incomplete');
	});

	it('is that something differs, also where a step did not run', () => {
		assert.equal(verdictOf({ steps: [step('different'), step('not-run')], differences: [] }), 'different');
		assert.equal(verdictOf({ steps: [step('same')], differences: [difference] }), 'different');
	});
});

describe('a report as it is shown', () => {
	const report = (differences: readonly Difference[]) =>
		condensedReport({ edition: 'e', steps: [], digests: [], differences });

	it('tells one difference in several files once, with all of them', () => {
		const { differences } = report([
			{ ...difference, file: 'e/c/index.md', place: { block: 'p1-1', fileLine: 30 } },
			{ ...difference, file: 'e/c/s/index.md', place: { block: 'p1-1', fileLine: 12 } },
			difference,
		]);
		assert.deepEqual(
			differences.map(({ files }) => files),
			[[{ path: 'e/c/index.md', line: 30 }, { path: 'e/c/s/index.md', line: 12 }, { path: 'e/c/s/' }]],
		);
	});

	it('tells no more than a person reads, and how many more there are', () => {
		const many = Array.from({ length: 130 }, (_, index) => ({
			...difference,
			place: { block: `p1-${index}` },
		}));
		const { differences, more } = report(many);
		assert.deepEqual([differences.length, more], [100, 30]);
	});
});

describe('two texts, word by word', () => {
	it('share what they share, and part where they part', () => {
		assert.deepEqual(wordDiff('het gebruik vam media.', 'het gebruik van media.'), [
			{ kind: 'same', text: 'het gebruik ' },
			{ kind: 'published', text: 'vam' },
			{ kind: 'made', text: 'van' },
			{ kind: 'same', text: ' media.' },
		]);
	});

	it('leave out shared words far from any difference', () => {
		const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
		const [before] = wordDiff(`${long} slot`, `${long} einde`);
		assert.equal(
			before?.text,
			`… ${['', 'w53', 'w54', 'w55', 'w56', 'w57', 'w58', 'w59', ''].join(' ').trim()} `,
		);
	});

	it('keep a call as one word', () => {
		assert.deepEqual(
			wordDiff('a\0c8 8\0 b', 'a b\0c8 8\0').map(({ text }) => text),
			['a', '\0c8 8\0', ' b', '\0c8 8\0'],
		);
	});
});
