/** An element in one expression. */

/** @param props properties of the element; `className` and the like. */
export function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	props: Partial<HTMLElementTagNameMap[Name]> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const element = Object.assign(document.createElement(name), props);
	element.append(...children);
	return element;
}
