/** An EPUB, which is a zip file, as files of text. */
import { posix } from 'node:path';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Book, NotABook } from '#compare/conversion/epub.ts';

/** What its documents may come to when unpacked; text of many reports, and no bomb. */
const LARGEST = 256 * 1024 * 1024;

/** Files that hold text; pictures and fonts stay packed. */
const TEXT = /\.(?:x?html?|xml|opf)$/iu;

/** @throws where the bytes are no zip file. */
export function bookOf(bytes: Uint8Array): Book {
	let sum = 0;
	const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
		if (!TEXT.test(name)) return false;
		sum += originalSize;
		if (sum > LARGEST) throw new NotABook(`Its text comes to more than ${LARGEST} bytes.`);
		return true;
	};
	const files = unzipSync(bytes, { filter });
	return {
		read: (path) => {
			const file = Object.hasOwn(files, path) ? files[path] : undefined;
			return file && new TextDecoder().decode(file);
		},
		resolve: (file, href) => posix.join(posix.dirname(file), decoded(href.replace(/[#?].*$/su, ''))),
	};
}

function decoded(href: string): string {
	try {
		return decodeURIComponent(href);
	} catch {
		return href;
	}
}
