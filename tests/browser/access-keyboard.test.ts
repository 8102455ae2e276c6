/**
 * The way through a page with the keyboard alone: what Tab comes to, in which order, and whether the reader
 * sees it.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusFaults, focusName, stopsOf } from '../support/access/focus.ts';
import { sameReader } from '../support/browser/browse.ts';
import { longest } from '../support/built.ts';
import { nightly } from '../support/nightly.ts';
import { siteFor } from '../support/site.ts';

const SECTION = 'aivd-jaarverslag-2014/samenwerking/internationale-samenwerking/';

/** Kinds of page, for what holds of every stop. */
const PAGES = [
	'',
	'zoeken/?q=dienst',
	'offline/',
	'aivd-jaarverslag-2014/',
	'langste-gevallen/inhoud/',
	'aivd-jaarverslag-2014/afkortingen/',
	'aivd-jaarverslag-2014/bron/41/',
	'aivd-jaarverslag-2014/verantwoording/',
	'langste-gevallen/gevallen/veertig-noten-in-een-alinea/',
];

/** By day a page is gone through in one of them. */
const WINDOWS = [
	{ width: 1280, height: 800, scheme: 'light' },
	{ width: 360, height: 640, scheme: 'dark' },
] as const;

/**
 * Everything Tab comes to on the section: the ways in, the contents, the text from top to bottom, the way on,
 * the foot.
 */
const ORDER = [
	'link "Naar de tekst"',
	'link "Naar de inhoud"',
	'link "Leeseditie"',
	'link "Zoeken"',
	'link "Citaat"',
	'link "Over"',
	'link "Samenwerking en organisatieontwikkeling"',
	'link "Regionale Inlichtingendiensten en Bijzondere Diensten"',
	'link "CT Infobox"',
	'link "Internationale samenwerking"',
	'link "Buitenlandse inlichtingen- en veiligheidsdiensten en Sigint-diensten"',
	'link "Inhoud van het hele verslag"',
	'link "Jaarverslag 2014"',
	'link "Samenwerking en organisatieontwikkeling"',
	'link "p. 41: toon de herbouwde pagina"',
	'button "Kop “Internationale samenwerking”: bron, link en citaat"',
	'button "Kop “Buitenlandse inlichtingen- en veiligheidsdiensten en Sigint-diensten”: bron, link en citaat"',
	'link "AIVD"',
	'button "Alinea 41·5: bron, link en citaat"',
	'link "Wiv 2002"',
	'link "42 en 43 [niet in deze uitgave]"',
	'button "Alinea 41·6: bron, link en citaat"',
	'link "CTIVD"',
	'link "Voetnoot 8"',
	'link "Voetnoot 9"',
	'link "MIVD"',
	'button "Alinea 41·7: bron, link en citaat"',
	'link "Terug naar verwijzing 8 in de tekst"',
	'button "Voetnoot 8: bron, link en citaat"',
	'link "www.ctivd.nl"',
	'link "Terug naar verwijzing 9 in de tekst"',
	'button "Voetnoot 9: bron, link en citaat"',
	'link "www.ctivd.nl"',
	'link "Vorige sectie CT Infobox"',
	'link "Hele hoofdstuk Samenwerking en organisatieontwikkeling"',
	'link "Lees de verantwoording"',
	'button "Kies een citeerstijl"',
	'link "Toon p. 41, herbouwd uit de ruwe regels"',
	'link "Deze tekst als Markdown"',
	'link "Bewaren voor offline lezen: kies hoeveel"',
	'link "Begin"',
	'link "Zoeken"',
	'link "Citaat controleren"',
	'link "Offline lezen"',
	'link "Inhoud"',
	'link "Bron"',
	'link "Verantwoording"',
	'link "Afkortingen"',
	'link "Over"',
	'link "Toegankelijkheid"',
	'link "Wijzigingen volgen"',
	'link "Deze pagina als Markdown"',
];

/** What of a page comes when it has looked at the device, or has an answer. */
const LATE: Readonly<Record<string, string>> = {
	'offline/': '[data-offline-panel]',
	'zoeken/?q=dienst': '[data-search-state=done]',
};

describe('the keyboard', () => {
	const site = siteFor(longest.dist);
	const visit = sameReader(site);

	it('comes to every link of a section, in the order it is read, and back', async () => {
		await visit({}, async ({ page, go }) => {
			await go(SECTION);
			await page.locator('[data-offline] a').waitFor();
			const stops = await stopsOf(page, focusName);
			assert.deepEqual(stops, ORDER);
			await page.locator('footer a').last().focus();
			const back = await stopsOf(page, focusName, { key: 'Shift+Tab', times: stops.length - 1 });
			assert.deepEqual([...back].reverse(), stops.slice(0, -1));
		});
	});

	for (const [at, { width, height, scheme }] of WINDOWS.entries()) {
		for (const path of PAGES.filter((_, page) => nightly || page % WINDOWS.length === at)) {
			it(`shows where it is on all of /${path}, in a window of ${width} px`, async () => {
				await visit({ width, height, scheme }, async ({ page, go }) => {
					await go(path);
					// What comes later moves all that stands below it.
					const late = LATE[path];
					if (late) await page.locator(late).waitFor();
					const stops = await stopsOf(page, focusFaults);
					assert.ok(stops.length > 5);
					assert.deepEqual(stops.flat(), []);
				});
			});
		}
	}
});
