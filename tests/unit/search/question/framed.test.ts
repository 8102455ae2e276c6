import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unframed } from '#search/question/framed.ts';

describe('a question behind what somebody says of himself', () => {
	it('begins at the first word that asks and ends with its clause', () => {
		for (const [typed, asked] of [
			['Ik moest mijn kleinzoon uitleggen wat een kade is, maar ik weet het niet', 'een kade is'],
			['Ik las vanmorgen iets over de haven. Waar staat dat?', 'de haven'],
			['Help, wij willen weten hoe de sluis werkt!', 'de sluis werkt'],
		] as const) {
			assert.equal(unframed(typed)?.asked, asked);
		}
		assert.equal(unframed('Zeg, ik weet niet wat een  kade is')?.frame, 'Zeg ik weet niet');
	});

	it('is none where it asks from its first word, tells what somebody does, or asks for nothing', () => {
		for (const typed of [
			'Hoe kan ik een klacht indienen over de haven?',
			'Kan ik een klacht indienen over de haven?',
			'De minister zegt in de brief wat een kade is',
			'Ik zou graag willen varen, waar kan dat?',
			'wat een kade is',
		]) {
			assert.equal(unframed(typed), undefined, typed);
		}
	});
});
