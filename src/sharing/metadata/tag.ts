/** A `<meta>` of a page's head: `name` or, for Open Graph, `property`. */
export interface Tag {
	readonly name?: string;
	readonly property?: string;
	readonly content: string;
}

/** Tags with that name, in the order given; those without a value are left out. */
export const named = (tags: Readonly<Record<string, string | undefined>>): readonly Tag[] =>
	Object.entries(tags).flatMap(([name, content]) => (content ? [{ name, content }] : []));

/** The same for properties. */
export const withProperty = (tags: Readonly<Record<string, string | undefined>>): readonly Tag[] =>
	Object.entries(tags).flatMap(([property, content]) => (content ? [{ property, content }] : []));
