/**
 * From each block of an edition to the letters of the page files it was read from, as a collection of W3C Web
 * Annotations (https://www.w3.org/TR/annotation-model/). A body is a piece of a page file, named as RFC 5147
 * does: by the first and the last character, in code points, the end of a line counted as one. Addresses are
 * relative to the file, so that it holds on every host.
 */
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { accountFilePath, editionPath, sectionPath, seedPath } from '#edition/addresses.ts';

/** The raw lines of a page file. */
export type RawLines = (file: string) => readonly string[];

/** Name of the file, below the edition. */
export const ANNOTATIONS = 'annotations.jsonld';

/** Code points before a place that is counted in UTF-16 units. */
const codePoints = (text: string, units: number): number => [...text.slice(0, units)].length;

/** Code points before each line. */
function starts(lines: readonly string[]): readonly number[] {
	let before = 0;
	return lines.map((line) => {
		const start = before;
		before += codePoints(line, line.length) + 1;
		return start;
	});
}

export function annotations(account: Account, language: string, rawLines: RawLines): object {
	const { edition } = account;
	const below = (path: string): string => path.slice(editionPath(edition).length);
	const pages = new Map(
		account.pages.map(({ file, folio }) => {
			const lines = rawLines(file);
			return [file, { path: below(seedPath(edition, folio, file)), lines, starts: starts(lines) }];
		}),
	);
	const piece = ({ page, line, start, end }: AccountBlock['source'][number]): string => {
		const { path = '', lines = [], starts = [] } = pages.get(page) ?? {};
		const at = (units: number): number => (starts[line - 1] ?? 0) + codePoints(lines[line - 1] ?? '', units);
		return `${path}#char=${at(start)},${at(end)}`;
	};

	const annotation = (block: AccountBlock & { readonly section: string }) => ({
		id: `${ANNOTATIONS}#${block.chapter}/${block.id}`,
		type: 'Annotation',
		motivation: 'linking',
		target: {
			id: `${below(sectionPath(edition, block.chapter, block.section))}#${block.id}`,
			format: 'text/html',
			language,
		},
		body: block.source.map(piece),
	});

	const items = account.blocks
		.filter((block): block is AccountBlock & { readonly section: string } => block.section !== null)
		.map(annotation);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: ANNOTATIONS,
		type: 'AnnotationCollection',
		label: `From the text of ${edition} to its page files; see also ${below(accountFilePath(edition))}`,
		total: items.length,
		first: {
			id: `${ANNOTATIONS}#items`,
			type: 'AnnotationPage',
			partOf: ANNOTATIONS,
			startIndex: 0,
			items,
		},
	};
}
