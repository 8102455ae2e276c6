/**
 * `edition.yaml` of an import: a first one, or the editors' own with what the PDF says anew. Comments, order
 * and all that editors wrote stay.
 */
import { Document, isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Chapter } from '#extract/edition/chapters.ts';
import type { ListedPage } from '#extract/edition/listed-pages.ts';
import type { Title } from '#extract/edition/title.ts';
import { guessNotes } from './guess-notes.ts';

/** The PDF, as `source` tells it. */
export interface Source {
	readonly file: string;
	readonly sha256: string;
	readonly pages: number;
}

/** What is known of a new edition. */
export interface NewEdition {
	readonly title: Title;
	readonly author: string | undefined;
	readonly language: string;
	readonly source: Source;
	readonly pages: readonly ListedPage[];
	readonly chapters: readonly Chapter[];
}

const HEAD = ` What the editors of this edition know and decide. The format: src/edition/README.md.
 Written by npm run import; yours from now on. A fact with \`by: editors\` is not stated by the source.`;

const entryOf = ({ file, folio, printed }: ListedPage) => ({
	file,
	folio,
	...(printed === true ? {} : { printed }),
});

export function newEditionYaml({ title, author, language, source, pages, chapters }: NewEdition): string {
	const notes = guessNotes(language);
	const document = new Document({
		title: title.title,
		language,
		source,
		bibliography: {
			title: { value: title.title, by: 'editors', note: notes.title[title.from] },
			...(author === undefined ? {} : { author: { value: author, by: 'editors', note: notes.author } }),
		},
		pages: pages.map(entryOf),
		chapters: chapters.map(({ slug, title, by, note, pages }) => ({
			slug,
			title,
			...(by ? { by, note } : {}),
			pages,
		})),
		decisions: [],
	});
	document.commentBefore = HEAD;
	inOneLine(document, ['source'], ['bibliography', 'title'], ['bibliography', 'author']);
	for (const page of listAt(document, 'pages').items) inOneLineNode(page);
	listAt(document, 'chapters').items.forEach((_, index) => {
		inOneLine(document, ['chapters', index, 'pages']);
	});
	return document.toString(PRINT);
}

const PRINT = { lineWidth: 0, flowCollectionPadding: true } as const;

function listAt(document: Document | ReturnType<typeof parseDocument>, key: string): YAMLSeq {
	const list = document.get(key);
	if (!isSeq(list)) throw new Error(`edition.yaml has no list ${key}`);
	return list;
}

function inOneLine(document: Document, ...paths: readonly (string | number)[][]): void {
	for (const path of paths) inOneLineNode(document.getIn(path));
}

function inOneLineNode(node: unknown): void {
	if (isMap(node) || isSeq(node)) node.flow = true;
}

/** What a new version of the PDF brings. */
export interface Renewed {
	readonly source: Source;
	/** All pages of the edition in their order; those that it lists already keep their entry. */
	readonly pages: readonly ListedPage[];
	/** Files of pages that the PDF has no more. */
	readonly gone: readonly string[];
	/** Where the lines of decisions stand now: by page and line. */
	readonly moved: ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** The editors' own text with what is new in it. */
export function renewedEditionYaml(text: string, { source, pages, gone, moved }: Renewed): string {
	const document = parseDocument(text);
	if (JSON.stringify(document.toJS().source) !== JSON.stringify(source)) {
		document.set('source', document.createNode(source));
		inOneLineNode(document.get('source'));
	}
	renewPages(document, pages, gone);
	moveDecisions(document, moved);
	const renewed = document.toString(PRINT);
	return JSON.stringify(parseDocument(renewed).toJS()) === JSON.stringify(parseDocument(text).toJS())
		? text
		: renewed;
}

type Parsed = ReturnType<typeof parseDocument>;

function renewPages(document: Parsed, pages: readonly ListedPage[], gone: readonly string[]): void {
	const list = listAt(document, 'pages');
	const fileAt = (index: number): unknown => document.getIn(['pages', index, 'file']);
	list.items = list.items.filter((_, index) => !gone.includes(String(fileAt(index))));
	pages.forEach((page, at) => {
		if (list.items.some((_, index) => fileAt(index) === page.file)) return;
		const before = pages[at - 1]?.file;
		const index = list.items.findIndex((_, index) => fileAt(index) === before) + 1;
		const node = document.createNode(entryOf(page));
		inOneLineNode(node);
		list.items.splice(index, 0, node);
		intoChapter(document, page.file, before);
	});
	for (const chapter of listAt(document, 'chapters').items) {
		const own = isMap(chapter) ? chapter.get('pages') : undefined;
		if (isSeq(own)) own.items = own.items.filter((item) => !gone.includes(String(plain(item))));
	}
}

/** A new page belongs to the chapter of the page before it. */
function intoChapter(document: Parsed, file: string, before: string | undefined): void {
	const lists = listAt(document, 'chapters').items.flatMap((chapter) => {
		const own = isMap(chapter) ? chapter.get('pages') : undefined;
		return isSeq(own) ? [own] : [];
	});
	const at = lists.findIndex((own) => own.items.some((item) => plain(item) === before));
	const own = lists[Math.max(0, at)];
	const index = own?.items.findIndex((item) => plain(item) === before) ?? -1;
	own?.items.splice(index + 1, 0, document.createNode(file));
}

const plain = (item: unknown): unknown =>
	typeof item === 'object' && item !== null && 'value' in item ? item.value : item;

function moveDecisions(document: Parsed, moved: Renewed['moved']): void {
	const decisions = document.get('decisions');
	if (!isSeq(decisions)) return;
	decisions.items.forEach((_, index) => {
		const page = String(document.getIn(['decisions', index, 'page']));
		const line = Number(document.getIn(['decisions', index, 'line']));
		const now = moved.get(page)?.get(line);
		if (now !== undefined && now !== line) document.setIn(['decisions', index, 'line'], now);
	});
}
