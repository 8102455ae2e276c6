/** Raised calls: what gives their word away, and what is asked where nothing does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageDecision } from '#edition/model.ts';
import { type CallRoom, callPlaces } from '#layout/from-text/call-places.ts';
import { raisedCalls } from '#layout/from-text/rows/raised-calls.ts';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import { placeCalls } from '#reconstruct/stages/calls.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { lexiconOf } from '#reconstruct/stages/letters.ts';

/**
 * A page of one column in paragraphs of one line, with rows of raised calls and notes that begin with `n `.
 */
function placed(text: string, editor: readonly PageDecision[] = [], room: CallRoom = () => 0) {
	const notes = /^(\d+) .*: /;
	const lines = rawLines(text);
	const raised = raisedCalls(lines.filter((line) => line.words.length > 0));
	const blocks = raised.rows.map(
		({ line, words, text: raw }): DraftBlock => ({
			kind: notes.test(raw) ? 'footnote' : 'paragraph',
			cells: [{ line, column: 1, words }],
		}),
	);
	const calls = placeCalls(blocks, callPlaces(raised.calls, raised.rows, room), {
		lexicon: lexiconOf(languageOf('nl'), lines),
		editor,
		texts: lines.map((line) => line.text),
	});
	return {
		after: calls.decisions.map(({ chosen }) => chosen),
		asked: calls.diagnostics.map(({ code, line }) => `${code} ${line}`),
		undecided: calls.decisions.map(({ undecided }) => undecided),
		labels: calls.placed.map(({ label }) => label),
	};
}

const PROSE = Array.from(
	{ length: 8 },
	(_, i) => `Het onderzoek nummer ${i + 200} ging over andere zaken in het land.`,
).join('\n');

test('a gap before a comma tells the word of a call', () => {
	const { after, asked } = placed(
		`${PROSE}\n8\nhet gebruik van sociale media , dat geen sprake\n8 Noot: over niets.`,
	);
	assert.deepEqual([after, asked], [['media'], []]);
});

test('where the page has such gaps everywhere, a gap tells nothing', () => {
	const loose = Array.from({ length: 12 }, () => 'Dit , en dat , en ook dat staat hier los .').join('\n');
	const { asked } = placed(
		`${loose}\n8\nhet gebruik van sociale media , dat geen sprake\n8 Noot: over niets.`,
	);
	assert.deepEqual(asked, ['notes/call-undecided 13']);
});

test('a word of its note tells the word of a call', () => {
	const { after } = placed(
		`${PROSE}\n8\nin het rapport telecommunicatiegegevens als in\n8 Rapport: over telecommunicatie in het land.`,
	);
	assert.deepEqual(after, ['telecommunicatiegegevens']);
});

test('a call that nothing gives away is asked about, and hardly follows a small word', () => {
	const { after, asked, undecided } = placed(
		`${PROSE}\n8\nwanneer deze dienst van een netwerk spreekt\n8 Noot: over niets.`,
	);
	assert.deepEqual([asked, undecided], [['notes/call-undecided 9'], [true]]);
	assert.ok(!['van', 'een', 'deze'].includes(after[0] ?? ''));
});

test('the editor’s word is taken, and nothing is asked', () => {
	const editor = [{ kind: 'call', line: 9, after: 'dienst', reason: 'Zo gedrukt.' }] as const;
	const { after, asked } = placed(
		`${PROSE}\n8\nwanneer deze dienst van een netwerk spreekt\n8 Noot: over niets.`,
		editor,
	);
	assert.deepEqual([after, asked], [['dienst'], []]);
});

test('the room a call took in its line tells its word', () => {
	const { after, asked } = placed(
		`${PROSE}\n8\nwanneer deze dienst van een netwerk spreekt\n8 Noot: over niets.`,
		[],
		(_, start) => (start === 0 ? 6 : 0),
	);
	assert.deepEqual([after, asked], [['wanneer'], []]);
});

test('numbers rise in reading order, also within a row', () => {
	const { after } = placed(
		'3 4\nhet woordenboek bevat vele hoofdstukken\n3 Noot: over niets.\n4 Noot: over niets.',
	);
	const order = ['het', 'woordenboek', 'bevat', 'vele', 'hoofdstukken'];
	assert.ok(order.indexOf(after[0] ?? '') < order.indexOf(after[1] ?? ''));
});

test('a label keeps its brackets, as printed', () => {
	assert.deepEqual(placed('[3]\neen kort bericht\n3 Noot: bericht.').labels, ['[3]']);
});

test('a call glued to its word is cut off it', () => {
	const { after, asked } = placed(`${PROSE}\nover gegevens8 van het land\n8 Noot: over niets.`);
	assert.deepEqual([after, asked], [['gegevens'], []]);
});
