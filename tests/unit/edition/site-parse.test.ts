import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { parseSite as parse } from '#edition/yaml/site-parse.ts';
import { LANGUAGES } from '#i18n/languages.ts';

const ROOT = join(import.meta.dirname, '../../..');

const parseSite = (text: string) => parse(text, Object.keys(LANGUAGES));

/** Where, what and the act of each error. */
const errors = (text: string) =>
	parseSite(text).diagnostics.map(({ code, line, position, act }) => [
		code,
		`${line}:${position}`,
		...(act ?? []),
	]);

describe('site.yaml', () => {
	it('is read with all it may hold, as the example in the README does', () => {
		const readme = readFileSync(join(ROOT, 'src/edition/README.md'), 'utf8');
		const example = /## The format of `site\.yaml`.*?```yaml\n(.*?)```/s.exec(readme)?.[1] ?? '';
		assert.deepEqual(parseSite(example), {
			site: {
				name: 'Verslagen van Waterschap Lage Mark',
				language: 'nl',
				publisher: 'Stichting Voorbeeld',
				website: 'https://voorbeeld.example/',
				contact: 'redactie@voorbeeld.example',
				independent: true,
				government: false,
				code: 'https://voorbeeld.example/code/',
				licence: 'MIT',
			},
			diagnostics: [],
		});
	});

	it('asks for a name and nothing else', () => {
		assert.deepEqual(parseSite('name: Verslagen\n').site, { name: 'Verslagen', language: 'nl' });
		assert.deepEqual(errors('language: nl\n'), [
			['edition/missing-key', '1:1', 'Add “name:” with its value.'],
		]);
	});

	it('takes an e-mail address or a page to report something', () => {
		for (const contact of ['redactie@voorbeeld.example', 'https://voorbeeld.example/contact/']) {
			assert.equal(parseSite(`name: V\ncontact: ${contact}\n`).site?.contact, contact);
		}
	});

	it('names the nearest key of one it does not know, at its place', () => {
		assert.deepEqual(errors('name: V\nlicense: MIT\nindependant: true\nkleur: rood\n'), [
			['edition/unknown-key', '2:1', 'Write “licence” in place of “license”, or take the key out.'],
			['edition/unknown-key', '3:1', 'Write “independent” in place of “independant”, or take the key out.'],
			['edition/unknown-key', '4:1', 'Take “kleur” out.'],
		]);
	});

	it('refuses what is no address, and writes the address that lacks its beginning', () => {
		assert.deepEqual(errors('name: V\ncode: voorbeeld.example/code\n'), [
			['edition/wrong-value', '2:7', 'Write code: https://voorbeeld.example/code'],
		]);
		for (const line of ['website: javascript:alert(1)', 'contact: bel ons', 'contact: 12', 'code: https://x'])
			assert.equal(errors(`name: V\n${line}\n`)[0]?.[0], 'edition/wrong-value', line);
	});

	it('refuses values of another type, and files that are not YAML or empty', () => {
		assert.deepEqual(errors('name: 2014\n'), [
			['edition/wrong-type', '1:7', 'Put it in quotes:', '  name: "2014"'],
		]);
		assert.deepEqual(errors('name: V\nindependent: ja\n'), [
			['edition/wrong-type', '2:14', 'Write true or false after “independent:”.'],
		]);
		assert.deepEqual(errors('name: V\npublisher:\n'), [
			['edition/wrong-type', '2:11', 'Write text after “publisher:”.'],
		]);
		assert.deepEqual(errors('name: V\nname: W\n'), [
			['edition/not-yaml', '2:1', 'Mend the line, then run npm run build again.'],
		]);
		assert.equal(errors('')[0]?.[0], 'edition/wrong-type');
	});

	it('knows the languages the interface has', () => {
		assert.equal(parseSite('name: V\nlanguage: en\n').site?.language, 'en');
		assert.deepEqual(errors('name: V\nlanguage: fy\n'), [
			['edition/wrong-value', '2:11', 'Write one of nl, en.'],
		]);
	});
});

it('the site of this project is told well', () => {
	assert.deepEqual(parseSite(readFileSync(join(ROOT, 'seeds/site.yaml'), 'utf8')).diagnostics, []);
});
