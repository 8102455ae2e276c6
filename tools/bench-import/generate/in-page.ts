/**
 * What runs in the browser: fills the columns of a page as long as there is room, puts the notes under them,
 * and tells where every word came to stand. Its functions need each other and nothing else: they are sent over
 * as text.
 */
import type { PageContent } from './page-html.ts';
import type { PutPage, Putting, PutWord } from './put-page.ts';

/** A page that is being filled; lengths in points, from its top left. */
interface Sheet {
	readonly page: HTMLElement;
	readonly columns: HTMLElement;
	readonly origin: DOMRect;
	/** Height of the place for notes. */
	readonly zone: number;
	readonly left: number;
	readonly width: number;
	/** Width of one column. */
	readonly measure: number;
	readonly columnAt: (x: number) => number;
}

/** Points in a CSS pixel. */
const PT = 0.75;

function putPage(content: PageContent, how: Putting): PutPage {
	const sheet = layOut(content, how);
	putNotes(sheet, content.notes, how);
	// Numbers of notes and hyphens take room: what they push out of the page is printed nowhere.
	cutToFit(sheet.columns);
	const isMade = printHyphens(sheet.page);
	cutToFit(sheet.columns);
	const told: Told = { words: [], blocks: [], calls: [] };
	const elements = [...sheet.page.querySelectorAll<HTMLElement>('[data-kind]')];
	for (const element of elements.filter(({ tagName }) => tagName !== 'SUP'))
		tellBlock(sheet, element, isMade, told);
	return told;
}

function layOut(content: PageContent, how: Putting): Sheet {
	const page = document.createElement('div');
	page.className = 'page';
	page.innerHTML = `${content.furniture}<div class="body">${content.across}<div class="columns"></div></div>`;
	document.body.append(page);
	const columns = page.querySelector('.columns') as HTMLElement;
	const body = page.querySelector('.body') as HTMLElement;
	const zone = how.notes === 'none' ? 0 : 100;
	body.style.height = `${690 - zone}pt`;
	fill(columns, content.blocks);
	const origin = page.getBoundingClientRect();
	const left = (columns.getBoundingClientRect().left - origin.left) * PT;
	const width = columns.clientWidth * PT;
	const measure = (width - (how.columns - 1) * how.gap) / how.columns;
	const columnAt = (x: number): number =>
		Math.max(0, Math.min(how.columns - 1, Math.floor((x - left + how.gap / 2) / (measure + how.gap))));
	return { page, columns, origin, zone, left, width, measure, columnAt };
}

function isFull(columns: HTMLElement): boolean {
	return columns.scrollWidth > columns.clientWidth + 1 || columns.scrollHeight > columns.clientHeight + 1;
}

/** Puts blocks in as long as there is room; no heading is last. */
function fill(columns: HTMLElement, blocks: readonly string[]): void {
	for (const html of blocks) {
		columns.insertAdjacentHTML('beforeend', html);
		if (!isFull(columns)) continue;
		cutToFit(columns);
		break;
	}
}

/** A paragraph is cut where the page ends, and runs on; what else has no room is left out. */
function cutToFit(columns: HTMLElement): void {
	while (isFull(columns)) {
		const last = columns.lastElementChild as HTMLElement | null;
		if (!last) break;
		const node = last.lastChild;
		if (last.dataset['kind'] !== 'paragraph' || !node) last.remove();
		else if (node.nodeType !== Node.TEXT_NODE) node.remove();
		else {
			const words = (node.textContent ?? '').trimEnd().split(' ');
			node.textContent = words.slice(0, -1).join(' ');
			if (words.length <= 1) node.remove();
		}
		if (last.textContent === '') last.remove();
	}
	while ((columns.lastElementChild as HTMLElement | null)?.dataset['kind'] === 'heading')
		columns.lastElementChild?.remove();
}

/** Puts a note for each call below its column, or below all of them. */
function putNotes(sheet: Sheet, notes: readonly string[], how: Putting): void {
	const boxes: (HTMLElement | undefined)[] = [];
	const boxAt = (at: number): HTMLElement => {
		const box = boxes[at] ?? document.createElement('div');
		if (boxes[at]) return box;
		box.className = 'notes';
		box.innerHTML = '<div class="rule"></div>';
		box.style.left = `${sheet.left + at * (sheet.measure + how.gap)}pt`;
		box.style.width = `${how.notes === 'page' ? sheet.width : sheet.measure}pt`;
		sheet.page.append(box);
		boxes[at] = box;
		return box;
	};
	for (const [i, sup] of [...sheet.columns.querySelectorAll('sup')].entries()) {
		if (!how.symbols) sup.textContent = String(how.firstNote + i);
		const rect = sup.getBoundingClientRect();
		const at = how.notes === 'page' ? 0 : sheet.columnAt((rect.left - sheet.origin.left) * PT);
		const note = document.createElement('div');
		note.className = 'footnote';
		note.dataset['kind'] = 'footnote';
		note.dataset['column'] = how.notes === 'page' && how.columns > 1 ? 'across' : String(at);
		const label = document.createElement('sup');
		label.textContent = sup.textContent;
		note.append(label, ` ${notes[i] ?? ''}`);
		boxAt(at).append(note);
		shorten(note.lastChild as Text, boxAt(at), sheet.zone - 8);
	}
}

/** Leaves words out at the end of a note that has no room: it stays whole, since its truth is what is left. */
function shorten(text: Text, box: HTMLElement, room: number): void {
	while (box.getBoundingClientRect().height * PT > room) {
		const words = text.data.trimEnd().split(' ');
		if (words.length < 4) break;
		const fewer = words.slice(0, -1).join(' ');
		text.data = `${fewer.replace(/[,.]+$/u, '')}.`;
	}
}

/**
 * A soft hyphen at a line end is printed; the others are nothing, and some PDFs draw them as white.
 * @returns whether a letter of a text is such a hyphen.
 */
function printHyphens(page: HTMLElement): (text: Text, at: number) => boolean {
	const printed = new Map<Text, number[]>();
	const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
		const own = node;
		const at = [...own.data.matchAll(/\u00ad/gu)].map(({ index }) => index);
		const ends = new Set(at.filter((i) => Math.abs(boxOf(own, i - 1).top - boxOf(own, i + 1).top) > 2));
		let hyphens: number[] = [];
		for (const i of at.toReversed()) {
			if (ends.has(i)) hyphens.push(i);
			else hyphens = hyphens.map((other) => other - 1);
			own.replaceData(i, 1, ends.has(i) ? '-' : '');
		}
		printed.set(own, hyphens);
	}
	return (text, at) => printed.get(text)?.includes(at) === true;
}

const rangeOf = (text: Text, at: number): Range => {
	const range = document.createRange();
	range.setStart(text, at);
	range.setEnd(text, at + 1);
	return range;
};

const boxOf = (text: Text, at: number): DOMRect => rangeOf(text, at).getBoundingClientRect();

/** What is told of a page while it is gone through. */
interface Told extends PutPage {
	readonly words: PutWord[];
	readonly blocks: PutPage['blocks'][number][];
	readonly calls: PutPage['calls'][number][];
}

function tellBlock(
	sheet: Sheet,
	element: HTMLElement,
	isMade: ReturnType<typeof printHyphens>,
	{ words, blocks, calls }: Told,
): void {
	const kind = element.dataset['kind'] ?? '';
	const isAcross =
		['header', 'folio'].includes(kind) ||
		element.closest('.columns, .notes') === null ||
		element.dataset['column'] === 'across';
	let text = '';
	let number: string | undefined;
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
		const own = node;
		const { tagName } = own.parentElement as HTMLElement;
		const isCall = tagName === 'SUP' && kind !== 'footnote';
		const undivided = [...own.data].filter((_, at) => !isMade(own, at)).join('');
		if (tagName === 'SUP' && kind === 'footnote') number = own.data;
		else if (isCall) calls.push({ number: own.data, after: text.trim().split(/\s+/u).at(-1) ?? '' });
		else text += ['B', 'SPAN'].includes(tagName) ? `${undivided} ` : undivided;
		for (const piece of piecesOf(own, sheet.origin))
			words.push({
				...piece,
				kind: isCall ? 'call' : kind,
				block: blocks.length,
				column: isAcross ? null : sheet.columnAt(piece.x0),
			});
	}
	const flat = text.replace(/\s+/gu, ' ').trim();
	blocks.push({ kind, text: flat, ...(number === undefined ? {} : { number }) });
}

/** The words of a text where they stand; one that is divided is a piece on each line. */
function piecesOf(text: Text, origin: DOMRect): Pick<PutWord, 't' | 'x0' | 'x1' | 'b'>[] {
	const rise = riseOf(text.parentElement as HTMLElement);
	const pieces: { t: string; x0: number; x1: number; b: number }[] = [];
	for (const match of text.data.matchAll(/\S+/gu)) {
		let open: (typeof pieces)[number] | undefined;
		for (let at = match.index; at < match.index + match[0].length; at++) {
			const rect = [...rangeOf(text, at).getClientRects()].at(-1);
			if (!rect || rect.width === 0) continue;
			const [x0, x1, b] = [
				(rect.left - origin.left) * PT,
				(rect.right - origin.left) * PT,
				(rect.top - origin.top + rise) * PT,
			];
			const sign = text.data[at] ?? '';
			if (open && Math.abs(open.b - b) < 2 && x0 > open.x0) {
				open.t += sign;
				open.x1 = x1;
			} else {
				open = { t: sign, x0, x1, b };
				pieces.push(open);
			}
		}
	}
	return pieces;
}

/** Pixels from the top of a line of an element to its baseline. */
function riseOf(element: HTMLElement): number {
	const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
	const style = getComputedStyle(element);
	canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
	return canvas.measureText('x').fontBoundingBoxAscent;
}

/** What a browser evaluates to put a page; it gives a {@link PutPage}. */
export function putting(content: PageContent, how: Putting): string {
	const parts = [
		putPage,
		layOut,
		fill,
		isFull,
		cutToFit,
		putNotes,
		shorten,
		printHyphens,
		tellBlock,
		piecesOf,
		riseOf,
	];
	return `(() => {
		const PT = ${PT};
		const rangeOf = ${rangeOf};
		const boxOf = ${boxOf};
		${parts.join('\n')}
		return putPage(${JSON.stringify(content)}, ${JSON.stringify(how)});
	})()`;
}
