import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseRedirectsFile, printRedirectsFile, type Redirect } from '#publishing/redirects-file.ts';

const redirects: readonly Redirect[] = [
	['/v/e/oud/', '/v/e/nieuw/'],
	['/v/e/oud/index.md', '/v/e/nieuw/index.md'],
	['/v/e/één/', '/v/e/c/#p1-1'],
];

describe('the file of redirects', () => {
	it('has a page with and without its slash, for hosts that send on from a page that is there and those that do so anyway', () => {
		assert.equal(
			printRedirectsFile(redirects.slice(0, 1)),
			'/v/e/oud/ /v/e/nieuw/ 301!\n/v/e/oud/ /v/e/nieuw/ 301\n/v/e/oud /v/e/nieuw/ 301!\n/v/e/oud /v/e/nieuw/ 301\n',
		);
	});

	it('reads back as it was written', () => {
		assert.deepEqual(parseRedirectsFile(printRedirectsFile(redirects)), redirects);
	});
});
