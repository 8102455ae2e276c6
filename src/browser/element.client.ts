/** A new element in one expression. */

type Properties<Name extends keyof HTMLElementTagNameMap> = Partial<
	Omit<HTMLElementTagNameMap[Name], 'dataset'>
> & { readonly dataset?: Readonly<Record<string, string>> };

/**
 * @param properties as the DOM names them: `className`, `ariaLabel`; `dataset` becomes its `data-`
 * attributes.
 * @param children a string is text, never HTML.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	{ dataset = {}, ...properties }: Properties<Name> = {},
	...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
	const made = Object.assign(document.createElement(name), properties);
	Object.assign(made.dataset, dataset);
	made.append(...children);
	return made;
}
