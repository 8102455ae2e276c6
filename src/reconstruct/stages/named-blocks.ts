/** Blocks as an editor named them, and what the account says of it. */
import type { Decision, PageDecision } from '#edition/model.ts';
import type { DraftBlock, DraftCell } from '#reconstruct/stages/draft.ts';

export interface NamedBlocks {
	readonly blocks: readonly DraftBlock[];
	readonly decisions: readonly Decision[];
	readonly used: ReadonlySet<PageDecision>;
}

export function namedBlocks(found: readonly DraftBlock[], editor: readonly PageDecision[]): NamedBlocks {
	const decisions: Decision[] = [];
	const used = new Set<PageDecision>();
	const blocks = found.map((block): DraftBlock => {
		for (const decision of editor) {
			if (decision.kind !== 'block') continue;
			const { line, column, is, level, figure, reason } = decision;
			const cell = block.cells.find((one) => one.line === line && one.column === column);
			if (!cell) continue;
			used.add(decision);
			decisions.push({
				subject: 'block',
				line,
				chosen: level === undefined ? is : `${is} ${level}`,
				words: wordsOf(cell),
				...(block.kind === is ? {} : { rival: block.kind }),
				margin: 0,
				evidence: [],
				by: 'editor',
				reason,
				undecided: false,
			});
			return {
				...block,
				kind: is,
				...(figure === undefined ? {} : { figure: described(figure) }),
				...(level === undefined ? {} : { level }),
			};
		}
		return block;
	});
	return { blocks, decisions, used };
}

const described = ({ picture, alt }: { readonly picture: string; readonly alt?: string }) => ({
	picture,
	...(alt === undefined ? {} : { alt: { text: alt, by: 'editors' as const } }),
});

const wordsOf = ({ words }: DraftCell): string => words.map(({ text }) => text).join(' ');
