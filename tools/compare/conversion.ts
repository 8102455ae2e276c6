/** The words of a conversion, from its file. */
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { NotABook, partsOfEpub } from '#compare/conversion/epub.ts';
import { wordsOfHtml } from '#compare/conversion/html.ts';
import { wordsOfMarkdown } from '#compare/conversion/markdown.ts';
import { wordsOfPlain } from '#compare/conversion/plain.ts';
import type { ConvertedPart, ConvertedWord } from '#compare/model.ts';
import { bookOf } from './book.ts';
import { type Refused, refused, unreadable } from './refused.ts';

const EXPECTED = 'a conversion in .html, .md, .epub or .txt';

/** The text of a report of 2,000 pages is some megabytes; pictures written into HTML may make it larger. */
const LARGEST = 256 * 1024 * 1024;

const READERS: Readonly<Record<string, (text: string) => readonly ConvertedWord[]>> = {
	'.html': wordsOfHtml,
	'.htm': wordsOfHtml,
	'.xhtml': wordsOfHtml,
	'.md': wordsOfMarkdown,
	'.markdown': wordsOfMarkdown,
	'.txt': wordsOfPlain,
};

export function readConversion(file: string): { readonly parts: readonly ConvertedPart[] } | Refused {
	let bytes: Uint8Array;
	try {
		const { size } = statSync(file);
		if (size > LARGEST)
			return refused(
				'too-large',
				file,
				`The file has ${size} bytes; at most ${LARGEST} are read.`,
				'Give it without its pictures.',
			);
		bytes = readFileSync(file);
	} catch (error) {
		return unreadable(file, error, EXPECTED);
	}
	const ending = extname(file).toLowerCase();
	const parts = ending === '.epub' ? bookParts(file, bytes) : fileParts(file, ending, bytes);
	if (Array.isArray(parts) && !parts.some(({ words }) => words.length > 0))
		return refused('no-words', file, 'It holds no word.', 'Give the file that holds the text.');
	return Array.isArray(parts) ? { parts } : parts;
}

function fileParts(file: string, ending: string, bytes: Uint8Array): ConvertedPart[] | Refused {
	const read = READERS[ending];
	if (read === undefined)
		return refused(
			'unknown-form',
			file,
			`What ends in “${ending}” cannot be read; ${EXPECTED} was expected.`,
			'Save it as one of these.',
		);
	const text = textOf(bytes);
	if (text === undefined)
		return refused(
			'not-utf8',
			file,
			'This file is not text in UTF-8, and does not say in what else.',
			'Save it as UTF-8.',
		);
	return [{ name: basename(file), words: read(text) }];
}

/** The text of a file: UTF-8, or what its first bytes say. */
function textOf(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	const marked = head.startsWith('\u00ff\u00fe')
		? 'utf-16le'
		: head.startsWith('\u00fe\u00ff')
			? 'utf-16be'
			: undefined;
	const named = /charset=["']?([\w-]+)|<\?xml[^>]*encoding=["']([\w-]+)/iu.exec(head);
	for (const encoding of [marked ?? 'utf-8', named?.[1] ?? named?.[2]]) {
		try {
			if (encoding !== undefined) return new TextDecoder(encoding, { fatal: true }).decode(bytes);
		} catch {}
	}
	return undefined;
}

function bookParts(file: string, bytes: Uint8Array): ConvertedPart[] | Refused {
	try {
		return partsOfEpub(bookOf(bytes));
	} catch (error) {
		const why = error instanceof NotABook ? error.message : 'It is no zip file, or a damaged one.';
		return refused(
			'no-epub',
			file,
			`This is no EPUB that can be read. ${why}`,
			'Export it anew, or give its text as .html.',
		);
	}
}
