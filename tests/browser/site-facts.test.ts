/** The site of another publisher, who tells everything, and of one who tells nothing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { changed, longest } from '../support/built.ts';
import { copyProject } from '../support/project.ts';
import { readPage } from '../support/publication.ts';

const EDITION = 'aivd-jaarverslag-2014';

/** Every file of the site that says something in words. */
const spoken = (dist: string): readonly (readonly [file: string, text: string])[] =>
	globSync('**/*.{html,md,txt,xml,json,jsonld,webmanifest,svg}', { cwd: dist })
		.filter((file) => !/^pagefind|^langste-gevallen|edition\.yaml|\/\d+\.txt$/.test(file))
		.map((file) => [file, readFileSync(join(dist, file), 'utf8')]);

const saying = (dist: string, words: RegExp): readonly string[] =>
	spoken(dist)
		.filter(([, text]) => words.test(text))
		.map(([file]) => file);

const footer = (dist: string, page: string): string =>
	/<footer.*?<\/footer>/s.exec(readPage(dist, page))?.[0] ?? '';

describe('the site of a publisher who tells everything', () => {
	const { dist } = changed;

	it('has its own name wherever a site has one', () => {
		assert.deepEqual(saying(dist, /Leeseditie/), []);
		const home = readPage(dist, '');
		assert.match(home, /<title>Verslagen &amp; jaarcijfers: /);
		assert.match(home, /property="og:site_name" content="Verslagen &amp; jaarcijfers"/);
		assert.match(readFileSync(join(dist, 'feed.xml'), 'utf8'), /<title>Verslagen &amp; jaarcijfers<\/title>/);
		assert.match(readFileSync(join(dist, 'feed.xml'), 'utf8'), /<author><name>Dienst Voorbeeld<\/name>/);
		assert.match(readFileSync(join(dist, 'llms.txt'), 'utf8'), /^# Verslagen & jaarcijfers\n/);
		assert.equal(
			JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')).short_name,
			'Verslagen & jaarcijfers',
		);
		assert.match(readFileSync(join(dist, 'opensearch.xml'), 'utf8'), /<ShortName>Verslagen &amp; ja/);
		assert.match(
			readPage(dist, `${EDITION}/samenwerking/ct-infobox/`),
			/data-cite[^>]*>[\s\S]*?Verslagen &amp; jaarcijfers/,
		);
	});

	it('is nowhere said to be independent, nor not of the government', () => {
		assert.deepEqual(
			saying(dist, /[Oo]nafhankelijke? leeseditie|is onafhankelijk|website van de overheid/),
			[],
		);
		assert.match(
			footer(dist, 'zoeken/'),
			/Een leeseditie van de makers van het verslag zelf, gemaakt door Dienst Voorbeeld\./,
		);
		assert.match(
			readPage(dist, ''),
			/data-imprint="Een leeseditie van de makers van het verslag zelf, gemaakt door Dienst Voorbeeld\. https:/,
		);
	});

	it('says who makes it, where to report something and where the code stands', () => {
		const about = readPage(dist, 'over/');
		assert.match(about, /De makers van het verslag geven deze leeseditie zelf uit\./);
		assert.match(about, /<a href="https:\/\/voorbeeld\.example\/"[^>]*>Dienst Voorbeeld<\/a>/);
		assert.match(about, /<a href="mailto:redactie@voorbeeld\.example"[^>]*>redactie@voorbeeld\.example<\/a>/);
		assert.match(about, /<a href="https:\/\/voorbeeld\.example\/code\/"[^>]*>voorbeeld\.example\/code<\/a>/);
		assert.match(about, /EUPL-1\.2, voor het programma/);
		assert.match(footer(dist, ''), /<a href="https:\/\/voorbeeld\.example\/code\/"[^>]*>Code<\/a>/);
		assert.match(
			readPage(dist, 'toegankelijkheid/'),
			/Meld het aan <a href="mailto:redactie@voorbeeld\.example"/,
		);
		assert.match(
			readPage(dist, ''),
			/"publisher":\{"name":"Dienst Voorbeeld","url":"https:\/\/voorbeeld\.example\/"\}/,
		);
	});

	it('leads to the official publication where an editor gives its address', () => {
		for (const page of [`${EDITION}/`, 'over/']) {
			assert.match(readPage(dist, page), /<a href="https:\/\/voorbeeld\.example\/verslag\.pdf"[^>]*>/, page);
			assert.doesNotMatch(readPage(dist, page), /niet bekend/, page);
		}
		assert.match(readPage(dist, `${EDITION}/`), /"sameAs":"https:\/\/voorbeeld\.example\/verslag\.pdf"/);
	});
});

describe('the site of a publisher who tells nothing', () => {
	const { dist } = longest;

	it('has the name of the program, and says nothing of who makes it', () => {
		assert.match(readPage(dist, ''), /<title>Leeseditie: /);
		assert.deepEqual(
			saying(dist, /[Oo]nafhankelijke? leeseditie|is onafhankelijk|website van de overheid|gemaakt door/),
			[],
		);
		assert.doesNotMatch(readPage(dist, 'over/'), /Wie dit maakt|Licentie|Contact/);
		assert.match(readPage(dist, 'toegankelijkheid/'), /Deze site noemt geen adres om iets te melden\./);
	});

	it('has nothing empty, and no link that leads nowhere', () => {
		for (const [file, text] of spoken(dist).filter(([name]) => name.endsWith('.html'))) {
			const shown = text
				.replace(/<(?:script|template)\b.*?<\/(?:script|template)>/gs, '')
				// To the page itself, whatever was asked of it.
				.replaceAll('<a href="" data-again', '<a');
			assert.doesNotMatch(
				shown,
				/<(?:p|dl|dd|dt|ul|li|h[1-6]|section)>\s*<\/|href="(?:undefined|mailto:undefined)?"/,
				file,
			);
			assert.doesNotMatch(shown, /data-imprint=""|content=""/, file);
		}
	});

	it('says that no address of the official publication is known', () => {
		for (const page of [`${EDITION}/`, 'over/'])
			assert.match(
				readPage(dist, page),
				/Een adres van de officiële uitgave is bij de redactie niet bekend\./,
				page,
			);
	});

	it('is not built with a slip of the pen in site.yaml, and says where it stands', () => {
		const folder = 'test-results/slip';
		copyProject(folder);
		writeFileSync(join(folder, 'seeds/site.yaml'), 'name: Verslagen\nlicense: MIT\n');
		const line = ['tools/build.ts', '--unchecked', '--out', 'dist'];
		const { status, stdout, stderr } = spawnSync('node', line, { cwd: folder, encoding: 'utf8' });
		const said = stdout + stderr;
		assert.notEqual(status, 0);
		assert.match(said, /seeds\/site\.yaml:2:1 +error +edition\/unknown-key/);
		assert.match(said, /Write “licence” in place of “license”/);
	});
});
