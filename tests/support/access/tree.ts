import type { Page } from 'playwright-core';

/** A node of the accessibility tree: what a screen reader is told. */
export interface Spoken {
	/** `link`, `heading`, `doc-noteref`; `text` for words, `marker` for the number of an item. */
	readonly role: string;
	readonly name: string;
	readonly level?: number;
	readonly children: readonly Spoken[];
}

interface AxNode {
	readonly nodeId: string;
	readonly ignored: boolean;
	readonly role?: { readonly value?: string };
	readonly name?: { readonly value?: string };
	readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
	readonly childIds?: readonly string[];
}

const WORDS: Readonly<Record<string, string>> = {
	StaticText: 'text',
	ListMarker: 'marker',
	RootWebArea: 'page',
};
/** Roles that only hold others, and say nothing. */
const SILENT = ['none', 'generic', 'InlineTextBox', 'LineBreak'];

/** The accessibility tree of the page as Chromium gives it to a screen reader. */
export async function spokenTree(page: Page): Promise<Spoken> {
	const client = await page.context().newCDPSession(page);
	const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: readonly AxNode[] };
	await client.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const spoken = (node: AxNode): readonly Spoken[] => {
		const role = node.role?.value ?? 'none';
		const own = role === 'StaticText' ? [] : (node.childIds ?? []);
		const children = own.flatMap((id) => {
			const child = byId.get(id);
			return child === undefined ? [] : spoken(child);
		});
		const name = node.name?.value ?? '';
		if (node.ignored || (SILENT.includes(role) && name === '')) return children;
		const level = node.properties?.find((property) => property.name === 'level')?.value.value;
		return [{ role: WORDS[role] ?? role, name, ...(typeof level === 'number' ? { level } : {}), children }];
	};
	const [root] = nodes;
	const tree = root === undefined ? [] : spoken(root);
	return { role: 'page', name: '', children: tree[0]?.children ?? [] };
}

/** Every node with one of these roles, in the order it is read. */
export function withRole(tree: Spoken, ...roles: readonly string[]): readonly Spoken[] {
	return [
		...(roles.includes(tree.role) ? [tree] : []),
		...tree.children.flatMap((child) => withRole(child, ...roles)),
	];
}

/** Roles of calls and of links back: told apart from the words around them. */
const NOTED = ['doc-noteref', 'doc-backlink'];

/**
 * What is read aloud of a node, in order: its words, a call or a link back in brackets by its name, and the
 * name of any other link or button that stands among them.
 * @example 'telecommunicatiegegevens[Voetnoot 8] als in'
 */
export function aloud(node: Spoken): string {
	if (node.role === 'text' || node.role === 'marker') return node.name;
	if (NOTED.includes(node.role)) return `[${node.name}]`;
	if (node.role === 'link' || node.role === 'button') return node.name;
	return node.children.map(aloud).join('');
}
