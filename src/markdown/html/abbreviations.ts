/**
 * Marks abbreviations: `<abbr data-abbr="afkorting-aivd">AIVD</abbr>`. The first of each in a section carries
 * the long form and who gives it, for the preview, and is a link to the list of abbreviations; the others are
 * no stop of the Tab key.
 */
import type { Element, ElementContent, Root } from 'hast';

import type { KnownAbbreviation } from '#edition/mentions/edition-mentions.ts';
import { abbreviationFinder } from '#edition/mentions/find-abbreviations.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import { markStretches, passages, runningText } from '#markdown/html/running-text.ts';
import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

type Finder = ReturnType<typeof abbreviationFinder>;

/** rehype plugin; after `pageReferences`. */
export function abbreviations({ base, words }: MarkdownOptions) {
	const finders = new Map<string, Finder>();
	return (tree: Root, file: TextFile): void => {
		const { edition = '' } = matterOf(file);
		const known = words?.(edition);
		if (!known) return;
		const find = finders.get(edition) ?? abbreviationFinder(known.abbreviations);
		finders.set(edition, find);
		const details = new Map(known.abbreviations.map((one) => [one.id, one]));
		const told = new Set<string>();
		const linked = new Set<string>();
		for (const { kind, element } of passages(tree)) {
			markStretches(
				element,
				find(runningText(element)).map(({ abbreviation: { id, short }, start, end }) => ({
					start,
					end,
					set: (piece, place) => {
						const mark = abbr(piece, id, /\p{Ll}/u.test(short), place.index > 0);
						const first = details.get(id);
						if (first && !told.has(id)) tell(mark, first, base);
						told.add(id);
						// A heading stays as it is, and a link holds no link.
						if (kind === 'heading' || place.linked || linked.has(id)) return mark;
						linked.add(id);
						return {
							type: 'element',
							tagName: 'a',
							properties: { className: ['short'], href: `${base}${details.get(id)?.listed}#${id}` },
							children: [mark],
						};
					},
				})),
			);
		}
	};
}

/**
 * @param mixed whether it has small letters: only capitals are set apart.
 * @param rest whether this is a later piece of one that a page mark or a call cuts in two.
 */
function abbr(piece: ElementContent, id: string, mixed: boolean, rest: boolean): Element {
	return {
		type: 'element',
		tagName: 'abbr',
		properties: {
			dataAbbr: id,
			...(rest ? { dataRest: '' } : {}),
			...(mixed ? { className: ['mixed'] } : {}),
		},
		children: [piece],
	};
}

function tell(mark: Element, { long, by, given }: KnownAbbreviation, base: string): void {
	mark.properties = {
		...mark.properties,
		dataLong: long,
		dataBy: by,
		...(given ? { dataAt: `${base}${given.path}` } : {}),
	};
}
