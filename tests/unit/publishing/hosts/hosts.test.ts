import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NAMED_MEDIA } from '#edition/media.ts';
import { headerRules } from '#publishing/headers.ts';
import { bucket } from '#publishing/hosts/bucket.ts';
import { caddy } from '#publishing/hosts/caddy.ts';
import type { Hosted } from '#publishing/hosts/host.ts';
import { nginx } from '#publishing/hosts/nginx.ts';

const FILES = ['meenemen/a.epub', 'meenemen/a.html', 'pagefind/pagefind.nl_1a2b.pf_meta'];
const hosts = { nginx, caddy, bucket };

/** A site for a host, under a base path. */
const site = (base: string): Hosted => ({
	base,
	rules: headerRules(base, ["'sha256-abc='"], 'assets', FILES),
	redirects: [],
	name: 'voorbeeld.nl',
	root: '/srv/leeseditie',
});

for (const [name, print] of Object.entries(hosts)) {
	describe(`what is printed for ${name}`, () => {
		it('holds every header of every rule, word for word', () => {
			for (const base of ['/', '/verslag/']) {
				const text = print(site(base));
				for (const [header, value] of site(base).rules.flatMap(({ headers }) => Object.entries(headers))) {
					// nginx adds the charset by itself.
					const said = header === 'Content-Type' ? value.replace(/;.*/, '') : value;
					assert.ok(text.includes(said), `${header}: ${value}`);
				}
			}
		});

		it('shows the 404 page of the site, under its base path', () => {
			assert.match(print(site('/verslag/')), / \/verslag\/404\.html/);
			assert.match(print(site('/')), / \/404\.html/);
		});

		it('names each folder that may be kept unasked, and asks for the rest', () => {
			const text = print(site('/verslag/'));
			for (const folder of ['assets/', 'fonts/', 'pagefind/word-facts/', 'pagefind/index/']) {
				assert.ok(text.includes(folder), folder);
			}
			assert.match(text, /no-cache/);
		});

		it('sends old addresses on, with and without their slash', () => {
			const old = { ...site('/v/'), redirects: [['/v/e/oud/', '/v/e/één/']] as const };
			const text = print(old);
			assert.match(text, /\/v\/e\/oud\/["\s]/);
			assert.match(text, /\/v\/e\/oud["\s]/);
			assert.match(text, /\/v\/e\/(?:één|%C3%A9%C3%A9n)\//);
			assert.doesNotMatch(print(site('/v/')), /old addresses/i);
		});

		it('hands on the query that an old address is asked with, in front of an id', () => {
			const text = print({ ...site('/v/'), redirects: [['/v/e/oud/', '/v/e/c/#p1-1']] as const });
			const handed = {
				nginx: 'return 301 "/v/e/c/$is_args$args#p1-1";',
				caddy: 'redir "/v/e/oud/" "/v/e/c/{leeseditie_query}#p1-1" permanent',
				bucket: 'the query (?…) of the request behind the new path',
			};
			assert.ok(text.includes(handed[name as keyof typeof handed]), text);
		});

		it('tells the kind of what an ending does not tell of', () => {
			const text = print(site('/v/'));
			for (const [file, type] of Object.entries(NAMED_MEDIA)) {
				assert.ok(text.includes(file), file);
				assert.ok(text.includes(type.type.split(';')[0] ?? ''), type.type);
			}
		});

		it('has the file that holds an edition saved, for in a window of the site its scripts are forbidden', () => {
			const lines = print(site('/v/')).split('\n');
			const said = lines.filter((line) => /meenemen\/a\.html/.test(line) && /attachment/.test(line));
			assert.equal(said.length, 1);
			assert.ok(!lines.some((line) => /a\.epub/.test(line)));
		});

		it('keeps what is for hosts from readers', () => {
			assert.match(print(site('/v/')), /_headers[\s\S]*_redirects|_\(headers\|redirects\)/);
		});
	});
}

describe('the redirects of Caddy', () => {
	it('give old addresses before folders: an old one may have a page, which sends on by itself', () => {
		const text = caddy({ ...site('/'), redirects: [['/oud/', '/nieuw/']] as const });
		assert.ok(text.indexOf('redir "/oud/"') < text.indexOf('redir @folder'), text);
		assert.ok(text.indexOf('map {query} {leeseditie_query}') < text.indexOf('redir "/oud/"'), text);
	});
});

describe('the packed files of a build', () => {
	it('are sent as they are', () => {
		for (const line of ['brotli_static on;', 'gzip_static on;', 'gzip_vary on;'])
			assert.ok(nginx(site('/')).includes(`\t${line}\n`), line);
		assert.match(caddy(site('/')), /precompressed br gzip/);
		assert.match(bucket(site('/')), /for packing in br:br gz:gzip; do/);
	});
});

describe('a path with signs that mean something to nginx', () => {
	it('is taken literally', () => {
		assert.match(nginx(site('/v1.0/')), /~\^\/v1\\\.0\/assets\/ /);
	});
});
