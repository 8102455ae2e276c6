/**
 * A published page → the blocks of its text, in their order. Everything in the article counts, also what has
 * no id; left out are the elements in which the editors speak (menus, asides, buttons) and the calls' own
 * figures, which are marks.
 */
import { decoded } from '#browser/decoded.ts';
import { chapterTitleId } from '#edition/anchors.ts';
import { collapse, type ReadBlock, STRAY, TITLE } from '#proof/blocks.ts';
import { callMark, labelMark, pageMark } from '#proof/marks.ts';

/** Where the editors speak; nothing of the report may stand in them. */
const EDITORS = 'nav, aside:not(.sidebar), button, dialog, template, script, style, [hidden], [data-editors]';

/** One block each. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, .notes li, .table, figure, .folio, .text > [id]';

/** Letters and marks of an element. */
function textOf(node: Node): string {
	if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\0', '\ufffd');
	if (!(node instanceof Element)) return '';
	if (node.matches(EDITORS)) return '';
	if (node.getAttribute('role') === 'doc-noteref') {
		const note = (node.getAttribute('href') ?? '').replace(/^[^#]*#(?:voetnoot-)?/, '');
		return callMark(decoded(note), (node.textContent ?? '').trim());
	}
	const folio = node.getAttribute('data-folio');
	const own = [...node.childNodes].map(textOf).join('');
	return folio === null ? own : own + pageMark(folio);
}

/** A note says its label in its item, not in its text. */
const labelOf = (item: Element): string => {
	const label = item.getAttribute('data-label') ?? item.getAttribute('value');
	return label === null ? '' : labelMark(label);
};

/** Letters of a note, without the ways back that stand after them. */
const wordsOf = (note: Element): string => collapse([...note.childNodes].map(textOf).join('')).trim();

/** @param page parsed, or the one that is open. `undefined` where it has no article. */
export function pageBlocks(page: ParentNode): readonly ReadBlock[] | undefined {
	const article = page.querySelector('main article');
	if (!article) return undefined;
	const blocks: ReadBlock[] = [];
	const stray = (text: string) => {
		const letters = collapse(text);
		if (letters !== '') blocks.push({ id: STRAY, text: letters });
	};
	const visit = (node: Node): void => {
		if (!(node instanceof Element)) {
			if (node.nodeType === Node.TEXT_NODE) stray(textOf(node));
			return;
		}
		if (node.matches(EDITORS)) return;
		// The heading above the list of notes is the editors'.
		if (node.matches('.notes > h2')) return;
		if (!node.matches(BLOCKS)) {
			for (const child of node.childNodes) visit(child);
			return;
		}
		const label = node.matches('.notes li') ? labelOf(node) : '';
		const text = label + collapse(textOf(node));
		const id = !node.id || node.id === chapterTitleId ? (node.matches('h1') ? TITLE : STRAY) : node.id;
		if (id !== STRAY || text !== '') blocks.push({ id, text });
	};
	for (const child of article.childNodes) visit(child);
	// The copies of notes in the margin are read too: each must be as the note is.
	for (const copy of page.querySelectorAll('.sidenote')) {
		const note = page.querySelector(`[id="${CSS.escape(copy.getAttribute('data-note') ?? '')}"]`);
		if (!note || wordsOf(copy) !== wordsOf(note)) stray(textOf(copy));
	}
	return blocks;
}
