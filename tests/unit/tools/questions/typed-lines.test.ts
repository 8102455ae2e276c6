import assert from 'node:assert/strict';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { typedLines } from '../../../../tools/questions/typed-lines.ts';

describe('what an editor types', () => {
	it('is the answer to the question after it, when it was typed ahead', async () => {
		const input = new PassThrough();
		const output = new PassThrough();
		const ask = typedLines(createInterface({ input, output }));
		const first = ask('Which? ');
		input.write('2\nseen in print\n3\n');
		assert.equal(await first, '2');
		assert.equal(await ask('Why? '), 'seen in print');
		assert.equal(await ask('Which? '), '3');
		assert.match(output.read().toString(), /Which\? .*Why\? .*Which\? /s);
	});

	it('is asked for once more where nothing was typed, and is over when the terminal closes', async () => {
		const input = new PassThrough();
		const ask = typedLines(createInterface({ input, output: new PassThrough() }));
		const first = ask('Which? ');
		input.write('1\n');
		assert.equal(await first, '1');
		const second = ask('Why? ');
		input.end();
		assert.equal(await second, undefined);
		assert.equal(await ask('Which? '), undefined);
	});
});
