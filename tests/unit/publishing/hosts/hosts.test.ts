import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { headerRules } from '#publishing/headers.ts';
import { bucket } from '#publishing/hosts/bucket.ts';
import { caddy } from '#publishing/hosts/caddy.ts';
import type { Hosted } from '#publishing/hosts/host.ts';
import { nginx } from '#publishing/hosts/nginx.ts';

const hosts = { nginx, caddy, bucket };

/** A site for a host, under a base path. */
const site = (base: string): Hosted => ({
	base,
	rules: headerRules(base, ["'sha256-abc='"], 'assets'),
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
					assert.ok(text.includes(value), `${header}: ${value}`);
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

		it('keeps what is for hosts from readers', () => {
			assert.match(print(site('/v/')), /_headers[\s\S]*_redirects|_\(headers\|redirects\)/);
		});
	});
}

describe('the query that Caddy hands on', () => {
	it('has its question mark where something is asked, and is nothing where not', () => {
		const text = caddy({ ...site('/'), redirects: [['/oud/', '/nieuw/']] as const });
		assert.match(
			text,
			/\tmap \{query\} \{leeseditie_query\} \{\n\t\t~\.\+ "\?\$0"\n\t\tdefault ""\n\t\}\n\tredir /,
		);
		assert.doesNotMatch(caddy(site('/')), /leeseditie_query/);
	});
});

describe('a path with signs that mean something to nginx', () => {
	it('is taken literally', () => {
		assert.match(nginx(site('/v1.0/')), /~\^\/v1\\\.0\/assets\/ /);
	});
});
