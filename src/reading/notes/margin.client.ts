/**
 * Stands the notes in the margin of a wide window, level with their calls or below; folds the long ones, and
 * long runs.
 */
import { notes as noteWords } from '#i18n/messages.ts';
import { downToLine } from '#reading/notes/baseline.ts';
import { type MarginNote, placeInMargin } from '#reading/notes/margin.ts';

/** Lines of a note before it is folded; pixels between two notes. */
const LINES = 14;
const GAP = 14;

/** Pixels a note may sink below its call before its run is made brief: somewhat less than half a window. */
const FAR = 320;

/** A copy of a note in the margin, and its call. */
interface Sidenote {
	readonly note: HTMLElement;
	readonly call: HTMLElement;
}

/** @returns whether a note, by its id, can be read in the margin as it stands now. */
export function startMargin(margin: HTMLElement): (note: string) => boolean {
	const notes = [...margin.querySelectorAll<HTMLElement>('.sidenote')].flatMap((note): Sidenote[] => {
		const call = document.getElementById((note.dataset['call'] ?? '').slice(2));
		return call ? [{ note, call }] : [];
	});
	notes.sort(({ call: one }, { call: other }) =>
		one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
	);
	const article = margin.parentElement?.querySelector('article');
	margin.hidden = false;
	margin.classList.add('placed');
	margin.append(...notes.map(({ note }) => note));

	const layOut = (): void => {
		if (getComputedStyle(margin).display === 'none') return;
		for (const { note } of notes) {
			note.classList.remove('brief');
			if (isLong(note)) fold(note, 'folded', layOut);
		}
		const { top } = margin.getBoundingClientRect();
		const pulls = [...(article?.querySelectorAll('.pull') ?? [])].map((pull) => pull.getBoundingClientRect());
		const obstacles = pulls
			.filter(({ left }) => left >= (article?.getBoundingClientRect().right ?? 0))
			.map((box) => ({ top: box.top - top, bottom: box.bottom - top }));
		const places = placeInMargin(inOrder(notes.map(measured(top))), {
			top: 0,
			gap: GAP,
			far: FAR,
			obstacles,
		});
		for (const [index, { note }] of notes.entries()) {
			note.style.top = `${places[index]?.top ?? 0}px`;
			if (places[index]?.isBrief) fold(note, 'brief', layOut);
		}
		const last = places.at(-1);
		margin.style.minHeight = `${Math.ceil(last ? last.top + last.height : 0)}px`;
	};
	// At once: a note is never painted anywhere but in its place.
	layOut();
	const watch = new ResizeObserver(layOut);
	watch.observe(margin);
	if (article) watch.observe(article);

	return (id) => {
		const note = notes.find(({ note }) => note.dataset['note'] === id)?.note;
		if (!note?.checkVisibility() || note.matches('.folded, .brief')) return false;
		const { top, bottom } = note.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	};
}

/** Measures a note, in pixels below `top`. */
function measured(top: number): (sidenote: Sidenote) => MarginNote {
	return ({ note, call }) => {
		const { top: own, height } = note.getBoundingClientRect();
		const letters = firstLetters(note);
		const down = letters ? downToLine(letters, lettersBefore(call)) : 0;
		return {
			wish: own - top + down,
			height,
			...(note.dataset['opened'] === undefined ? { brief: lineOf(note) } : {}),
		};
	};
}

const lineOf = (note: HTMLElement): number => Number.parseFloat(getComputedStyle(note).lineHeight);

const isLong = (note: HTMLElement): boolean =>
	note.dataset['opened'] === undefined && note.scrollHeight > LINES * lineOf(note);

/** Two calls on one line may differ by a hair: a wish is never above the one before. */
function inOrder(notes: readonly MarginNote[]): MarginNote[] {
	let least = Number.NEGATIVE_INFINITY;
	return notes.map((note) => {
		least = Math.max(least, note.wish);
		return { ...note, wish: least };
	});
}

/** Folds a note to a few lines, or to one, and gives it a button; once. */
function fold(note: HTMLElement, how: 'folded' | 'brief', changed: () => void): void {
	note.classList.add(how);
	if (note.querySelector(':scope > button')) return;
	const button = document.createElement('button');
	button.type = 'button';
	// The list at the foot has the whole note for a keyboard; the copy in the margin has no tab stops.
	button.tabIndex = -1;
	const unfold = how === 'brief' ? noteWords.more : noteWords.unfold;
	button.textContent = unfold;
	button.addEventListener('click', () => {
		const isOpen = note.dataset['opened'] === undefined;
		if (isOpen) note.dataset['opened'] = '';
		else delete note.dataset['opened'];
		note.classList.remove('folded', 'brief');
		button.textContent = isOpen ? noteWords.fold : unfold;
		changed();
	});
	note.append(button);
}

function firstLetters(element: Element): DOMRect | undefined {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node.nodeValue?.trim()) return letterAt(node as Text, node.nodeValue.search(/\S/));
	}
	return undefined;
}

/** The letters a call stands after; the call itself where there are none. */
function lettersBefore(call: HTMLElement): DOMRect {
	const walker = document.createTreeWalker(call.closest('p, li, h1, h2, h3') ?? call, NodeFilter.SHOW_TEXT);
	walker.currentNode = call;
	for (let node = walker.previousNode(); node; node = walker.previousNode()) {
		const at = node.nodeValue?.trimEnd().length ?? 0;
		if (at > 0) return letterAt(node as Text, at - 1);
	}
	return call.getBoundingClientRect();
}

function letterAt(text: Text, at: number): DOMRect {
	const range = document.createRange();
	range.setStart(text, at);
	range.setEnd(text, at + 1);
	return range.getBoundingClientRect();
}
