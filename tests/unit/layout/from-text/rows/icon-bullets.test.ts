/** Letters of an icon font that stand for bullets. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { iconBullets } from '#layout/from-text/rows/icon-bullets.ts';
import { rawLines } from '#layout/raw-lines.ts';

const bullets = (text: string): string[] => [...iconBullets(rawLines(text))];

test('a lone letter before capitals, again and again, is a bullet', () => {
	const page =
		'de partij wil n Meer treinen en bussen\nn Goedkope kaartjes voor wie\nreist. n Een station in elk dorp';
	assert.deepEqual(bullets(page), ['n']);
	assert.deepEqual(bullets(page.replaceAll(' n ', ' 6 ').replace(/^n /mu, '6 ')), ['6']);
});

test('words of one letter, numbers that differ, and signs among small letters are none', () => {
	assert.deepEqual(bullets('A Man and a Plan\nA Canal and I Panama\nA Boat I See'), []);
	assert.deepEqual(bullets('1 Een\n2 Twee\n1 Drie\n2 Vier\n1 Vijf\n2 Zes'), []);
	assert.deepEqual(bullets('de n van N\nmet n delen\nals n Groot is n Klein n Even'), []);
});
