import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { editionMentions } from '#edition/mentions/edition-mentions.ts';
import type { Section } from '#edition/section.ts';
import type { EditionConfig } from '#edition/yaml/schema.ts';

const config = {
	language: 'nl',
	pages: [{ file: '1' }, { file: '2' }],
	abbreviations: [
		{ short: 'WODC', long: 'Wetenschappelijk Centrum', by: 'text' },
		{ short: 'AIVD', long: 'Algemene Dienst', by: 'editors' },
	],
} as unknown as EditionConfig;

const block = (id: string, text: string, kind = 'paragraph', section: string | null = 's') => ({
	id,
	kind,
	chapter: 'c',
	section,
	text,
	source: [{ page: '1' }],
});

const account = {
	edition: 'e',
	pages: [
		{ file: '1', folio: '41', chapter: 'c', language: 'nl' },
		{ file: '2', folio: '42', chapter: 'c', language: 'en' },
	],
	blocks: [
		block('p41-kopregel', 'Wetenschappelijk Centrum (WODC)', 'header', null),
		block('kop', 'Een kop', 'heading'),
		block('p41-1', 'Het wetenschappelijk centrum, kort genoemd.'),
		block('p41-2', 'Het Wetenschappelijk  Centrum (WODC) van de Algemene Dienst (AIVD).'),
	],
} as unknown as Account;

describe('the words of an edition', () => {
	it('tell where the text gives the long form: where the short one stands beside it', () => {
		const [aivd, wodc] = editionMentions(config, account).abbreviations;
		assert.equal(wodc?.given?.path, 'e/c/s/#p41-2');
		assert.equal(aivd?.given, undefined, 'the editors give this one, whatever the text has');
	});

	it('tell where a printed page begins: at its mark, between blocks or in one, else on its source page', () => {
		const sections = [
			{
				frontmatter: { chapter: 'c', section: 's' },
				blocks: [{ kind: 'paragraph', content: [{ kind: 'page-break', folio: '42' }] }],
			},
		] as unknown as Section[];
		const pages = editionMentions(config, account, sections).pages.map(({ path, language }) => [
			path,
			language,
		]);
		assert.deepEqual(pages, [
			['e/bron/41/', 'nl'],
			['e/c/s/#pagina-42', 'en'],
		]);
	});

	it('tell the headings, with their page', () => {
		assert.deepEqual(editionMentions(config, account).headings, [
			{ text: 'Een kop', path: 'e/c/s/#kop', folio: '41' },
		]);
	});
});
