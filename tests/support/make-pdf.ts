/** PDFs of our own making, written by hand: small ones whose every byte is known, and hostile ones. */

/** Objects of a PDF by number; the first is 1, the catalogue. */
export type PdfObjects = readonly (string | Uint8Array)[];

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** The whole file: objects, their table, the trailer. */
export function pdfFile(objects: PdfObjects, trailer = ''): Uint8Array {
	const parts: Uint8Array[] = [latin1('%PDF-1.7\n')];
	const offsets: number[] = [];
	let length = parts[0]?.length ?? 0;
	const add = (bytes: Uint8Array): void => {
		parts.push(bytes);
		length += bytes.length;
	};
	objects.forEach((object, index) => {
		offsets.push(length);
		add(latin1(`${index + 1} 0 obj\n`));
		add(typeof object === 'string' ? latin1(object) : object);
		add(latin1('\nendobj\n'));
	});
	const start = length;
	const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
	add(latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`));
	add(
		latin1(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`),
	);
	return Buffer.concat(parts);
}

export const stream = (content: string, dictionary = ''): string =>
	`<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

/** What a page has besides its content. */
export interface PdfPage {
	readonly content: string;
	/** Entries of its dictionary: `/Rotate 90`. */
	readonly more?: string;
	/** Entries of its resources, besides the font `/F`. */
	readonly resources?: string;
}

/** What a PDF has besides its pages. */
export interface PdfMore {
	/** Entries of the catalogue. */
	readonly catalog?: string;
	/** Objects from the number that is given. */
	readonly objects?: (first: number) => readonly string[];
	readonly trailer?: string;
}

/** Number of the first page's object; each page takes two. */
export const FIRST_PAGE = 4;

/** A PDF of A4 pages with one font, Helvetica, as `/F`. */
export function pdfOfPages(pages: readonly PdfPage[], more: PdfMore = {}): Uint8Array {
	const numbers = pages.map((_, index) => FIRST_PAGE + 2 * index);
	const kids = numbers.map((number) => `${number} 0 R`).join(' ');
	return pdfFile(
		[
			`<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
			`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] /MediaBox [0 0 595 842] >>`,
			'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
			...pages.flatMap(({ content, more: entries = '', resources = '' }, index) => [
				`<< /Type /Page /Parent 2 0 R /Contents ${FIRST_PAGE + 2 * index + 1} 0 R /Resources << /Font << /F 3 0 R >> ${resources} >> ${entries} >>`,
				stream(content),
			]),
			...(more.objects?.(FIRST_PAGE + 2 * pages.length) ?? []),
		],
		more.trailer,
	);
}

/** Operations that show a text; `y` from the foot of the page. */
export const show = (text: string, x: number, y: number, size = 10, before = ''): string =>
	`BT ${before} /F ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/gu, '\\$&')}) Tj ET\n`;
