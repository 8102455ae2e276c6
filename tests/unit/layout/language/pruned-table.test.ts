import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { LanguageTable } from '#layout/language/language.ts';
import { prunedTable } from '#layout/language/pruned-table.ts';
import { unsign, unsignTwo } from '#layout/language/table-signs.ts';

const table = JSON.parse(readFileSync('src/layout/language/data/nl.json', 'utf8')) as LanguageTable;

/** What is stored of two neighbours by name: of the pair itself, or of their classes. */
function storedOf(of: LanguageTable, left: string, right: string): readonly [pair: string, cell: string] {
	const lefts = `${of.words} ${of.leftShapes}`.split(' ');
	const rights = `${of.words} ${of.rightShapes}`.split(' ');
	const [one, other] = [lefts.indexOf(left), rights.indexOf(right)];
	const row = of.pairs.split(' ').find((row) => row !== '' && unsignTwo(row, 0) === one) ?? '';
	let pair = '';
	for (let at = 2; at < row.length; at += 3) if (unsignTwo(row, at) === other) pair = row.charAt(at + 2);
	const cell = of.cells[unsign(of.leftClasses, one)]?.charAt(unsign(of.rightClasses, other)) ?? '';
	return [pair, cell];
}

describe('a table with what one reading asked', () => {
	const words = table.words.split(' ');
	const asked = [2000, 3500, 7999].map((at) => words[at] ?? '');
	const [first = '', second = '', third = ''] = asked;
	const numbers = asked.map((word) => words.indexOf(word));
	const row = table.pairs.split(' ')[0] ?? '';
	const [left, right] = [unsignTwo(row, 0), unsignTwo(row, 2)];
	const paired = [
		`${table.words} ${table.leftShapes}`.split(' ')[left],
		`${table.words} ${table.rightShapes}`.split(' ')[right],
	] as const;
	const shape = words.length + table.rightShapes.split(' ').indexOf('#year');
	const pruned = prunedTable(table, {
		lefts: new Set([...numbers, left]),
		rights: new Set([...numbers, shape, right]),
		pairs: new Set([`${numbers[0]} ${numbers[1]}`, `${numbers[2]} ${shape}`, `${left} ${right}`]),
		words: new Set([third]),
		divisions: new Set(['inge']),
	});

	it('answers as the whole does', () => {
		for (const [left, right] of [
			[first, second],
			[third, '#year'],
			[paired[0] ?? '', paired[1] ?? ''],
		] as const)
			assert.deepEqual(storedOf(pruned, left, right), storedOf(table, left, right), `${left} ${right}`);
		assert.ok(
			storedOf(table, paired[0] ?? '', paired[1] ?? '')[0] !== '',
			'the table has this pair by itself',
		);
	});

	it('keeps the most frequent words in their order, and is a fraction of the whole', () => {
		assert.deepEqual(pruned.words.split(' ').slice(0, 300), words.slice(0, 300));
		assert.ok(asked.every((word) => pruned.words.split(' ').includes(word)));
		assert.equal(pruned.divisions, 'inge');
		assert.ok(JSON.stringify(pruned).length < JSON.stringify(table).length / 5);
	});
});
