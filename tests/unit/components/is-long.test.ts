import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLong } from '#components/library/is-long.ts';

describe('a title', () => {
	it('is long when it would take more than two lines of the largest size', () => {
		assert.ok(!isLong('Samenwerking en organisatieontwikkeling'));
		assert.ok(isLong('Buitenlandse inlichtingen- en veiligheidsdiensten en Sigint-diensten'));
	});
});
