import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerRules, headersFor } from '#publishing/headers.ts';
import { baseOf, parseHeadersFile, printHeadersFile } from '#publishing/headers-file.ts';

const rules = headerRules('/x/', ["'sha256-abc='"], 'assets', [
	'meenemen/een.epub',
	'meenemen/een.html',
	'pagefind/pagefind.js',
	'pagefind/pagefind.nl_1a2b3c4d5e.pf_meta',
]);

describe('the headers of the published site', () => {
	it('give every address the policy, and let no browser guess a type or send a referrer abroad', () => {
		for (const path of ['/x/', '/x/a/b/', '/x/sw.js', '/x/assets/a.js', '/x/pagefind/pagefind-worker.js']) {
			const headers = headersFor(path, rules);
			assert.match(headers['Content-Security-Policy'] ?? '', /frame-ancestors 'none'.*'sha256-abc='/);
			assert.equal(headers['X-Content-Type-Options'], 'nosniff');
			assert.equal(headers['Referrer-Policy'], 'same-origin');
			assert.equal(headers['Cross-Origin-Opener-Policy'], 'same-origin');
		}
	});

	it('let only names that hold a digest be kept unasked', () => {
		const unasked = (path: string) => headersFor(path, rules)['Cache-Control']?.includes('immutable');
		assert.equal(unasked('/x/assets/page.B3x.js'), true);
		assert.equal(unasked('/x/fonts/tekst-b692068d.woff2'), true);
		assert.equal(unasked('/x/pagefind/word-facts/1a2b3c4d5e.0.json'), true);
		assert.equal(unasked('/x/pagefind/index/nl_1a2b.pf_index'), true);
		assert.equal(unasked('/x/pagefind/wasm.nl.1a2b3c4d5e.pagefind'), true);
		assert.equal(unasked('/x/pagefind/pagefind.nl_1a2b3c4d5e.pf_meta'), true);
		for (const path of [
			'/x/',
			'/x/sw.js',
			'/x/pagefind/pagefind.js',
			'/x/precache.json',
			'/x/pagefind/pagefind-entry.json',
			'/x/mark.svg',
		]) {
			assert.equal(unasked(path), false, path);
			assert.equal(headersFor(path, rules)['Cache-Control'], 'no-cache', path);
		}
	});

	it('name the kind of what hosts would call plain XML, or nothing', () => {
		const kind = (path: string) => headersFor(path, rules)['Content-Type']?.split(';')[0];
		assert.equal(kind('/x/feed.xml'), 'application/atom+xml');
		assert.equal(kind('/x/opensearch.xml'), 'application/opensearchdescription+xml');
		assert.equal(kind('/x/sitemap.xml'), 'application/xml');
		assert.equal(kind('/x/meenemen/SHA256SUMS'), 'text/plain');
		assert.equal(kind('/x/'), undefined);
	});

	it('have the file that holds an edition saved: in a window of the site nothing in it would run', () => {
		const saved = (path: string) => headersFor(path, rules)['Content-Disposition'];
		assert.equal(saved('/x/meenemen/een.html'), 'attachment');
		for (const path of ['/x/meenemen/een.epub', '/x/meenemen/', '/x/een/'])
			assert.equal(saved(path), undefined);
	});

	it('never set one header by two rules for one address, because hosts differ on which wins', () => {
		for (const path of ['/x/', '/x/sw.js', '/x/assets/a.js', '/x/pagefind/index/a.pf_index', '/x/feed.xml']) {
			const names = rules
				.filter(({ pattern }) =>
					pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
				)
				.flatMap(({ headers }) => Object.keys(headers));
			assert.deepEqual(names, [...new Set(names)], path);
		}
	});

	it('touch nothing outside the base path', () => {
		assert.deepEqual(headersFor('/y/', rules), { 'Cache-Control': 'no-cache' });
	});

	it('are the same when written to the file for hosts and read back', () => {
		const text = printHeadersFile(rules);
		assert.deepEqual(parseHeadersFile(text), rules);
		assert.equal(baseOf(parseHeadersFile(text)), '/x/');
		assert.ok(
			text.split('\n').every((line) => line.length < 2000),
			'hosts refuse longer lines',
		);
	});
});
