/**
 * What runs in the browser: fills the columns of a page as long as there is room, puts the notes under them,
 * and tells where every word came to stand. One function without anything from outside: it is sent over as
 * text.
 */
import type { PageContent } from './page-html.ts';

/** A word as it stands, points from the top left of its page. */
export interface PutWord {
	readonly t: string;
	readonly x0: number;
	readonly x1: number;
	readonly b: number;
	readonly kind: string;
	readonly block: number;
	readonly column: number | null;
}

export interface PutPage {
	readonly words: readonly PutWord[];
	/** In reading order. */
	readonly blocks: readonly { readonly kind: string; readonly text: string; readonly number?: string }[];
	readonly calls: readonly { readonly number: string; readonly after: string }[];
}

export function putPage([content, how]: readonly [
	PageContent,
	{
		readonly columns: number;
		readonly gap: number;
		readonly notes: string;
		readonly symbols: boolean;
		readonly firstNote: number;
	},
]): PutPage {
	const PT = 0.75;
	const page = document.createElement('div');
	page.className = 'page';
	page.innerHTML = `${content.furniture}<div class="body">${content.across}<div class="columns"></div></div>`;
	document.body.append(page);
	const columns = page.querySelector('.columns') as HTMLElement;
	const body = page.querySelector('.body') as HTMLElement;
	const zone = how.notes === 'none' ? 0 : 100;
	body.style.height = `${690 - zone}pt`;
	const isFull = (): boolean =>
		columns.scrollWidth > columns.clientWidth + 1 || columns.scrollHeight > columns.clientHeight + 1;
	for (const html of content.blocks) {
		columns.insertAdjacentHTML('beforeend', html);
		const last = columns.lastElementChild as HTMLElement;
		if (!isFull()) continue;
		// A paragraph is cut where the page ends, and runs on.
		if (last.dataset['kind'] === 'paragraph')
			while (isFull() && last.textContent !== '') {
				const node = last.lastChild as ChildNode;
				if (node.nodeType !== Node.TEXT_NODE) node.remove();
				else {
					const words = (node.textContent ?? '').trimEnd().split(' ');
					node.textContent = words.slice(0, -1).join(' ');
					if (words.length <= 1) node.remove();
				}
			}
		if (isFull() || last.textContent === '') last.remove();
		break;
	}
	while ((columns.lastElementChild as HTMLElement | null)?.dataset['kind'] === 'heading')
		columns.lastElementChild?.remove();
	const left = (columns.getBoundingClientRect().left - page.getBoundingClientRect().left) * PT;
	const width = columns.clientWidth * PT;
	const measure = (width - (how.columns - 1) * how.gap) / how.columns;
	const columnAt = (x: number): number =>
		Math.max(0, Math.min(how.columns - 1, Math.floor((x - left + how.gap / 2) / (measure + how.gap))));
	const origin = page.getBoundingClientRect();
	const noteColumns: (HTMLElement | undefined)[] = [];
	const sups = [...columns.querySelectorAll('sup')];
	for (const [i, sup] of sups.entries()) {
		if (!how.symbols) sup.textContent = String(how.firstNote + i);
		const rect = sup.getBoundingClientRect();
		const at = how.notes === 'page' ? 0 : columnAt((rect.left - origin.left) * PT);
		let box = noteColumns[at];
		if (!box) {
			box = document.createElement('div');
			box.className = 'notes';
			box.innerHTML = '<div class="rule"></div>';
			box.style.left = `${left + at * (measure + how.gap)}pt`;
			box.style.width = `${how.notes === 'page' ? width : measure}pt`;
			page.append(box);
			noteColumns[at] = box;
		}
		const note = document.createElement('div');
		note.className = 'footnote';
		note.dataset['kind'] = 'footnote';
		note.dataset['column'] = how.notes === 'page' && how.columns > 1 ? 'across' : String(at);
		const label = document.createElement('sup');
		label.textContent = sup.textContent;
		note.append(label, ` ${content.notes[i] ?? ''}`);
		box.append(note);
		// What has no room in the zone is shortened: the note must stay whole, so its text is.
		while (box.getBoundingClientRect().height * PT > zone - 8) {
			const text = note.lastChild as Text;
			const words = text.data.trimEnd().split(' ');
			if (words.length < 4) break;
			text.data = `${words
				.slice(0, -1)
				.join(' ')
				.replace(/[,.]+$/u, '')}.`;
		}
	}
	// A soft hyphen at a line end is printed; the others are nothing, and some PDFs draw them as white.
	const printed = new Map<Text, number[]>();
	const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
		const own = node;
		const top = (from: number): number => {
			const range = document.createRange();
			range.setStart(own, from);
			range.setEnd(own, from + 1);
			return range.getBoundingClientRect().top;
		};
		const at = [...own.data.matchAll(/\u00ad/gu)].map(({ index }) => index);
		const ends = new Set(at.filter((i) => Math.abs(top(i - 1) - top(i + 1)) > 2));
		let hyphens: number[] = [];
		for (const i of at.toReversed()) {
			if (ends.has(i)) hyphens.push(i);
			else hyphens = hyphens.map((other) => other - 1);
			own.replaceData(i, 1, ends.has(i) ? '-' : '');
		}
		printed.set(own, hyphens);
	}
	const undivided = (own: Text): string =>
		[...own.data].filter((_, i) => !printed.get(own)?.includes(i)).join('');
	const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
	const words: PutWord[] = [];
	const blocks: { kind: string; text: string; number?: string }[] = [];
	const calls: { number: string; after: string }[] = [];
	const byColumn = [...page.querySelectorAll<HTMLElement>('[data-kind]')].filter(
		(element) => element.tagName !== 'SUP',
	);
	for (const [block, element] of byColumn.entries()) {
		const kind = element.dataset['kind'] ?? '';
		let text = '';
		let number: string | undefined;
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
			const parent = node.parentElement as HTMLElement;
			const isCall = parent.tagName === 'SUP' && kind !== 'footnote';
			if (parent.tagName === 'SUP' && kind === 'footnote') number = node.data;
			else if (isCall)
				calls.push({
					number: node.data,
					after: text.trim().split(/\s+/u).at(-1) ?? '',
				});
			else text += ['B', 'SPAN'].includes(parent.tagName) ? `${undivided(node)} ` : undivided(node);
			const style = getComputedStyle(parent);
			canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
			const rise = canvas.measureText('x').fontBoundingBoxAscent;
			for (const match of node.data.matchAll(/\S+/gu)) {
				let open: { t: string; x0: number; x1: number; b: number } | undefined;
				const close = (): void => {
					if (!open || open.t === '') return;
					const column =
						kind === 'header' ||
						kind === 'folio' ||
						element.closest('.columns, .notes') === null ||
						element.dataset['column'] === 'across'
							? null
							: columnAt(open.x0);
					words.push({
						...open,

						kind: isCall ? 'call' : kind,
						block,
						column,
					});
				};
				for (let at = match.index; at < match.index + match[0].length; at++) {
					const range = document.createRange();
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const rects = range.getClientRects();
					const rect = rects[rects.length - 1];
					if (!rect || rect.width === 0) continue;
					const [x0, x1, b] = [
						(rect.left - origin.left) * PT,
						(rect.right - origin.left) * PT,
						(rect.top - origin.top + rise) * PT,
					];
					if (open && Math.abs(open.b - b) < 2 && x0 > open.x0) {
						open.t += node.data[at];
						open.x1 = x1;
					} else {
						close();
						open = { t: node.data[at] ?? '', x0, x1, b };
					}
				}
				close();
			}
		}
		const flat = text.replace(/\s+/gu, ' ').trim();
		blocks.push({ kind, text: flat, ...(number === undefined ? {} : { number }) });
	}
	return { words, blocks, calls };
}
