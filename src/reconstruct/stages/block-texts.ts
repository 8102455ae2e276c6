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
		/** What editors say that pictures show. */
		readonly described?: readonly DescribedPicture[];
	},
): BlockTexts {
	const { lines, lexicon, editor, described = [] } = page;
	const texts = lines.map(({ text }) => text);
	const context = { texts, lexicon, editor, hyphenated: isHyphenated(lines) };
	const made = drafts.map((draft, index) => ({
		draft,
		...blockText(
			draft,
			calls.filter((call) => call.block === index),
			context,
		),
	}));
	return {
		blocks: made.map(
			({ draft: { kind, level, depth, figure }, label, labelSpan, pieces }): Block => ({
				kind,
				...(level === undefined ? {} : { level }),
				...(depth === undefined ? {} : { depth }),
				...(label === undefined ? {} : { label }),
				...(labelSpan === undefined ? {} : { labelSpan }),
				content: figure ? { form: 'figure', ...asDescribed(figure, described), pieces } : text(pieces),
			}),
		),
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
