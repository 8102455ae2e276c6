/**
 * Laws 1 and 2 on the engine: whatever stands on a page, every letter of it is accounted for and read as it
 * stands.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readingOf } from '#edition/content.ts';
import type { PageReading } from '#edition/model.ts';
import { accountOf } from '#reconstruct/account.ts';
import { fidelityFaults } from '#reconstruct/fidelity.ts';
import { readPage } from '#reconstruct/pipeline.ts';
import { runs } from '../support/nightly.ts';

const WORDS = [
	...[
		'de',
		'dienst',
		'van',
		'een',
		'netwerk.',
		'samen-',
		'onderzoek,',
		'Wiv',
		'2002',
		'(CT)',
		'variëren',
		'‘Wet’',
		'In',
		'Op',
	],
	...[
		'<b>',
		'*',
		'_a_',
		'#',
		'1.',
		'8',
		'9',
		'12',
		'gegevens8',
		'&amp;',
		'`x`',
		'a\\b',
		'~~',
		'10:30',
		'https://x.nl/a_b',
		'—',
	],
	...[
		'T',
		'oezicht',
		',',
		'.',
		'ﬁets',
		'😀',
		'e\u0301en',
		'a\u00adb',
		'\u200b',
		'-',
		'–',
		'…',
		'/',
		'en/',
		'B',
	],
	...['\u0002', 'a\u0002b', '•\u0007x', '•\u0007', 'stu-\u00ad', 'stu\u00ad', '\u00ad', 'state-of-the-'],
	...['†', '**', 'a', 'gegevens*', 'media†,'],
];
const GAPS = [' ', ' ', ' ', ' ', '  ', '\t', '\u00a0', '\u2009'];

const line = fc
	.tuple(
		fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...GAPS)), { maxLength: 14 }),
		fc.constantFrom('', ' ', '   '),
	)
	.map(
		([words, end]) =>
			`${words
				.map(([word, gap]) => word + gap)
				.join('')
				.trim()}${end}`,
	);

const page = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => lines.join('\n'));

/** What law 1 and law 2 find wrong with a reading of this text. */
function faults(text: string, reading: PageReading): readonly string[] {
	const lines = text.replace(/\n$/, '').split('\n');
	const { diagnostics } = accountOf(lines, reading);
	const told = diagnostics.length > 0 ? diagnostics : fidelityFaults(lines, reading);
	return told.map(({ code, line: at, reason }) => `${code} ${at}: ${reason}`);
}

test('the same holds where editors said what is printed for a sign', () => {
	fc.assert(
		fc.property(page, fc.constantFrom('©', 'fi', '-', ''), (text, is) => {
			const reading = readPage(text, {
				language: 'nl',
				glyphs: [{ sign: '\u0002', is, reason: 'zo gedrukt' }],
			});
			assert.deepEqual(faults(text, reading), []);
			const alone = reading.diagnostics.some(({ severity }) => severity === 'error');
			const read = reading.blocks.map(({ content }) => readingOf(content)).join('');
			assert.ok(alone || !read.includes('\u0002'));
		}),
		{ numRuns: runs(12), examples: [['state-of-the- \u0002\nde\n', '']] },
	);
});

test('every letter of any page is accounted for and read as it stands', () => {
	fc.assert(
		fc.property(page, (text) => {
			assert.deepEqual(faults(text, readPage(text, { language: 'nl' })), []);
		}),
		{ numRuns: runs(12) },
	);
});
