/** Stands the notes in the margin of a wide window, each level with its call; folds the long ones. */
import { noteWords } from '#i18n/notes.ts';
import { downToLine } from '#reading/notes/baseline.ts';
import { type MarginNote, placeInMargin } from '#reading/notes/margin.ts';

/** Lines of a note before it is folded, and pixels between two notes. */
const LINES = 14;
const GAP = 14;

/** @returns whether a note, by its id, can be read in the margin as it stands now. */
export function startMargin(margin: HTMLElement): (note: string) => boolean {
	const notes = [...margin.querySelectorAll<HTMLElement>('.sidenote')].flatMap((note) => {
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
		for (const { note } of notes) fold(note, layOut);
		const { top } = margin.getBoundingClientRect();
		const measured = notes.map(({ note, call }) => {
			const own = note.getBoundingClientRect();
			const letters = firstLetters(note);
			const down = letters ? downToLine(letters, lettersBefore(call)) : 0;
			return { wish: own.top - top + down, height: own.height };
		});
		const pulls = [...(article?.querySelectorAll('.pull') ?? [])].map((pull) => pull.getBoundingClientRect());
		const obstacles = pulls
			.filter(({ left }) => left >= (article?.getBoundingClientRect().right ?? 0))
			.map((box) => ({ top: box.top - top, bottom: box.bottom - top }));
		const tops = placeInMargin(inOrder(measured), { top: 0, gap: GAP, obstacles });
		for (const [index, { note }] of notes.entries()) note.style.top = `${tops[index] ?? 0}px`;
		const last = measured.at(-1)?.height ?? 0;
		margin.style.minHeight = `${Math.ceil((tops.at(-1) ?? 0) + last)}px`;
	};
	// At once: a note is never painted anywhere but in its place.
	layOut();
	const watch = new ResizeObserver(layOut);
	watch.observe(margin);
	if (article) watch.observe(article);

	return (id) => {
		const note = notes.find(({ note }) => note.dataset['note'] === id)?.note;
		if (!note?.checkVisibility() || note.classList.contains('folded')) return false;
		const { top, bottom } = note.getBoundingClientRect();
		return top >= 0 && bottom <= innerHeight;
	};
}

/** Two calls on one line may differ by a hair: a wish is never above the one before. */
function inOrder(notes: readonly MarginNote[]): MarginNote[] {
	let least = Number.NEGATIVE_INFINITY;
	return notes.map(({ wish, height }) => {
		least = Math.max(least, wish);
		return { wish: least, height };
	});
}

/** Gives a long note its button; once. */
function fold(note: HTMLElement, changed: () => void): void {
	if (note.querySelector(':scope > button')) return;
	const { lineHeight } = getComputedStyle(note);
	if (note.scrollHeight <= LINES * Number.parseFloat(lineHeight)) return;
	const button = document.createElement('button');
	button.type = 'button';
	// The list at the foot has the whole note for a keyboard; the copy in the margin has no tab stops.
	button.tabIndex = -1;
	const say = (): void => {
		button.textContent = note.classList.contains('folded') ? noteWords.unfold : noteWords.fold;
	};
	note.classList.add('folded');
	button.addEventListener('click', () => {
		note.classList.toggle('folded');
		say();
		changed();
	});
	say();
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
