import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockName } from '#proof/shown/block-name.ts';

test('a block is named by its id', () => {
	assert.equal(blockName('p41-3'), 'alinea 41·3');
	assert.equal(blockName('pagina-41'), 'het begin van p. 41');
	assert.equal(blockName('p41-citaat-1'), 'uitgelicht citaat 1 van p. 41');
	assert.equal(blockName('p41-kopregel'), 'kopregel van p. 41');
	assert.equal(blockName('voetnoot-8'), 'voetnoot 8');
	assert.equal(blockName('regionale-diensten'), 'de kop “regionale-diensten”');
});
