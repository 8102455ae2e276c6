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

/** Landmarks are told by role, whatever else they are. */
export const LANDMARKS = [
	'banner',
	'navigation',
	'main',
	'complementary',
	'contentinfo',
	'search',
	'region',
	'form',
];

/**
 * What is read aloud of a node, in order: its words, and each control or call in brackets by its role and name.
 * @example 'gegevens [doc-noteref Voetnoot 8] als in'
 */
export function aloud(node: Spoken): string {
	const own =
		node.role === 'text' || node.role === 'marker'
			? node.name
			: /^(link|button|doc-)/u.test(node.role) && node.name !== ''
				? ` [${node.role} ${node.name}] `
				: node.children.map(aloud).join('');
	return node.role === 'paragraph' || node.role === 'heading' || node.role === 'listitem' ? `${own}\n` : own;
}
