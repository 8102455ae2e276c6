/**
 * On a source page: the words under the pointer or the focus, and those that a link led to, show their other
 * halves: raw line, column, and place on the picture where there is one. Raw lines and picture are brought
 * into view in their own rooms; the page stays where it is. Nothing needs it: the links lead there without.
 */
import '#source/steps.client.ts';

const main = document.querySelector('main.source');
const rawRoom = main?.querySelector('.raw-room');
const pictureRoom = main?.querySelector('.facsimile-room');

/** Marks every stretch of the block that `target` belongs to. */
function show(target: EventTarget | null): void {
	if (!(target instanceof Element)) return;
	const piece = target.closest('.piece')?.id;
	const id = target.closest('.raw a, .zone')?.getAttribute('href')?.slice(1) ?? piece;
	if (!id || document.getElementById(id)?.classList.contains('same')) return;
	for (const marked of main?.querySelectorAll('.same') ?? []) marked.classList.remove('same');
	document.getElementById(id)?.classList.add('same');
	const others = [...(main?.querySelectorAll(`:is(.raw a, .zone)[href="#${CSS.escape(id)}"]`) ?? [])];
	for (const other of others) other.classList.add('same');
	for (const room of [rawRoom, pictureRoom]) {
		const first = others.find((other) => room?.contains(other));
		if (room && first && !room.contains(target)) bringIntoView(first, room);
	}
}

/** Scrolls `room`, and nothing around it. */
function bringIntoView(shown: Element, room: Element): void {
	const seen = room.getBoundingClientRect();
	const { top, bottom, left, right } = shown.getBoundingClientRect();
	if (top < seen.top || bottom > seen.bottom) room.scrollTop += top - seen.top - 24;
	if (left < seen.left || right > seen.right) room.scrollLeft += left - seen.left - 24;
}

const showTarget = (): void => show(document.querySelector(':target'));

// Not pointerover: a page that scrolls brings other words under a pointer that rests.
main?.addEventListener('pointermove', (event) => show(event.target));
main?.addEventListener('focusin', (event) => show(event.target));
addEventListener('hashchange', showTarget);
showTarget();
