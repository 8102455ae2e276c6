/** The structure of a tagged page, flat: each element after the one that holds it. */
import type { DrawnTag } from '#extract/drawn.ts';

/** A node of pdf.js' tree: an element with a role, or a piece of marked content. */
export interface PdfNode {
	readonly role?: string;
	readonly alt?: string;
	readonly type?: string;
	/** `p12R_mc4`: the page and the number of the marked content. */
	readonly id?: string;
	readonly children?: readonly PdfNode[];
}

/** No structure of a printed page is nested deeper. */
const DEEPEST = 100;

export function tagsOf(root: PdfNode | null): DrawnTag[] {
	const tags: DrawnTag[] = [];
	const walk = (node: PdfNode, parent: number | undefined, depth: number): void => {
		if (depth > DEEPEST) return;
		const { children = [], role, alt } = node;
		const here = role === undefined || role === 'Root' ? parent : tags.length;
		if (here !== parent && role !== undefined)
			tags.push({
				type: role,
				marks: children.flatMap(({ type, id }) => (type === 'content' ? (markOf(id) ?? []) : [])),
				...(parent === undefined ? {} : { parent }),
				...(alt === undefined || alt.trim() === '' ? {} : { alt: alt.trim() }),
			});
		for (const child of children) if (child.role !== undefined) walk(child, here, depth + 1);
	};
	if (root !== null) walk(root, undefined, 0);
	return tags;
}

const markOf = (id: string | undefined): string | undefined => /_mc(\d+)$/u.exec(id ?? '')?.[1];
