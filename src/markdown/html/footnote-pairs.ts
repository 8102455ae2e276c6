/**
 * Each footnote call has one definition and each definition a call. Markdown drops or prints what does not
 * pair, without a word; here it becomes a problem.
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

import { problem, REGENERATE, type TextFile } from '#markdown/html/section-file.ts';

/** An unescaped `[^8]` left in running text: a call Markdown did not take for one. */
const STRAY_CALL = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** remark plugin; adds problems, changes nothing. */
export function footnotePairs() {
	return (tree: Root, file: TextFile): void => {
		const source = String(file.value);
		const called = new Set<string>();
		const defined = new Map<string, number | undefined>();
		visit(tree, (node) => {
			const line = node.position?.start.line;
			if (node.type === 'footnoteReference') {
				called.add(node.identifier);
			} else if (node.type === 'footnoteDefinition') {
				if (defined.has(node.identifier)) twice(file, line, node.identifier);
				defined.set(node.identifier, line);
			} else if (node.type === 'text' && node.position) {
				const written = source.slice(node.position.start.offset, node.position.end.offset);
				for (const [, label = ''] of written.matchAll(STRAY_CALL)) undefinedCall(file, line, label);
			}
		});
		for (const [label, line] of defined) if (!called.has(label)) uncalled(file, line, label);
	};
}

function twice(file: TextFile, line: number | undefined, label: string): void {
	problem(
		file,
		'note-twice',
		line,
		`Footnote ${label} is defined a second time here; one was expected.`,
		REGENERATE,
	);
}

function undefinedCall(file: TextFile, line: number | undefined, label: string): void {
	const reason = `Call ${label} stands here without a footnote. If it is text, put a \\ before [^.`;
	problem(file, 'call-without-note', line, reason, `[^${label}]: …`);
}

function uncalled(file: TextFile, line: number | undefined, label: string): void {
	const reason = `Footnote ${label} is defined here, and nothing in the text calls it.`;
	problem(file, 'note-without-call', line, reason, `[^${label}]`);
}
