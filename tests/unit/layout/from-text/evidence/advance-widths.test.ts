/** The table of advance widths, tested as data. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACES } from '#layout/from-text/evidence/advance-widths.ts';

test('every face has a width for every letter, digit and common sign, and a name of its own', () => {
	assert.equal(new Set(FACES.map(({ name }) => name)).size, FACES.length);
	for (const face of FACES) {
		for (const sign of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?()-‘’“”') {
			const width = face.width(sign);
			assert.ok(width > 50 && width < 1300, `${face.name} ${sign} ${width}`);
		}
	}
});

test('a text is as wide as its letters, and an accent adds nothing', () => {
	const [face] = FACES;
	assert.ok(face);
	assert.equal(face.width('ab'), face.width('a') + face.width('b'));
	assert.equal(face.width('é'), face.width('e'));
	assert.equal(face.width('e\u0301'), face.width('e'));
});
