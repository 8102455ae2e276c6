/**
 * One audit of every page, those of the longest cases among them: what axe finds, contrast in both schemes
 * and where a reader asks for more of it (7:1, WCAG 1.4.6), what is too small to hit, what has to be read by
 * moving to the side.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/access/axe.ts';
import { sidewaysFaults } from '../support/access/overflow.ts';
import { smallTargets } from '../support/access/targets.ts';
import { sameReader } from '../support/browser/browse.ts';
import { resize } from '../support/browser/resize.ts';
import { builds, longest } from '../support/built.ts';
import { pagePaths } from '../support/edition.ts';
import { nightly } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

/** As high as on many a laptop, so that long contents scroll in their column. */
const DESK = { width: 1280, height: 800 };

/** A window of 1280 by 1024 px at 400 % (WCAG 1.4.10). */
const NARROW = { width: 320, height: 256 };

/** A phone, a tablet, a desk and a wall; by day one of them for each page, in turn. */
const WIDTHS = [360, 768, 1280, 1920];

const EDITION = 'aivd-jaarverslag-2014/';

const LONG_PAGES = [
	'langste-gevallen/',
	'langste-gevallen/inhoud/',
	'langste-gevallen/gevallen/',
	'langste-gevallen/gevallen/lange-kop/',
	'langste-gevallen/gevallen/veertig-noten-in-een-alinea/',
	'langste-gevallen/gevallen/een-noot-van-tweeduizend-woorden/',
	'langste-gevallen/gevallen/driehonderd-tekens-zonder-spatie/',
	'langste-gevallen/gevallen/een-citaat-een-bijschrift-en-een-verbetering/',
	'langste-gevallen/gevallen/lijsten-tabellen-een-afbeelding-en-een-kader/',
	'langste-gevallen/english-page/a-page-in-english/',
	'langste-gevallen/bron/',
	'langste-gevallen/afkortingen/',
	'langste-gevallen/verantwoording/',
];

const ANSWERED = 'zoeken/?q=samenwerking';

/** At night only: by day the page of the same kind that the longest cases have, or another section. */
const HAVE_A_LONGER = [
	`${EDITION}inhoud/`,
	`${EDITION}bron/`,
	`${EDITION}afkortingen/`,
	`${EDITION}samenwerking/ct-infobox/`,
	`${EDITION}samenwerking/regionale-diensten/`,
];

const PAGES = [...pagePaths(builds.root.dist), ...LONG_PAGES, ANSWERED].filter(
	(path) => nightly || !HAVE_A_LONGER.includes(path),
);

/** A page of each kind, to be read with more contrast. */
const OF_EACH_KIND = [
	'',
	EDITION,
	`${EDITION}samenwerking/`,
	`${EDITION}samenwerking/internationale-samenwerking/`,
	`${EDITION}bron/41/`,
	`${EDITION}verantwoording/`,
	`${EDITION}verantwoording/41/`,
	'langste-gevallen/gevallen/een-citaat-een-bijschrift-en-een-verbetering/',
	ANSWERED,
];

describe('every page', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	for (const [at, path] of PAGES.entries()) {
		const withMore = OF_EACH_KIND.includes(path);
		it(`/${path} breaks no rule of axe, in either scheme, and is read and hit in every window`, async () => {
			await visit(DESK, async ({ page, go }) => {
				const open = async () => {
					await go(path);
					if (path === ANSWERED) await page.locator('main [data-search-state=done]').waitFor();
				};
				await open();
				assert.deepEqual(await axeFaults(page), [], 'on a desk, in the light');
				if (withMore) await assertMoreContrast(page, 'light');
				await resize(page, NARROW.width, NARROW.height);
				await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
				if (nightly) await open();
				if (nightly || withMore || LONG_PAGES.includes(path))
					assert.deepEqual(
						await axeFaults(page, nightly ? 'all' : 'color-contrast'),
						[],
						'at 400 %, in the dark',
					);
				if (withMore) await assertMoreContrast(page, 'dark');
				for (const width of [NARROW.width, ...(nightly ? WIDTHS : WIDTHS.slice(at % 4, (at % 4) + 1))]) {
					await resize(page, width, width < 400 ? 740 : DESK.height);
					const here = `in a window of ${width} px`;
					assert.deepEqual(await sidewaysFaults(page), [], `nothing is read by moving to the side, ${here}`);
					assert.deepEqual(
						await smallTargets(page),
						[],
						`everything that can be pressed can be hit, ${here}`,
					);
				}
			});
		});
	}

	it('has words that stand out less where nobody asks for more', async () => {
		await visit({}, async ({ page, go }) => {
			await go(`${EDITION}samenwerking/internationale-samenwerking/`);
			assert.notDeepEqual(await axeFaults(page, 'color-contrast-enhanced'), []);
		});
	});
});

async function assertMoreContrast(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
	await page.emulateMedia({ colorScheme, contrast: 'more' });
	assert.deepEqual(await axeFaults(page, 'color-contrast-enhanced'), [], `more contrast, ${colorScheme}`);
}
