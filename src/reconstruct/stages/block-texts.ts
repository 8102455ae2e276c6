/** Blocks with their text: the pieces of each, its label, and what was decided on the way. */
import { text } from '#edition/content.ts';
import type { Block, Decision, PageDecision } from '#edition/model.ts';
import type { DescribedPicture } from '#edition/pictures.ts';
import { isHyphenated } from '#layout/hyphenated.ts';
import type { RawLine } from '#layout/raw-lines.ts';
import type { PlacedCall } from '#reconstruct/stages/calls.ts';
import type { DraftBlock } from '#reconstruct/stages/draft.ts';
import type { Lexicon } from '#reconstruct/stages/letters.ts';
import { blockText } from '#reconstruct/stages/pieces.ts';
import { tableText } from '#reconstruct/stages/table-texts.ts';

export interface BlockTexts {
	readonly blocks: readonly Block[];
	readonly decisions: readonly Decision[];
	readonly carriedOut: readonly PageDecision[];
}

export function blockTexts(
	drafts: readonly DraftBlock[],
	calls: readonly PlacedCall[],
	page: {
		readonly lines: readonly RawLine[];
		readonly lexicon: Lexicon;
		readonly editor: readonly PageDecision[];
		/** Whether the whole report divides words at line ends; told by the page alone unless given. */
		readonly hyphenated?: boolean;
		/** What editors say that pictures show. */
		readonly described?: readonly DescribedPicture[];
	},
): BlockTexts {
	const { lines, lexicon, editor, described = [] } = page;
	const texts = lines.map(({ text }) => text);
	const hyphenated = page.hyphenated ?? isHyphenated(lines);
	const context = { texts, lexicon, editor, hyphenated };
	const made = drafts.map((draft, index) => {
		const own = calls.filter((call) => call.block === index);
		const { table } = draft;
		if (table?.shown === 'cells')
			return { draft, ...tableText(draft, table, (cells) => blockText({ ...draft, cells }, own, context)) };
		const { pieces, ...made } = blockText(draft, own, context);
		const figure = draft.figure ?? (table?.print === undefined ? undefined : { picture: table.print });
		const content: Block['content'] = figure
			? { form: 'figure', ...asDescribed(figure, described), pieces }
			: text(pieces);
		return { draft, ...made, content };
	});
	return {
		blocks: made.map(({ draft: { kind, level, depth }, content, ...own }): Block => {
			const { label, labelSpan } = 'label' in own ? own : { label: undefined, labelSpan: undefined };
			return {
				kind,
				...(level === undefined ? {} : { level }),
				...(depth === undefined ? {} : { depth }),
				...(label === undefined ? {} : { label }),
				...(labelSpan === undefined ? {} : { labelSpan }),
				content,
			};
		}),
		decisions: made.flatMap(({ decisions }) => decisions),
		carriedOut: made.flatMap(({ carriedOut }) => carriedOut),
	};
}

/** A picture with what the editors say that it shows, where they do. */
function asDescribed(
	figure: NonNullable<DraftBlock['figure']>,
	described: readonly DescribedPicture[],
): NonNullable<DraftBlock['figure']> {
	const own = described.find(({ file }) => file === figure.picture);
	return own ? { picture: own.file, alt: { text: own.alt, by: 'editors' } } : figure;
}
