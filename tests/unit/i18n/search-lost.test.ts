import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lost } from '#i18n/search-lost.ts';

describe('what is said where search does not come', () => {
	it('tells why, what still works, and what to do', () => {
		assert.equal(
			lost(false),
			'Zoeken lukt nu niet: u bent offline en het is nog niet bewaard. Lezen kan gewoon. Binnen een pagina zoekt u met uw browser (Ctrl+F, op een Mac Cmd+F).',
		);
		assert.match(lost(true), /^Zoeken lukt nu niet: het is niet geladen\. /);
	});
});
