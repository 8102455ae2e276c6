/**
 * Every kind of page with the longest cases in it: what axe finds, what is too small to hit, what has to be read by moving
 * to the side.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { browse } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { LONGEST } from '../support/longest/project.ts';
import { type Site, startSite } from '../support/site.ts';

/** A desk, in the light; a phone; and a window of 1280 by 1024 px at 400 % (WCAG 1.4.10), in the dark. */
const WINDOWS = [
	{ width: 1280, height: 900, scheme: 'light' },
	{ width: 360, height: 740, scheme: 'light' },
	{ width: 320, height: 256, scheme: 'dark' },
] as const;

const PAGES = [
	'',
	'zoeken/',
	'over/',
	'toegankelijkheid/',
	'offline/',
	'404.html',
	'langste-gevallen/',
	'langste-gevallen/inhoud/',
	'langste-gevallen/gevallen/',
	'langste-gevallen/gevallen/lange-kop/',
	'langste-gevallen/gevallen/veertig-noten-in-een-alinea/',
	'langste-gevallen/gevallen/een-noot-van-tweeduizend-woorden/',
	'langste-gevallen/gevallen/driehonderd-tekens-zonder-spatie/',
	'langste-gevallen/gevallen/een-citaat-een-bijschrift-en-een-verbetering/',
	'langste-gevallen/english-page/a-page-in-english/',
	'langste-gevallen/bron/',
	'langste-gevallen/afkortingen/',
	'langste-gevallen/verantwoording/',
];

describe('the longest cases', () => {
	let site: Site;
	before(async () => {
		site = await startSite(longest.dist);
	});
	after(() => site.stop());

	for (const path of PAGES) {
		it(`on /${path} break no rule on a desk, on a phone, and at 400 %`, async () => {
			await browse(site, {}, async ({ page, go }) => {
				for (const { width, height, scheme } of WINDOWS) {
					await page.setViewportSize({ width, height });
					await page.emulateMedia({ colorScheme: scheme });
					await go(path);
					const here = `in a window of ${width} px, ${scheme}`;
					assert.deepEqual(await sidewaysFaults(page), [], `nothing is read by moving to the side, ${here}`);
					assert.deepEqual(
						await smallTargets(page),
						[],
						`everything that can be pressed can be hit, ${here}`,
					);
					// The other pages are the same in every build: every-page.test.ts asks axe about those.
					if (width !== 360 && path.startsWith(LONGEST)) assert.deepEqual(await axeFaults(page), [], here);
				}
			});
		});
	}
});
