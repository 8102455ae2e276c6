/**
 * Links references to printed pages, “op pagina 42 en 43”, to where those pages begin in the edition; and a
 * heading that is named beside them to that heading. So it does with the entries of a printed contents and of
 * an index. Where the edition does not have the page it says so, in
 * generated content, so that the text keeps its letters; that link leads to the list of what the edition does
 * not have.
 */
import type { Element, ElementContent, Root } from 'hast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

import { missingPageId, sourcePath } from '#edition/addresses.ts';
import type { EditionMentions } from '#edition/mentions/edition-mentions.ts';
import { findListedPages } from '#edition/mentions/find-listed-pages.ts';
import {
	findPageReferences,
	type PageNumber,
	type PageReference,
} from '#edition/mentions/find-page-references.ts';
import { pageNamed } from '#edition/mentions/printed-pages.ts';
import type { MarkdownOptions } from '#markdown/html/options.ts';
import {
	markStretches,
	type Passage,
	passages,
	runningText,
	type Stretch,
} from '#markdown/html/running-text.ts';
import { matterOf, type TextFile } from '#markdown/html/section-file.ts';

/** rehype plugin; before `abbreviations`, which sets no link inside a link. */
export function pageReferences({ base, words, messages: { references } }: MarkdownOptions) {
	const pagesOf = onceOf((known: EditionMentions) => new Map(known.pages.map((page) => [page.folio, page])));
	return (tree: Root, file: TextFile): void => {
		const { edition = '', chapter = '', begins } = matterOf(file);
		const known = words?.(edition);
		if (!known) return;
		const pages = pagesOf(known);
		const isFolio = (label: string): boolean => pageNamed(label, chapter, known.pages).kind !== 'elsewhere';
		const listed = listedIn(tree, isFolio);
		for (const { kind, element, folio = begins?.folio ?? '' } of passages(tree).filter(isText)) {
			const languages = [known.language, pages.get(folio)?.language ?? known.language];
			const text = runningText(element);
			const found =
				listed.get(element) ?? findPageReferences(text, { languages, note: kind === 'note', isFolio });
			markStretches(
				element,
				found.flatMap((reference) => [
					...headingOf(reference, base, known),
					...numbersOf(reference.numbers, { base, edition, chapter, known, references }),
				]),
			);
		}
	};
}

/** The references of the items of a contents and of an index, by the paragraph of each. */
function listedIn(
	tree: Root,
	isFolio: (label: string) => boolean,
): ReadonlyMap<Element, readonly PageReference[]> {
	const listed = new Map<Element, readonly PageReference[]>();
	visit(tree, 'element', (list) => {
		if (list.tagName !== 'ul' && list.tagName !== 'ol') return CONTINUE;
		const items: Element[] = [];
		visit(list, 'element', (element, _, parent) => {
			if (element.tagName === 'p' && (parent as Element).tagName === 'li') items.push(element);
		});
		const found = findListedPages(items.map(runningText), isFolio);
		for (const [i, references] of found.entries())
			if (references.length > 0) listed.set(items[i] as Element, references);
		return SKIP;
	});
	return listed;
}

const isText = ({ kind }: Passage): boolean => kind !== 'heading';

/** The same answer for the same words of an edition, which every one of its sections asks for. */
function onceOf<Value>(make: (known: EditionMentions) => Value): (known: EditionMentions) => Value {
	const made = new WeakMap<EditionMentions, { readonly value: Value }>();
	return (known) => {
		const kept = made.get(known) ?? { value: make(known) };
		made.set(known, kept);
		return kept.value;
	};
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

const headingsOf = onceOf(({ headings }) => Map.groupBy(headings, ({ text }) => plain(text)));

/** The heading that a reference names, where the edition has one and no more than one. */
function headingOf({ name, numbers }: PageReference, base: string, known: EditionMentions): Stretch[] {
	if (!name) return [];
	const same = headingsOf(known).get(plain(name.text)) ?? [];
	const labels = numbers.map(({ label }) => label);
	const there = same.filter(({ folio }) => labels.includes(folio));
	const [heading, ...others] = there.length > 0 ? there : same;
	if (!heading || others.length > 0) return [];
	return [{ start: name.start, end: name.end, set: (piece) => link(piece, `${base}${heading.path}`) }];
}

/** Where a reference stands, and what is said of pages that the edition lacks. */
interface Where extends Pick<MarkdownOptions, 'base'> {
	readonly edition: string;
	readonly chapter: string;
	readonly known: EditionMentions;
	readonly references: MarkdownOptions['messages']['references'];
}

/** Links of the numbers; those beside each other that the edition does not have are told in one. */
function numbersOf(
	numbers: readonly PageNumber[],
	{ base, edition, chapter, known: { pages }, references }: Where,
): Stretch[] {
	const made: (Stretch & { readonly missing?: readonly PageNumber[] })[] = [];
	for (const number of numbers) {
		const answer = pageNamed(number.label, chapter, pages);
		const { start, end } = number;
		if (answer.kind === 'here') {
			const path = pages.find(({ folio }) => folio === answer.page.folio)?.path ?? '';
			made.push({ start, end, set: (piece) => link(piece, `${base}${path}`) });
			continue;
		}
		const list = `${base}${sourcePath(edition)}`;
		if (answer.kind === 'several') {
			made.push({ start, end, set: (piece, { last }) => link(piece, list, last ? references.several : '') });
			continue;
		}
		const before = made.at(-1);
		const together = before?.missing && !holdsPages(before.missing.at(-1), number, pages);
		const missing = together ? [...before.missing, number] : [number];
		if (together) made.pop();
		const href = `${list}#${missingPageId(missing[0]?.label ?? '')}`;
		made.push({
			start: missing[0]?.start ?? start,
			end,
			missing,
			set: (piece, { last }) => link(piece, href, last ? references.missing : ''),
		});
	}
	return made;
}

/**
 * Whether the edition has pages between the two ends of a stretch: then the stretch as a whole is not
 * missing.
 */
function holdsPages(
	first: PageNumber | undefined,
	last: PageNumber,
	pages: readonly { readonly folio: string }[],
): boolean {
	if (!first || !last.closes) return false;
	return pages.some(({ folio }) => Number(folio) > Number(first.label) && Number(folio) < Number(last.label));
}

/** @param said what the editors say after it; empty where they say nothing. */
function link(piece: ElementContent, href: string, said?: string): ElementContent {
	return {
		type: 'element',
		tagName: 'a',
		properties: {
			className: said === undefined ? ['ref'] : ['ref', 'not-here'],
			href,
			...(said ? { dataSay: said } : {}),
		},
		children: [piece],
	};
}
