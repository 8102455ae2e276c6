/** A box of the booklet, by its class. */
export function element(name: string, ...content: readonly Node[]): HTMLElement {
	const made = document.createElement('div');
	made.className = name;
	made.append(...content);
	return made;
}
