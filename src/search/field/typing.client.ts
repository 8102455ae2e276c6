/** When what stands in a field is a question. */

/**
 * Calls `take` at each change of the field, but not while a character is still being composed: a dead key, a
 * syllable of another script. On a touch screen keyboards compose every word, so there each letter counts.
 */
export function onTyped(input: HTMLInputElement, take: () => void): void {
	const touched = matchMedia('(pointer: coarse)');
	input.addEventListener('input', (event) => {
		const composed = event instanceof InputEvent && event.isComposing;
		if (!composed || touched.matches) take();
	});
	input.addEventListener('compositionend', take);
}
