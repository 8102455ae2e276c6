/**
 * Pages whose words have their places, against how they were set: every cell in its column, every block with
 * its kind and its text.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readingOf } from '#edition/content.ts';
import { parseBoxes } from '#layout/parse-boxes.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { type BoxedPage, boxedPage, type Setting } from '../support/boxed-page.ts';

const setting: fc.Arbitrary<Setting> = fc.record({
	columns: fc.constantFrom<Setting['columns'][]>(1, 2, 3),
	paragraphs: fc.constantFrom<Setting['paragraphs'][]>('blank', 'indent'),
	title: fc.boolean(),
	notes: fc.boolean(),
	lists: fc.boolean(),
	step: fc.constantFrom(0, 0.4),
});
const seed = fc.integer({ min: 1, max: 5_000 });
const read = ({ text, boxes }: BoxedPage) => readPage(text, { language: 'nl', boxes });

test('every cell stands in the column it was set in', () => {
	fc.assert(
		fc.property(seed, setting, (number, how) => {
			const made = boxedPage(number, how);
			const reading = read(made);
			assert.equal(reading.columns, how.columns);
			const called = new Set(made.calls.map(({ mark }) => mark));
			const cells = reading.rows.flatMap(({ line, cells: own }) =>
				own.map(({ column, span }) => {
					const text = (reading.lines[line - 1] ?? '').slice(span.start, span.end);
					return { line, column, text };
				}),
			);
			assert.deepEqual(
				cells.filter(({ text }) => !called.has(text)),
				made.cells.filter(({ text }) => !called.has(text)),
			);
		}),
		{ numRuns: 60 },
	);
});

test('blocks have their kind and their text, in reading order', () => {
	fc.assert(
		fc.property(seed, setting, (number, how) => {
			const made = boxedPage(number, how);
			fc.pre(!made.unsure);
			const found = read(made).blocks.map(({ kind, label, content }) => ({
				kind,
				text: `${label === undefined ? '' : `${label} `}${readingOf(content)}`,
			}));
			assert.deepEqual(found, made.blocks);
		}),
		{ numRuns: 60 },
	);
});

test('a raised call stands at the word it was set at, and nothing is asked', () => {
	fc.assert(
		fc.property(seed, setting, (number, how) => {
			const made = boxedPage(number, how);
			const { decisions, diagnostics } = read(made);
			const calls = decisions.filter(({ subject }) => subject === 'call');
			const placed = calls.map(({ chosen }) => chosen).sort();
			assert.deepEqual(placed, made.calls.map(({ after }) => after.replace(/[.,]$/u, '')).sort());
			assert.deepEqual(diagnostics, []);
		}),
		{ numRuns: 60 },
	);
});

test('every letter has one place, and reads as it stands', () => {
	fc.assert(
		fc.property(seed, setting, (number, how) => {
			const made = boxedPage(number, how);
			const reading = read(made);
			assert.deepEqual(accountOf(reading.lines, reading).diagnostics, []);
			assert.deepEqual(fidelityFaults(reading.lines, reading), []);
		}),
		{ numRuns: 60 },
	);
});

test('a page that lacks a box, or has one twice, is refused with the word it is about', () => {
	fc.assert(
		fc.property(seed, setting, fc.nat(), (number, how, pick) => {
			const { text, boxes } = boxedPage(number, how);
			assert.deepEqual(parseBoxes(JSON.stringify(boxes), text).diagnostics, []);
			const at = pick % boxes.words.length;
			const [told] = parseBoxes(
				JSON.stringify({ ...boxes, words: boxes.words.toSpliced(at, 1) }),
				text,
			).diagnostics;
			const [line = 0, start = 0, end = 0] = boxes.words[at] ?? [];
			assert.equal(told?.code, 'boxes/word-without-box');
			assert.ok(told?.reason.includes(`“${text.split('\n')[line - 1]?.slice(start, end)}”`));
			const twice = { ...boxes, words: [...boxes.words, boxes.words[at]] };
			assert.deepEqual(
				parseBoxes(JSON.stringify(twice), text).diagnostics.map(({ code }) => code),
				['boxes/word-twice'],
			);
		}),
		{ numRuns: 40 },
	);
});
