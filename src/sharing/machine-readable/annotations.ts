/**
 * From each block of an edition to the lines of the page files it was read from, as a collection of W3C Web
 * Annotations (https://www.w3.org/TR/annotation-model/). A body is a part of a line: the line by RFC 5147,
 * and in it the first and the last character, counted in code points. Addresses are relative to the file, so
 * that it holds on every host.
 */
import type { Account, AccountBlock } from '#edition/account.ts';
import { accountFilePath, editionPath, sectionPath, seedPath } from '#edition/addresses.ts';

/** The text of a raw line of a page file. */
export type RawLine = (file: string, line: number) => string;

/** Name of the file, below the edition. */
export const ANNOTATIONS = 'annotations.jsonld';

const ofLine = (line: number) => ({
	type: 'FragmentSelector',
	conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
	// Positions between lines: the first line lies between 0 and 1.
	value: `line=${line - 1},${line}`,
});

/** Code points before a place that is counted in UTF-16 units. */
const codePoints = (text: string, units: number): number => [...text.slice(0, units)].length;

export function annotations(account: Account, language: string, rawLine: RawLine): object {
	const { edition } = account;
	const below = (path: string): string => path.slice(editionPath(edition).length);
	const folioOf = new Map(account.pages.map(({ file, folio }) => [file, folio]));

	const annotation = (block: AccountBlock & { readonly section: string }) => ({
		id: `${ANNOTATIONS}#${block.chapter}/${block.id}`,
		type: 'Annotation',
		motivation: 'linking',
		target: {
			id: `${below(sectionPath(edition, block.chapter, block.section))}#${block.id}`,
			format: 'text/html',
			language,
		},
		body: block.source.map(({ page, line, start, end }) => {
			const text = rawLine(page, line);
			return {
				type: 'SpecificResource',
				purpose: 'linking',
				source: below(seedPath(edition, folioOf.get(page) ?? '', page)),
				selector: {
					...ofLine(line),
					refinedBy: {
						type: 'TextPositionSelector',
						start: codePoints(text, start),
						end: codePoints(text, end),
					},
				},
			};
		}),
	});

	const items = account.blocks
		.filter((block): block is AccountBlock & { readonly section: string } => block.section !== null)
		.map(annotation);
	return {
		'@context': 'http://www.w3.org/ns/anno.jsonld',
		id: ANNOTATIONS,
		type: 'AnnotationCollection',
		label: `From the text of ${edition} to the lines of its page files; see also ${below(accountFilePath(edition))}`,
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
