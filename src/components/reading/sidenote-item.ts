/**
 * A copy of a note for the margin. It is seen beside its call and nowhere else: a screen reader and the Tab
 * key know the list at the foot, so the copy has no ids and no tab stops. What the editors add stands in that
 * list alone.
 */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { callAnchor, footnoteId } from '#edition/anchors.ts';
import type { Note } from '#markdown/html/section-file.ts';

const fragments = rehype().data('settings', { fragment: true });

/**
 * @param before the note before it in the margin.
 * @returns HTML. The names of anchors are for a browser without JavaScript, which can stand the copy below
 * both its call and the note before; with it, `src/reading/notes` does.
 */
export function sidenoteItem({ identifier, label, html, calls }: Note, before: Note | undefined): string {
	const content = fragments.parse(html);
	visit(content, 'element', (node) => {
		delete node.properties.id;
		if (node.tagName === 'a') node.properties.tabIndex = -1;
	});
	const item = h(
		'.sidenote',
		{
			'data-note': footnoteId(identifier),
			'data-label': label,
			'data-call': callAnchor(calls[0] ?? ''),
			'data-self': `--kant-${identifier}`,
			...(before ? { 'data-after': `--kant-${before.identifier}` } : {}),
		},
		content.children,
	);
	return fragments.stringify({ type: 'root', children: [item] });
}
