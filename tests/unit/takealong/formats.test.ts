import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filePath, savedName, siteName, siteVersion, versionName } from '#takealong/formats.ts';

describe('the name of a file that is taken along', () => {
	it('stays where it is published, and has its version where it is saved', () => {
		assert.equal(filePath('wlm', 'epub'), 'meenemen/wlm.epub');
		assert.equal(savedName('wlm', versionName('2031-05-02', 'ab12cd3499')), 'wlm-2031-05-02-ab12cd34');
		assert.equal(versionName(undefined, 'ab12cd3499'), 'ab12cd34');
	});

	it('of the whole site is its edition, or the site where it has several', () => {
		assert.equal(siteName(['wlm'], 'Leeseditie'), 'wlm');
		assert.equal(siteName(['een', 'twee'], 'Verslagen & méér'), 'verslagen-meer');
		assert.equal(siteVersion(['2031-05-02-a', '2030-01-01-b']), '2031-05-02-a');
	});
});
