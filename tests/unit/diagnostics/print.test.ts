import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { printDiagnostic, printDiagnostics } from '#diagnostics/print.ts';

const undecided: Diagnostic = {
	code: 'layout/cut-undecided',
	severity: 'review',
	file: 'seeds/voorbeeld/pages/012.txt',
	line: 14,
	position: 36,
	reason: '“zij” can end column 1 (A) or begin column 2 (B).',
	excerpts: [
		{ line: 9, text: 'voor de dienst' },
		{
			line: 14,
			text: 'een verlengstuk in hun regio zodat zij beschikken',
			marks: [
				{ start: 34, end: 35, sign: 'A' },
				{ start: 38, end: 39, sign: 'B' },
			],
		},
	],
	act: ['To decide: look at the printed page.'],
};

describe('a diagnostic as text', () => {
	it('gives the place first, then the reason, the lines with their marks, and the act', () => {
		assert.equal(
			printDiagnostic(undecided),
			[
				'seeds/voorbeeld/pages/012.txt:14:36  review  layout/cut-undecided',
				'  “zij” can end column 1 (A) or begin column 2 (B).',
				'',
				'   9 | voor de dienst',
				'  14 | een verlengstuk in hun regio zodat zij beschikken',
				'     |                                   A   B',
				'',
				'  To decide: look at the printed page.',
			].join('\n'),
		);
	});

	it('shows of a line of ten million characters only what stands around the mark', () => {
		const text = `${'a'.repeat(5_000_000)}X${'b'.repeat(5_000_000)}`;
		const marks = [{ start: 5_000_000, end: 5_000_001, sign: '^' }];
		const printed = printDiagnostic({ ...undecided, excerpts: [{ line: 1, text, marks }] });
		const lines = printed.split('\n');
		const mark = lines[4]?.indexOf('^') ?? -1;
		assert.equal(lines[3]?.[mark], 'X');
		assert.ok(printed.length < 500);
	});

	it('shows control characters as pictures, so that a file cannot write to the terminal', () => {
		const printed = printDiagnostic({ ...undecided, excerpts: [{ line: 1, text: 'a\u001b[31mb\u0000' }] });
		assert.match(printed, /a␛\[31mb␀/);
	});

	it('keeps marks under their letters where accents stand apart from them', () => {
		const text = 'coo\u0308rdinatie x';
		const marks = [{ start: 13, end: 14, sign: '^' }];
		const lines = printDiagnostic({ ...undecided, excerpts: [{ line: 1, text, marks }] }).split('\n');
		assert.equal(lines[4], '    |             ^');
	});

	it('shows neither C1 controls nor signs that turn the reading direction', () => {
		const printed = printDiagnostic({ ...undecided, excerpts: [{ line: 1, text: 'a\u009bb\u202ec' }] });
		assert.match(printed, /a�b�c/);
	});

	it('colours the severity and the marks for who asks', () => {
		const printed = printDiagnostic(undecided, (text, as) => `<${as}>${text}</${as}>`);
		assert.match(printed, /:36 {2}<review>review<\/review> {2}layout/);
		assert.match(printed, /<mark> +A {3}B<\/mark>/);
	});

	it('wraps a long reason', () => {
		const reason = 'woord '.repeat(60).trim();
		const printed = printDiagnostic({ code: 'a/b', severity: 'note', reason });
		assert.ok(printed.split('\n').every((line) => line.length <= 100));
		assert.equal(printed.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim(), reason);
	});
});

describe('a report', () => {
	it('is sorted by place and ends with one line of sums', () => {
		const at = (file: string, line: number): Diagnostic => ({
			code: 'a/b',
			severity: 'error',
			file,
			line,
			reason: 'R.',
		});
		const printed = printDiagnostics([at('b.txt', 1), undecided, at('a.txt', 10), at('a.txt', 9)]);
		assert.deepEqual(printed.match(/^\S+(?= {2}(?:error|review))/gm), [
			'a.txt:9',
			'a.txt:10',
			'b.txt:1',
			'seeds/voorbeeld/pages/012.txt:14:36',
		]);
		assert.equal(printed.split('\n').at(-2), '3 errors, 1 to review.');
	});

	it('is empty when there is nothing to tell', () => {
		assert.equal(printDiagnostics([]), '');
	});
});
