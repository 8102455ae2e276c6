import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browse } from '../support/browser/browse.ts';
import { builds } from '../support/built.ts';
import { listOf, readPage } from '../support/publication.ts';
import { siteFor } from '../support/site.ts';

/** The policy a page states itself, as its host should repeat it. */
const policyIn = (html: string) =>
	/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

/** `default-src 'none'; img-src 'self'` as names with their sources. */
const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
	new Map(
		policy.split('; ').map((directive) => {
			const [name = '', ...sources] = directive.split(' ');
			return [name, sources];
		}),
	);

for (const { dist, base } of Object.values(builds)) {
	describe(`the built site under ${base}, as its host sends it`, () => {
		const site = siteFor(dist);

		it('has on every file the policy of its pages, their styles together, and what a page cannot say itself', async () => {
			const files = listOf(dist).files.map(([one]) => one);
			const pages = files.filter((one) => one === '' || one.endsWith('/') || one.endsWith('.html'));
			const said = pages.map((page) => directives(policyIn(readPage(dist, page)) ?? ''));
			assert.ok(said.length > 10);
			const styles = new Set(said.flatMap((policy) => policy.get('style-src') ?? []));
			for (const [at, policy] of said.entries()) {
				assert.equal(policy.size, said[0]?.size);
				const carried = readPage(dist, pages[at] ?? '').split('<style>').length - 1;
				const named = (policy.get('style-src')?.length ?? 0) - 1;
				assert.equal(named, carried, 'a page names the style it carries and no other');
			}
			for (const address of [...files, 'sw.js', 'nergens/']) {
				const { headers } = await fetch(new URL(address, site.address));
				const sent = directives(headers.get('content-security-policy') ?? '');
				assert.deepEqual(new Set(sent.get('style-src')), styles, address);
				assert.deepEqual(sent.get('frame-ancestors'), ["'none'"], address);
				for (const policy of said)
					for (const [name, sources] of policy)
						if (name !== 'style-src') assert.deepEqual(sent.get(name), sources, address);
				assert.equal(sent.size, (said[0]?.size ?? 0) + 1, address);
				assert.equal(headers.get('x-content-type-options'), 'nosniff', address);
			}
		});

		it('has a name for the kind of every file but those of the search index', async () => {
			for (const [address] of listOf(dist).files) {
				const type = (await fetch(new URL(address, site.address))).headers.get('content-type');
				const isIndex = /^pagefind\/.*\.(pf_\w+|pagefind)$/.test(address);
				assert.equal(type === 'application/octet-stream', isIndex, `${address}: ${type}`);
			}
		});

		it('can be kept among the apps of a device', async () => {
			await browse(site, {}, async ({ page, context, go }) => {
				await go('');
				const devtools = await context.newCDPSession(page);
				const { url, errors, data } = await devtools.send('Page.getAppManifest');
				assert.equal(url, new URL('manifest.webmanifest', site.address).href);
				assert.deepEqual(errors, []);
				const { name, start_url, scope, icons } = JSON.parse(data ?? '');
				assert.match(name, /^Leeseditie/);
				assert.equal(new URL(start_url, url).href, site.address);
				assert.equal(new URL(scope, url).href, site.address);
				for (const { src, type } of icons) {
					const answer = await fetch(new URL(src, url));
					assert.equal(answer.status, 200, src);
					assert.ok(answer.headers.get('content-type')?.startsWith(type), src);
				}
			});
		});

		it('is not shown in the frame of another page', async () => {
			await browse(site, { expected: [/frame-ancestors/, /Framing/] }, async ({ page }) => {
				const blocked = page.waitForEvent('console', (message) =>
					message.text().includes("frame-ancestors 'none'"),
				);
				await page.setContent(`<iframe src="${site.address}"></iframe>`);
				await blocked;
				assert.equal(await page.frames()[1]?.locator('main').count(), 0);
			});
		});
	});
}
