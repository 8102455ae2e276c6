import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '#edition/content.ts';
import type { Piece } from '#edition/model.ts';
import type { EditionPage, FlowBlock } from '#reconstruct/edition/flow.ts';
import { readPlainSigns } from '#reconstruct/edition/plain-signs.ts';
import { markedPage } from '../../../support/marked-page.ts';

const reading = markedPage('-folio 7\n1a Een vak van 1 m2 groot', {
	folio: { kind: 'folio' },
	a: { kind: 'paragraph' },
});
const boxes = 'b'.repeat(64);
const pageOf = (beside: EditionPage['beside']): EditionPage => ({
	file: '007',
	path: 'seeds/proef/pages/007.txt',
	folio: '7',
	reading,
	digest: 'a'.repeat(64),
	...(beside ? { beside } : {}),
});
const span = (start: number, end: number) => ({ line: 2, start, end });
const pieces: readonly Piece[] = [
	{ kind: 'run', reading: 'Een vak van 1 m', span: span(0, 15) },
	{ kind: 'call', reading: '', label: '2', span: span(15, 16) },
	{ kind: 'run', reading: ' groot', span: span(16, 22) },
];
const block = (page: EditionPage, more: Partial<FlowBlock> = {}): FlowBlock => ({
	kind: 'paragraph',
	page,
	parts: [{ page, index: 1 }],
	content: text(pieces.map((piece) => ({ page, piece }))),
	...more,
});
const read = (page: EditionPage, ...notes: readonly string[]) => {
	const definitions = notes.map((label) => block(page, { kind: 'footnote', label, content: text([]) }));
	const { flow, diagnostics } = readPlainSigns([block(page)], definitions, {
		yaml: 'edition.yaml',
		idle: new Set(),
	});
	const [item] = flow;
	const kinds =
		item?.kind === 'paragraph' && item.content.form === 'text'
			? item.content.pieces.map(({ piece }) => `${piece.kind} ${piece.reading}`)
			: [];
	return { kinds, told: diagnostics.map(({ code, severity, line }) => `${severity} ${code} ${line}`) };
};

test('a raised sign that no footnote of the chapter answers to is a letter of the text, and is told', () => {
	assert.deepEqual(read(pageOf({ boxes }), '1'), {
		kinds: ['run Een vak van 1 m', 'run 2', 'run  groot'],
		told: ['note notes/call-without-definition 2'],
	});
});

test('one that a footnote answers to stays a call', () => {
	assert.deepEqual(read(pageOf({ boxes }), '2'), {
		kinds: ['run Een vak van 1 m', 'call ', 'run  groot'],
		told: [],
	});
});

test('on a page of text alone it is one too, and its footnote is asked for', () => {
	assert.deepEqual(read(pageOf(undefined)), {
		kinds: ['run Een vak van 1 m', 'run 2', 'run  groot'],
		told: ['review notes/call-without-definition 2'],
	});
});
