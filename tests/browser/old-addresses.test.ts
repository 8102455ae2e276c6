/**
 * An older contract against a changed edition: sections and a whole edition were renamed, an id was given up,
 * and a section's words moved. The site was built as an editor would build it (`support/changed.ts`), and is
 * visited by old links.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { printContract } from '#sharing/permalinks/address-list.ts';
import { placeDigest } from '#sharing/permalinks/place-digest.ts';
import { beginningOf, printPlaces } from '#sharing/permalinks/places.ts';
import { sameReader } from '../support/browser/browse.ts';
import { changed } from '../support/built.ts';
import { untilState, visitSite } from '../support/offline.ts';
import { copyProject } from '../support/project.ts';
import { siteFor } from '../support/site.ts';

const { project, dist, base } = changed;
const EDITION = 'aivd-jaarverslag-2014';

function run(
	folder: string,
	...options: readonly string[]
): { readonly status: number | null; readonly output: string } {
	const { status, stdout, stderr } = spawnSync('node', options, {
		cwd: folder,
		encoding: 'utf8',
		env: { ...process.env, BASE_PATH: base, SITE: 'https://voorbeeld.nl', ASTRO_TELEMETRY_DISABLED: '1' },
	});
	return { status, output: stdout + stderr };
}

const NAMED = 'De wijze van samenwerking kan variëren.';

/**
 * A site of two pages with the same gate: what the build of any site says comes of the contract and of what
 * was built.
 */
const SMALL_SITE = {
	'astro.config.mjs': `import { addresses } from '#sharing/permalinks/integration.build.ts';
export default { output: 'static', integrations: [addresses(() => '')] };
`,
	'src/pages/index.astro': '<main><p id="p1-1">Een alinea.</p></main>\n',
	'src/pages/uitgave/deel/index.astro': '<main><p id="p1-1">Een heel andere alinea.</p></main>\n',
	'public/uitgave/account.json': JSON.stringify({
		edition: 'uitgave',
		blocks: [
			{ id: 'p1-1', kind: 'paragraph', chapter: 'deel', section: 'deel', text: 'Een heel andere alinea.' },
		],
	}),
	'seeds/uitgave/edition.yaml': 'aliases: []\n',
	'content/addresses.txt': printContract(
		new Map([
			['', ['p1-1']],
			['oude-uitgave/', ['p1-1']],
		]),
	),
	'content/places.txt': printPlaces(
		new Map([
			['uitgave/deel/', new Map([['p1-1', { digest: placeDigest(NAMED), begins: beginningOf(NAMED) }]])],
		]),
	),
};

describe('a build that would lose an address, or give an id to other words', () => {
	it('fails, and prints the aliases that mend it', () => {
		const folder = 'test-results/lost-address';
		copyProject(folder);
		for (const name of ['src/pages', 'src/content.config.ts', 'seeds', 'content']) {
			rmSync(join(folder, name), { recursive: true });
		}
		for (const [name, text] of Object.entries(SMALL_SITE)) {
			mkdirSync(dirname(join(folder, name)), { recursive: true });
			writeFileSync(join(folder, name), text);
		}
		const { status, output } = run(folder, 'tools/build.ts', '--unchecked', '--out', 'dist');
		assert.notEqual(status, 0);
		assert.match(output, /addresses\/lost[\s\S]*Add to seeds\/aliases\.yaml[\s\S]*from: oude-uitgave\//);
		assert.match(output, /content\/places\.txt:5 {2}error {2}addresses\/other-words/);
		assert.match(
			output,
			/p1-1[\s]+named “De wijze van samenwerking kan …”, would[\s]+name “Een heel andere alinea\. …”/,
		);
		assert.match(output, /\{ from: "deel#p1-1", to: …, was: "De wijze van samenwerking kan" \}/);
		assert.match(output, /npm run addresses -- --corrected "uitgave\/deel\/#p1-1"/);
	});
});

describe('old addresses of a changed edition', () => {
	const site = siteFor(dist);
	const visit = sameReader(site);

	/** Old address → where a reader must come, and the id that must be there. */
	const ways = [
		[`${EDITION}/samenwerking/regionale-diensten/#p41-2`, `${EDITION}/samenwerking/regio/`, 'p41-2'],
		[
			`${EDITION}/samenwerking/regionale-diensten/#regionale-diensten`,
			`${EDITION}/samenwerking/regio/`,
			'regio',
		],
		[
			`${EDITION}/samenwerking/regionale-diensten/#nooit-geweest`,
			`${EDITION}/samenwerking/regio/`,
			undefined,
		],
		['jaarverslag-2014/samenwerking/#p41-5', `${EDITION}/samenwerking/`, 'p41-5'],
	] as const;

	for (const [old, now, id] of ways) {
		it(`/${old} leads to the place itself, with a script`, async () => {
			await visit({}, async ({ page, go }) => {
				await go(old);
				await page.waitForURL((url) => url.pathname === base + now);
				assert.equal(page.url(), new URL(now + (id ? `#${id}` : ''), site.address).href);
				await page.waitForLoadState();
			});
		});

		it(`/${old} leads to its page, without a script`, async () => {
			await visit({ javaScript: false }, async ({ page, go }) => {
				await go(old);
				await page.waitForURL((url) => url.pathname === base + now);
				assert.ok(await page.locator('main article').isVisible());
			});
		});
	}

	it('what an old address asks comes along: a quotation, a question, and what else stands there', async () => {
		const asked = '?citaat=2.0.3.k9h1Zwjf..----.4V9sbExJ6UhZ.gviqzYekF4iW&q=politie&bron=brief';
		await visit({}, async ({ page, go }) => {
			for (const [old, now, id] of ways) {
				const [path = '', hash = ''] = old.split('#');
				await go(`${path}${asked}#${hash}`);
				await page.waitForURL((url) => url.pathname === base + now);
				assert.equal(page.url(), new URL(now + asked + (id ? `#${id}` : ''), site.address).href);
				await page.locator('.quote-arrival').waitFor();
			}
		});
	});

	it('what an old address asks goes along to a place that stands on another page now', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${EDITION}/samenwerking/ct-infobox/?q=netwerk#p41-5`);
			await page.locator('article [id="p41-5"] a').click();
			await page.waitForURL(/internationale-samenwerking\/\?q=netwerk#p41-5$/);
		});
	});

	it('an address that holds what no address can is sent on too', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${EDITION}/samenwerking/regionale-diensten/?q=%E0%A4%A#%E0%A4%A`);
			await page.waitForURL((url) => url.pathname === `${base}${EDITION}/samenwerking/regio/`);
		});
	});

	it('an id that was given up brings the reader to what it now means, without a script', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			for (const section of ['', 'regio/']) {
				await go(`${EDITION}/samenwerking/${section}#p41-99`);
				const holder = await page.locator('[id="p41-99"]').evaluate((anchor) => anchor.parentElement?.id);
				assert.equal(holder, 'p41-2');
			}
			await go(`${EDITION}/bron/41/#bron-regionale-diensten`);
			assert.equal(await page.locator('[id="bron-regio"] [id="bron-regionale-diensten"]').count(), 1);
		});
	});

	it('an id that named other words before says so to who asks for it, and to nobody else', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			const abroad = `${EDITION}/samenwerking/internationale-samenwerking/`;
			await go(`${abroad}#p41-6`);
			const line = page.locator('[id="p41-6"] + .reused');
			assert.match(
				await line.innerText(),
				/^De plaats p41-6 was eerst “Vooral de samenwerking in het …”\. Een oudere link bedoelt misschien die tekst\./,
			);
			assert.equal(await page.locator('.reused:visible').count(), 1);
			await line.locator('a').click();
			await page.waitForURL(/samenwerking\/#p41-3$/);
			await go(`${abroad}#voetnoot-8`);
			assert.equal(await page.locator('li > .reused:visible').count(), 1);
			await go(`${abroad}#p41-5`);
			assert.equal(await page.locator('.reused').count(), 2);
			assert.equal(await page.locator('.reused:visible').count(), 0);
		});
	});

	it('an id whose words moved to another section stands there as a way to them, in the editors’ voice', async () => {
		await visit({ javaScript: false }, async ({ page, go }) => {
			await go(`${EDITION}/samenwerking/ct-infobox/#p41-5`);
			const line = page.locator('article [id="p41-5"][data-editors]');
			assert.match(await line.innerText(), /^De plaats p41-5 staat nu in: Internationale samenwerking/);
			await line.locator('a').click();
			await page.waitForURL(/internationale-samenwerking\/#p41-5$/);
		});
	});

	it('old pages answer offline too', async () => {
		await visitSite(dist, { stores: true }, async ({ page, go, site: own }) => {
			await go('');
			await untilState(page, 'stored');
			await own.stop();
			await go(`${EDITION}/samenwerking/regionale-diensten/?q=politie#p41-2`);
			await page.waitForURL(/\/regio\/\?q=politie#p41-2$/);
			await page.waitForLoadState();
		});
	});

	it('files have a copy at their old address, and hosts a list of all of it', async () => {
		const copy = readFileSync(join(dist, 'jaarverslag-2014/account.json'), 'utf8');
		assert.equal(copy, readFileSync(join(dist, EDITION, 'account.json'), 'utf8'));
		assert.ok(existsSync(join(dist, `${EDITION}/samenwerking/regionale-diensten/index.md`)));
		const redirects = readFileSync(join(dist, '_redirects'), 'utf8').split('\n');
		for (const line of [
			`${base}${EDITION}/samenwerking/regionale-diensten ${base}${EDITION}/samenwerking/regio/ 301`,
			`${base}jaarverslag-2014/account.json ${base}${EDITION}/account.json 301`,
		]) {
			assert.ok(redirects.includes(line), line);
		}
		assert.equal((await fetch(new URL('_redirects', site.address))).status, 404);
	});

	it('every page keeps the rules of the site, also those that send on', () => {
		const { output } = run(project, 'tools/check.ts', '--dist', 'dist');
		// The weight of a section is the same here as on the site, where it is held against its limit.
		const broken = output.split('\n').filter((line) => /^✖ (?!weight)/.test(line));
		assert.deepEqual(broken, [], output);
	});

	it('a page that has moved says so to robots, names its new address, and keeps to the policy', () => {
		const html = readFileSync(join(dist, `${EDITION}/samenwerking/regionale-diensten/index.html`), 'utf8');
		assert.match(html, /<meta name="robots" content="noindex">/);
		assert.match(
			html,
			new RegExp(`<link rel="canonical" href="https://voorbeeld\\.nl${base}${EDITION}/samenwerking/regio/">`),
		);
	});
});
