/**
 * Letters that some program takes for markup, and other ways to write a file: from the page file to the
 * section file.
 */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { inlinesOf, readingTextOf, type Section } from '#edition/section.ts';
import { readSection } from '#markdown/text/read.ts';
import { inTurn } from '../../../tools/reconstruct/read-pages.ts';
import { reconstruct } from '../../../tools/reconstruct/run.ts';
import { engine } from '../../support/engine.ts';

const PAGE = `Samen werken
12
De dienst & zijn *partners*
# Er werkt al jaren een <script> samen met andere diensten in het land. Dat
gebeurt in een [^8] dat elke _maand_ bij elkaar komt en waarin zij
hun kennis delen. In AT&amp;T is dat overleg onderzocht door
8
een commissie die daarover een rapport heeft geschreven , waarin staat
dat het \`goed\` gaat.
1. De commissie ziet ook wat beter kan. Zo weten niet alle diensten van
elkaar waar zij om 10:30 mee bezig zijn, en duurt het soms te lang voor
een vraag een antwoord krijgt. De minister ~~belooft~~ daar iets aan te
doen, en dat \\voor het einde van het jaar aan de Kamer te melden.
8 Rapport van de commissie, zie https://www.voorbeeld.nl/een_twee, 2 maart 2015
`;

const YAML = `title: Proef
language: nl
bibliography:
  title: { value: Proef, by: editors }
pages:
  - { file: "012", folio: "12" }
chapters:
  - slug: een
    title: Een
    pages: ["012"]
    slugs:
      - { heading: De dienst & zijn *partners*, slug: partners }
`;

/** The section file that the bytes give. */
async function made(bytes: Uint8Array): Promise<string> {
	const root = mkdtempSync(join(tmpdir(), 'letters-'));
	try {
		mkdirSync(join(root, 'seeds/proef/pages'), { recursive: true });
		writeFileSync(join(root, 'seeds/proef/edition.yaml'), YAML);
		writeFileSync(join(root, 'seeds/proef/pages/012.txt'), bytes);
		const { output, code } = await reconstruct(
			{ root, check: false, json: false, unpublished: false },
			inTurn(engine),
		);
		assert.equal(code, 0, output);
		return readFileSync(join(root, 'content/editions/proef/een/partners.md'), 'utf8');
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

const utf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('a page of signs', () => {
	let file = '';
	let section: Section;
	before(async () => {
		file = await made(Buffer.from(PAGE));
		section = readSection(file);
	});

	test('comes through letter for letter', () => {
		const texts = section.blocks.map(readingTextOf);
		assert.deepEqual(texts, [
			'',
			'De dienst & zijn *partners*',
			'# Er werkt al jaren een <script> samen met andere diensten in het land. Dat gebeurt in een [^8] dat elke _maand_ bij elkaar komt en waarin zij hun kennis delen. In AT&amp;T is dat overleg onderzocht door een commissie die daarover een rapport heeft geschreven, waarin staat dat het `goed` gaat.',
			'1. De commissie ziet ook wat beter kan. Zo weten niet alle diensten van elkaar waar zij om 10:30 mee bezig zijn, en duurt het soms te lang voor een vraag een antwoord krijgt. De minister ~~belooft~~ daar iets aan te doen, en dat \\voor het einde van het jaar aan de Kamer te melden.',
			'Rapport van de commissie, zie https://www.voorbeeld.nl/een_twee, 2 maart 2015',
		]);
	});

	test('has the one call that the page has', () => {
		const calls = section.blocks.flatMap(inlinesOf).filter(({ kind }) => kind === 'call');
		assert.deepEqual(calls, [{ kind: 'call', note: '8' }]);
	});

	test('gives the same file with a byte-order mark, with CRLF, and in UTF-16', async () => {
		assert.equal(await made(Buffer.from(`\ufeff${PAGE.replaceAll('\n', '\r\n')}`)), file);
		assert.equal(await made(utf16(PAGE)), file);
	});
});
