import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as anchors from '#edition/anchors.ts';

test('a title becomes small letters, digits and single hyphens', () => {
	assert.equal(anchors.slugOf('CT Infobox'), 'ct-infobox');
	assert.equal(anchors.slugOf('België & Nederland — samen'), 'belgie-nederland-samen');
	assert.equal(anchors.slugOf('1.2 Wat?'), '12-wat');
});

test('a title of signs alone has no slug', () => {
	assert.equal(anchors.slugOf('* * *'), '');
});

test('a long slug ends behind a whole word, and fits the name of a file', () => {
	assert.equal(anchors.shortened('wat-de-raad-deed'), 'wat-de-raad-deed');
	const long = anchors.slugOf('De samenwerking van gemeenten en waterschappen bij dijken '.repeat(5));
	assert.equal(anchors.shortened(long), 'de-samenwerking-van-gemeenten-en-waterschappen-bij-dijken-de');
	assert.equal(anchors.shortened('a'.repeat(300)), 'a'.repeat(72));
});

test('ids come from the printed place', () => {
	assert.equal(anchors.paragraphId('41', 3), 'p41-3');
	assert.equal(anchors.countedId('41', 'citaat', 1), 'p41-citaat-1');
	assert.equal(anchors.countedId('IV', 'bijschrift', 2), 'piv-bijschrift-2');
	assert.equal(anchors.furnitureId('41', 'kopregel', 1), 'p41-kopregel');
	assert.equal(anchors.furnitureId('41', 'folio', 2), 'p41-folio-2');
	assert.equal(anchors.pageBreakId('41'), 'pagina-41');
	assert.equal(anchors.footnoteId('8'), 'voetnoot-8');
});

test('the second call of a note is told from the first', () => {
	assert.equal(anchors.callId('8'), 'verwijzing-8');
	assert.equal(anchors.callId('8', 2), 'verwijzing-8-2');
});

test('a label of signs becomes words', () => {
	assert.equal(anchors.noteIdentifier('*'), 'ster');
	assert.equal(anchors.noteIdentifier('**'), 'ster-ster');
	assert.equal(anchors.noteIdentifier('†'), 'kruis');
	assert.equal(anchors.noteIdentifier('8'), '8');
	assert.equal(anchors.noteIdentifier('a'), 'a');
	assert.equal(anchors.noteIdentifier('☞'), 'u261e');
});

test('a label that starts again in its chapter is told by its folio', () => {
	assert.equal(anchors.restartedNoteIdentifier('43', '8'), '43-8');
});
