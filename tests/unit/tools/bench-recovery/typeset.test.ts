/** Pages that the bench of the text reader sets: their truth is what stands in their raw lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Chance } from '../../../../tools/bench-import/generate/chance.ts';
import { Content, type Matter } from '../../../../tools/bench-recovery/typeset/content.ts';
import { Page, type SetPage } from '../../../../tools/bench-recovery/typeset/page.ts';
import { chooseSetting } from '../../../../tools/bench-recovery/typeset/setting.ts';

const PROSE = [
	'De dienst heeft in dit jaar onderzoek gedaan naar de gevolgen van de wet. Wat daarvan gebleken is, staat hier.',
	'Voor wie de zaak niet kent is een verklaring van woorden bijgevoegd, en een lijst van alle vindplaatsen.',
	'Het toezicht werd verscherpt. De raad vroeg daarom, en kreeg een antwoord dat niemand had verwacht.',
];

function pagesOf(seed: number): SetPage[] {
	const chance = new Chance(seed);
	const setting = chooseSetting(chance);
	const content = new Content(PROSE, chance, setting);
	const over: Matter[] = [];
	return [41, 42].map((folio) =>
		new Page(setting, content, chance, over).set(folio, 'Toezicht op de diensten'),
	);
}

test('the cells of a row, joined by spaces, are its raw line', () => {
	for (let seed = 1; seed <= 30; seed++) {
		for (const { lines, cells } of pagesOf(seed)) {
			assert.ok(cells.length > 10, `seed ${seed}`);
			for (const { n, cells: own } of cells)
				assert.equal(own.map(({ text }) => text).join(' '), lines[n - 1], `seed ${seed}, line ${n}`);
		}
	}
});

test('the same seed gives the same pages', () => {
	assert.deepEqual(pagesOf(7), pagesOf(7));
	assert.notDeepEqual(pagesOf(7), pagesOf(8));
});
