import assert from 'node:assert/strict';
import { it } from 'node:test';
import { reportLanguage } from '#checks/rules/report-language.ts';
import type { Account } from '#edition/account/account.ts';
import { accountOf, page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

const account = (language: string): Account => ({
	...accountOf([{ text: 'De kade langs de haven', source: [{ page: '001', line: 1, start: 0, end: 22 }] }]),
	pages: [{ file: '001', language }] as unknown as Account['pages'],
});

const body = `<p lang="nl">De kade langs de haven</p>
<p>It could be “<bdi lang="nl">kade langs de</bdi>” in column 2, or the kade alone.</p>
<p>It could be “kade langs de” in column 2.</p>`;

it('words of a report in another language than the site say so', () => {
	const site = smallSite({ 'a.html': page(body, { lang: 'en' }) }, { accounts: [account('nl')] });
	assert.deepEqual(saidBy(reportLanguage, site), [
		'dist/a.html:6 “kade langs de” is said to be in “en”; the report has these words, in “nl”.',
	]);
});

it('those in the language of the site need not', () => {
	const site = smallSite({ 'a.html': page(body, { lang: 'en' }) }, { accounts: [account('en')] });
	assert.deepEqual(saidBy(reportLanguage, site), []);
});

it('words that every language has say nothing of a report', () => {
	const report = accountOf([
		{ text: 'The input in UTF-8', source: [{ page: '001', line: 1, start: 0, end: 18 }] },
	]);
	const accounts = [{ ...report, pages: [{ file: '001', language: 'en' }] as unknown as Account['pages'] }];
	const site = smallSite(
		{ 'a.html': page('<p>Bewaar de regels in UTF-8.</p>', { lang: 'nl' }) },
		{ accounts },
	);
	assert.deepEqual(saidBy(reportLanguage, site), []);
});
