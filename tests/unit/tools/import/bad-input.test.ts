/** What is no report, or means harm: each is refused with a sentence, and nothing is written. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importOf } from '../../../support/import-pdf.ts';
import { FIRST_PAGE, pdfFile, pdfOfPages, show, stream } from '../../../support/make-pdf.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const good = pdfOfPages([{ content: show('Een regel.', 50, 700) }]);
const picture = (width: number, height: number) => () => [
	stream(
		'x',
		`/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`,
	),
];
const scan = pdfOfPages(
	[1, 2].map(() => ({
		content: 'q 595 0 0 842 0 0 cm /I Do Q',
		resources: `/XObject << /I ${FIRST_PAGE + 4} 0 R >>`,
	})),
	{ objects: picture(1, 1) },
);
const encrypted = pdfOfPages([{ content: show('Geheim.', 50, 700) }], {
	trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'01'.repeat(32)}> /U <${'02'.repeat(32)}> /P -4 >> /ID [<00> <00>]`,
});
const xfa = pdfOfPages([{ content: show('Please wait...', 50, 700) }], {
	catalog: `/AcroForm << /XFA ${FIRST_PAGE + 2} 0 R /Fields [] >>`,
	objects: () => [
		stream(
			'<xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/"><template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="f" layout="tb"><pageSet><pageArea><contentArea w="100mm" h="100mm"/><medium short="210mm" long="297mm"/></pageArea></pageSet></subform></template></xdp:xdp>',
		),
	],
});
const words = Array.from({ length: 100 }, (_, line) => show('een '.repeat(210), 10, 800 - line * 7, 1)).join(
	'',
);

/** What is imported, the code it is refused with, and words of the sentence. */
const CASES: readonly (readonly [name: string, pdf: Uint8Array, code: string, says: RegExp])[] = [
	['an empty file', bytes(''), 'import/empty', /This file is empty/],
	['a text', bytes('Geen PDF.'), 'import/not-a-pdf', /no PDF/],
	['a PDF that ends after its first bytes', bytes('%PDF-1.7\nniets'), 'import/damaged', /is damaged/],
	['half a PDF', good.subarray(0, 300), 'import/damaged', /is damaged/],
	['a PDF with a password', encrypted, 'import/password', /asks for a password/],
	['a scan', scan, 'import/scan', /Pages 1, 2 are each\s+a picture without text/],
	['blank pages', pdfOfPages([{ content: '' }]), 'import/blank-page', /Page 1 is without text/],
	['a form that a program fills in', xfa, 'import/form', /a form of the kind that a program/],
	[
		'a page of 21,000 words',
		pdfOfPages([{ content: words }]),
		'import/page-too-full',
		/Page 1 has 21,000 words/,
	],
	[
		'a PDF of 2,000 pages',
		pdfOfPages(Array.from({ length: 2000 }, () => ({ content: '' }))),
		'import/too-many-pages',
		/The PDF has 2,000 pages; 1,000 at most/,
	],
	[
		'a PDF without pages',
		pdfFile(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 0 /Kids [] >>']),
		'import/no-pages',
		/has no pages/,
	],
];

describe('what is no report is refused', () => {
	for (const [name, pdf, code, says] of CASES) {
		it(`as ${code}: ${name}`, async () => {
			const { output, code: exit, files } = await importOf(pdf);
			assert.match(output, new RegExp(`  error  ${code}\n`));
			assert.match(output, says);
			assert.match(output, /Nothing under seeds\/ was touched\.\n$/);
			assert.equal(exit, 1);
			assert.deepEqual([...files], []);
		});
	}

	it('and so is a file that is not there, and a page that the PDF does not have', async () => {
		const none = await importOf(good, { file: '/nergens/verslag.pdf' });
		assert.match(none.output, /import\/no-such-file\n {2}There is no such file\./);
		const beyond = await importOf(good, { pages: [1, 5] });
		assert.match(beyond.output, /The PDF has 1 pages?; --pages asks for page 5/);
	});
});

describe('a hostile PDF does nothing but fail politely', () => {
	it('when its pages hold each other in a circle', async () => {
		const circle = pdfFile([
			'<< /Type /Catalog /Pages 2 0 R >>',
			'<< /Type /Pages /Count 2 /Kids [3 0 R] >>',
			'<< /Type /Pages /Parent 2 0 R /Count 2 /Kids [2 0 R] >>',
		]);
		const { output, code, files } = await importOf(circle);
		assert.match(output, /import\/damaged/);
		assert.equal(code, 1);
		assert.equal(files.size, 0);
	});

	it('when a drawing draws itself', async () => {
		const own = FIRST_PAGE + 2;
		const pdf = pdfOfPages(
			[{ content: `${show('Tekst.', 50, 700)} /X Do`, resources: `/XObject << /X ${own} 0 R >>` }],
			{
				objects: () => [
					stream(
						'/X Do',
						`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${own} 0 R >> >>`,
					),
				],
			},
		);
		const { code, output } = await importOf(pdf);
		assert.ok(code === 0 || /import\/(damaged-page|too-slow|too-large)/.test(output), output);
	});

	it('when it has a script, an attachment and something to start', async () => {
		const pdf = pdfOfPages([{ content: show('Tekst van een verslag.', 50, 700) }], {
			catalog: `/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(1\\)\\{\\}) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> /Names << /EmbeddedFiles << /Names [(a.exe) << /F (a.exe) /EF << /F ${FIRST_PAGE + 2} 0 R >> >>] >> >>`,
			objects: () => [stream('MZ', '/Type /EmbeddedFile')],
		});
		const { files, code } = await importOf(pdf);
		assert.equal(code, 0);
		assert.deepEqual(
			[...files.keys()],
			['proef/edition.yaml', 'proef/pages/001.boxes.json', 'proef/pages/001.txt'],
		);
		assert.equal(files.get('proef/pages/001.txt'), 'Tekst van een verslag.\n');
	});

	it('when its page and its picture are as large as a field', async () => {
		const pdf = pdfOfPages(
			[
				{
					content: `${show('Klein.', 50, 700)} q 90000 0 0 90000 0 0 cm /I Do Q`,
					more: '/MediaBox [0 0 90000 90000]',
					resources: `/XObject << /I ${FIRST_PAGE + 2} 0 R >>`,
				},
			],
			{ objects: picture(60_000, 60_000) },
		);
		const { code, files } = await importOf(pdf, { pictures: true });
		assert.equal(code, 0);
		assert.equal(files.get('proef/pages/001.txt'), 'Klein.\n');
		const { picture: drawn } = JSON.parse(files.get('proef/pages/001.boxes.json') ?? '').page;
		assert.ok(drawn.width <= 2600 && drawn.height <= 2600);
	});
});
