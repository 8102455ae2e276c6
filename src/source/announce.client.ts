/** Says what happened, beside the button and to a screen reader; it goes at the next press or touch. */
import { announceIn } from '#browser/announce.client.ts';
import { element } from '#browser/element.client.ts';

let note: HTMLElement | undefined;

/**
 * @param toCopy set where the reader has to copy it by hand: shown, selected, and left until the reader goes
 * on.
 */
export function announce(button: HTMLElement, sentence: string, toCopy?: string): void {
	if (!note) {
		note = element('div', { className: 'place-told', role: 'status' });
		document.querySelector('main')?.append(note);
	}
	const told = note;
	const { left, bottom } = button.getBoundingClientRect();
	told.style.setProperty('top', `${scrollY + bottom}px`);
	told.style.setProperty('left', `${scrollX + Math.max(8, Math.min(left, innerWidth - 280))}px`);
	announceIn(told, sentence, toCopy);
	const hide = (event: Event): void => {
		if (told.contains(event.target as Node)) return;
		if (event instanceof KeyboardEvent && event.key !== 'Escape' && event.key !== 'Tab') return;
		told.replaceChildren();
		removeEventListener('pointerdown', hide);
		removeEventListener('keydown', hide);
	};
	addEventListener('pointerdown', hide);
	addEventListener('keydown', hide);
}
