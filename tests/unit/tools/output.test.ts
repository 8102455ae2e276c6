import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Output } from '../../../tools/test/output.ts';

describe('stages that speak side by side', () => {
	it('are heard in their order, the first at once', () => {
		let heard = '';
		const output = new Output((text) => {
			heard += text;
		});
		const [first, second, third] = [output.turn(), output.turn(), output.turn()];
		third.say('3');
		third.end();
		second.say('2');
		first.say('1');
		assert.equal(heard, '1');
		first.end();
		assert.equal(heard, '12');
		second.say('²');
		assert.equal(heard, '12²');
		second.end();
		assert.equal(heard, '12²3');
	});
});
