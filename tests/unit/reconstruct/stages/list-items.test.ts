import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#layout/language/language.ts';
import { rawLines } from '#layout/raw-lines.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import { lexiconOf } from '#reconstruct/stages/letters.ts';
import { itemLabel, listItems } from '#reconstruct/stages/list-items.ts';
import { blockText } from '#reconstruct/stages/pieces.ts';

const words = (text: string) => rawLines(text)[0]?.words ?? [];
const item = (text: string): DraftBlock => ({
	kind: 'list-item',
	cells: [{ line: 1, column: 1, words: words(text) }],
});
const told = (text: string) => {
	const parted = itemLabel(words(text));
	return parted && [parted[0].text, parted[1].map((word) => word.text).join(' ')];
};

test('an item begins with a bullet, a number or a letter', () => {
	assert.deepEqual(told('• Dijken en kaden'), ['•', 'Dijken en kaden']);
	assert.deepEqual(told('– zeedijken'), ['–', 'zeedijken']);
	assert.deepEqual(told('3. Kaden'), ['3.', 'Kaden']);
	assert.deepEqual(told('(b) Sluizen'), ['(b)', 'Sluizen']);
	assert.deepEqual(told('iv) Gemalen'), ['iv)', 'Gemalen']);
});

test('a bullet that stands against its word is parted from it, letter for letter', () => {
	assert.deepEqual(itemLabel(words('•Dijken zijn oud')), [
		{ text: '•', start: 0, end: 1 },
		[
			{ text: 'Dijken', start: 1, end: 7 },
			{ text: 'zijn', start: 8, end: 12 },
			{ text: 'oud', start: 13, end: 16 },
		],
	]);
});

test('a number without a sign, a dash before figures and a bullet alone are no labels', () => {
	assert.equal(told('2031 was nat'), undefined);
	assert.equal(told('-5 graden'), undefined);
	assert.equal(told('•'), undefined);
});

test('another label opens a list within the item, and an earlier one goes back', () => {
	const items = ['• Een', '– twee', '– drie', '• Vier', '1. vijf'].map(item);
	assert.deepEqual(
		listItems(items).map(({ kind, depth }) => [kind, depth]),
		[
			['list-item', 1],
			['list-item', 2],
			['list-item', 2],
			['list-item', 1],
			['list-item', 2],
		],
	);
});

test('a list ends at whatever is no item; what has no label is a paragraph', () => {
	const heading: DraftBlock = { kind: 'heading', cells: [{ line: 2, column: 1, words: words('Werk') }] };
	assert.deepEqual(
		listItems([item('• Een'), heading, item('– Twee'), item('Zonder teken')]).map(({ kind, depth }) => [
			kind,
			depth,
		]),
		[
			['list-item', 1],
			['heading', undefined],
			['list-item', 1],
			['paragraph', undefined],
		],
	);
});

test('an item whose bullet is drawn keeps its first word', () => {
	const cells = [{ line: 1, column: 1, words: [{ text: 'Dijken', start: 0, end: 6 }] }];
	assert.deepEqual(listItems([{ kind: 'list-item', cells, bullet: true }]), [
		{ kind: 'list-item', cells, bullet: true, depth: 1 },
	]);
});

test('an item whose bullet is a letter of a face of signs stays one', () => {
	const [listed] = listItems([{ ...item('6 Dijken'), sign: true }]);
	assert.deepEqual([listed?.kind, listed?.depth], ['list-item', 1]);
	assert.equal(listItems([item('6 Dijken')])[0]?.kind, 'paragraph');
});

test('its label is a bullet, whatever letter the source has, and the account says so; a number stays one', () => {
	const labelled = (text: string) => {
		const words = rawLines(text)[0]?.words ?? [];
		const block = { kind: 'list-item' as const, cells: [{ line: 1, column: 1, words }], sign: true as const };
		const lexicon = lexiconOf(languageOf('nl'), []);
		const read = blockText(block, [], { texts: [text], lexicon, hyphenated: false, editor: [] });
		return [read.label, read.labelSpan, read.decisions.map(({ chosen, rival }) => [chosen, rival])];
	};
	const span = { line: 1, start: 0, end: 1 };
	assert.deepEqual(labelled('n Dijken'), ['•', span, [['•', 'n']]]);
	assert.deepEqual(labelled('6 Dijken'), ['6', span, []]);
	assert.deepEqual(labelled('✓ Dijken'), ['✓', span, []]);
});
