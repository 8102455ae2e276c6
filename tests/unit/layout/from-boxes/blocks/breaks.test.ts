import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begins } from '#layout/from-boxes/blocks/breaks.ts';
import { type Line, linesOf } from '#layout/from-boxes/lines/line.ts';
import type { Setting } from '#layout/from-boxes/lines/setting.ts';
import type { BoxedWord } from '#layout/from-boxes/words.ts';

const font = { name: 'Carnero-Book', bold: false, italic: false, serif: false, fixed: false };
const BOLD = { ...font, name: 'Carnero-Bold', bold: true };

/** A printed line: its bold words stand between `*`. */
function lineAt(baseline: number, left: number, text: string): Line {
	let x = left;
	let bold = false;
	const words = text.split(' ').map((word, i): BoxedWord => {
		bold = word.startsWith('*') || bold;
		const own = { text: word.replaceAll('*', ''), font: bold ? BOLD : font, size: 9, baseline };
		if (word.endsWith('*')) bold = false;
		const place = {
			line: baseline,
			start: i * 20,
			end: i * 20 + 19,
			left: x,
			right: x + own.text.length * 4.5,
		};
		x = place.right + 2.5;
		return { ...own, ...place };
	});
	return linesOf([words])[0] as Line;
}

test('below a run-in head that fills most of its line, text goes on as far down as the text does', () => {
	const setting: Setting = {
		left: 85,
		right: 440,
		justified: false,
		body: 14,
		// The bold type is that of close headings.
		leading: ({ style }) => (style.bold ? 11 : 14),
	};
	const head = lineAt(100, 85, '*• Sporten is de leukste manier om gezond te leven.* Bij sporten staat');
	assert.equal(begins(lineAt(114, 93.5, 'gemeenten en het Rijk voorop'), [head], setting), false);
	assert.equal(begins(lineAt(122, 93.5, 'gemeenten en het Rijk voorop'), [head], setting), true);
});
