/**
 * Each footnote call has one definition and each definition a call. Markdown drops or prints what does not pair,
 * without a word; here it becomes a problem.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { problem, type TextFile } from '#markdown/html/section-file.ts';

/** An unescaped `[^8]` left in running text: a call Markdown did not take for one. */
const STRAY_CALL = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** remark plugin; adds problems, changes nothing. */
export function footnotePairs() {
	return (tree: Root, file: TextFile): void => {
		const source = String(file.value);
		const calls = new Map<string, number | undefined>();
		const definitions = new Map<string, number | undefined>();
		visit(tree, (node) => {
			const line = node.position?.start.line;
			if (node.type === 'footnoteReference') {
				calls.set(node.identifier, line);
			} else if (node.type === 'footnoteDefinition') {
				if (definitions.has(node.identifier)) {
					problem(
						file,
						line,
						`voetnoot ${node.label ?? node.identifier} staat er twee keer. Houd er één over.`,
					);
				}
				definitions.set(node.identifier, line);
			} else if (node.type === 'text' && node.position) {
				const written = source.slice(node.position.start.offset, node.position.end.offset);
				for (const stray of written.matchAll(STRAY_CALL)) {
					problem(
						file,
						line,
						`verwijzing ${stray[1]} heeft geen voetnoot. Voeg [^${stray[1]}]: … toe, of zet een \\ voor [^.`,
					);
				}
			}
		});
		for (const [identifier, line] of definitions) {
			if (!calls.has(identifier)) {
				problem(
					file,
					line,
					`voetnoot ${identifier} heeft geen verwijzing. Zet [^${identifier}] in de tekst waar zij hoort.`,
				);
			}
		}
	};
}
