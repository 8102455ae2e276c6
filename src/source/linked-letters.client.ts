/**
 * Links the letters of a block to the letters of its raw lines: a sentence that the reader points at, or
 * words that the reader selects, light up in both. Nothing in the page is changed for it: the browser's own
 * highlights do it.
 */

import { addedAround } from '#browser/added.client.ts';
import { letterMap } from '#source/letter-map.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';
import { sentenceAt } from '#source/sentence-at.ts';
import type { ShownStretch } from '#source/source-lines.client.ts';

const NAME = 'bron';

interface Shown {
	readonly page: PageFile;
	readonly own: readonly ShownStretch[];
}

/** @returns how to undo it. */
export function linkLetters(element: HTMLElement, block: PageFileBlock, shown: readonly Shown[]): () => void {
	if (!('highlights' in CSS)) return () => {};
	const byFile = new Map(shown.map((one) => [one.page.file, one]));
	const map = letterMap(
		block,
		(page, line) => byFile.get(page)?.page.lines[line - 1] ?? '',
		shown.flatMap(({ page }) => page.apparatus),
	);
	const language = element.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
	const letters = lettersOf(element);

	const light = (from: number, to: number): void => {
		const there: Letter[] = map.slice(from, to).flatMap(({ page, line, at }) => {
			const own = byFile
				.get(page)
				?.own.find((one) => one.line === line && one.start <= at && at < one.start + one.text.length);
			return own ? [{ node: own.text, at: at - own.start }] : [];
		});
		CSS.highlights.set(NAME, new Highlight(...rangesOf(letters.slice(from, to)), ...rangesOf(there)));
		const line = there[0]?.node.parentElement?.closest('li');
		const list = line?.parentElement;
		if (line && list) list.scrollTop = line.offsetTop - list.offsetTop - line.offsetHeight;
	};
	const select = (): void => {
		const selection = getSelection();
		if (!selection || selection.rangeCount === 0) return;
		const range = selection.getRangeAt(0);
		if (!element.contains(range.startContainer)) return;
		const inside = ({ node, at }: Letter): boolean =>
			range.isPointInRange(node, at) && range.isPointInRange(node, at + 1);
		if (!range.collapsed) {
			const from = letters.findIndex(inside);
			const to = letters.findLastIndex(inside);
			if (from >= 0) light(from, to + 1);
			return;
		}
		// A tap puts the caret in the text: the sentence around it.
		const before = letters.findIndex(({ node, at }) => range.comparePoint(node, at) >= 0);
		const text = letters.map(
			({ node, at }) => `${node.data[at]}${/\s/.test(node.data[at + 1] ?? '') ? ' ' : ''}`,
		);
		const offset = text.slice(0, Math.max(0, before)).join('').length;
		const [start, end] = sentenceAt(text.join(''), offset, language);
		light(nth(text, start), nth(text, end));
	};
	document.addEventListener('selectionchange', select);
	select();
	return () => {
		document.removeEventListener('selectionchange', select);
		CSS.highlights.delete(NAME);
	};
}

/** A letter of the block, white space left out. */
interface Letter {
	readonly node: Text;
	readonly at: number;
}

/** The report's own letters. */
function lettersOf(element: HTMLElement): Letter[] {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const letters: Letter[] = [];
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		if (addedAround(node, element)) continue;
		for (const { index } of node.data.matchAll(/\S/g)) letters.push({ node, at: index });
	}
	return letters;
}

/** Stretches of the letters, each as long as nothing but white space stands between. */
function rangesOf(letters: readonly Letter[]): Range[] {
	const ranges: Range[] = [];
	for (const { node, at } of letters) {
		const last = ranges.at(-1);
		if (last?.endContainer === node && /^\s*$/.test(node.data.slice(last.endOffset, at))) {
			last.setEnd(node, at + 1);
			continue;
		}
		const range = new Range();
		range.setStart(node, at);
		range.setEnd(node, at + 1);
		ranges.push(range);
	}
	return ranges;
}

/** Which letter begins at an offset of the letters joined. */
function nth(letters: readonly string[], offset: number): number {
	let length = 0;
	const at = letters.findIndex((letter) => {
		length += letter.length;
		return length > offset;
	});
	return at < 0 ? letters.length : at;
}
