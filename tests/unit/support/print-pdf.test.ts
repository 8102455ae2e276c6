import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { printPdf } from '../../support/print-pdf.ts';

const HTML = '<!doctype html><html lang="nl"><title>Proef</title><h1>Een kop</h1><p>Een alinea.</p></html>';

const printed = async (...asked: Parameters<typeof printPdf>): Promise<string> =>
	Buffer.from(await printPdf(...asked)).toString('latin1');

test('a page is printed as a PDF, on A4 unless said', async () => {
	const pdf = await printed(HTML);
	assert.match(pdf, /^%PDF-/);
	assert.match(pdf, /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
});

test('the paper has the size that is asked for', async () => {
	assert.match(
		await printed(HTML, { width: '100mm', height: '200mm' }),
		/\/MediaBox \[0 0 28[34][.\d]* 56[67][.\d]*\]/,
	);
});

test('a PDF tells its structure, and has bookmarks, where that is asked', async () => {
	assert.doesNotMatch(await printed(HTML), /StructTreeRoot|\/Outlines/);
	assert.match(await printed(HTML, { tagged: true }), /StructTreeRoot/);
	assert.match(await printed(HTML, { tagged: true, outline: true }), /\/Outlines/);
});

test('fonts that the page brings are waited for', async () => {
	const font = readFileSync(
		'node_modules/@fontsource/gelasio/files/gelasio-latin-400-normal.woff2',
		'base64',
	);
	const face = `<style>@font-face { font-family: Own; src: url(data:font/woff2;base64,${font}) } * { font-family: Own }</style>`;
	assert.match(await printed(face + HTML), /\/FontName \/\w+\+Gelasio/);
});
