import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesByGroup } from '#i18n/by-group.build.ts';

const { transform, resolveId } = messagesByGroup('/project/src/i18n/en.ts');

describe('the words of a bundle', () => {
	it('come from the site’s language, each group as a module of its own', () => {
		assert.equal(
			transform("import {\n\tnav,\n\tsearch as say,\n} from '#i18n/messages.ts';\nsay.open;"),
			"import { nav } from '#i18n/messages.ts?nav'; import { search as say } from '#i18n/messages.ts?search';\nsay.open;",
		);
		assert.equal(resolveId('#i18n/messages.ts?search'), '/project/src/i18n/en.ts?search');
		assert.equal(resolveId('#i18n/messages.ts'), '/project/src/i18n/en.ts');
	});

	it('leave other code as it is', () => {
		assert.equal(transform("import { h } from 'hastscript';"), undefined);
		assert.equal(resolveId('#i18n/nl.ts'), undefined);
	});
});
