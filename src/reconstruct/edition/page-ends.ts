/**
 * Whether a paragraph at the foot of a page runs on to the next one. Either side may tell: a paragraph that
 * stops without a full stop, one that begins with a small letter. A hyphen at the very end of a page belongs
 * to the word or to the line; the chapter's other words tell which, and where they do not, an editor does.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import type { AccountDecision } from '#edition/account/account.ts';
import { piecesOf, text } from '#edition/content.ts';
import type { Change, Piece } from '#edition/model.ts';
import type { PageEndDecision } from '#edition/yaml/decisions.ts';
import { atSpan } from '#reconstruct/edition/at-span.ts';
import {
	type FlowBlock,
	firstPlace,
	joined,
	lastPlace,
	type PlacedPiece,
	textOf,
} from '#reconstruct/edition/flow.ts';

/** How two pages meet. */
export interface PageJoin {
	/** The one paragraph that both are; absent where the second begins one of its own. */
	readonly joined?: FlowBlock;
	/** What was decided, for the account; absent where neither side asked. */
	readonly decision?: AccountDecision;
	readonly diagnostics: readonly Diagnostic[];
}

const HYPHEN = /(?:[-‐]?\u00ad+|[-‐])$/u;
/** The end of a sentence, with what may close after it. */
const CLOSED = /[.!?:;…]["'”’»)\]]*\s*$/u;
const lastWord = (text: string): string => /[\p{L}\p{N}]+$/u.exec(text.replace(HYPHEN, ''))?.[0] ?? '';
const firstWord = (text: string): string => /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';

/** Whether the words of the chapter have the two halves as one word, with its hyphen, or neither. */
function habit(before: string, after: string, words: ReadonlySet<string>): 'keep' | 'drop' | undefined {
	const halves = [lastWord(before), firstWord(after)].map((half) => half.toLowerCase());
	if (words.has(halves.join('-'))) return 'keep';
	if (words.has(halves.join(''))) return 'drop';
	// A capital after the hyphen begins a name, which no line end makes: Noord-Holland.
	return /^\p{Lu}/u.test(after) ? 'keep' : undefined;
}

/** The block with so many signs at its end, the hyphen, read as nothing. */
function withoutHyphen(
	block: FlowBlock,
	signs: number,
	lemma: string,
	why: Pick<Change, 'rule' | 'reason'>,
): FlowBlock {
	const pieces = piecesOf(block.content);
	const last = pieces.at(-1);
	if (last?.piece.kind !== 'run') return block;
	const { reading, span } = last.piece;
	const change: Change = {
		class: 'normalization',
		spans: [{ line: span.line, start: span.end - signs, end: span.end }],
		diplomatic: reading.slice(-signs),
		reading: '',
		lemma,
		...why,
	};
	const run: Piece = {
		kind: 'run',
		reading: reading.slice(0, -signs),
		span: { ...span, end: span.end - signs },
	};
	const read: readonly PlacedPiece[] = [
		...pieces.slice(0, -1),
		{ page: last.page, piece: run },
		{ page: last.page, piece: { kind: 'changed', reading: '', change } },
	];
	return { ...block, content: text(read) };
}

function undecided(above: FlowBlock, below: FlowBlock, file: string, yaml: string): Diagnostic {
	const last = lastPlace(above);
	const first = firstPlace(below);
	const words = `${lastWord(textOf(above))}- / ${firstWord(textOf(below))}`;
	return {
		code: 'edition/page-end-undecided',
		severity: 'review',
		safe: true,
		...(last ? atSpan(last.page, { ...last.span, start: last.span.end - 1 }, 'A') : {}),
		reason: `A hyphen ends the page: “${words}”. It may belong to the word (A) or to the line end (B); no other word of the chapter tells. Until that is decided, it stands as printed.${first ? ` The paragraph goes on in ${first.page.path}, line ${first.span.line}.` : ''}`,
		act: [
			`To decide: look at the printed pages and add to ${yaml}, under decisions:`,
			`  - { page: "${file}", page-end: runs-on-keeping-hyphen, reason: "…" }     for A`,
			`  - { page: "${file}", page-end: runs-on-dropping-hyphen, reason: "…" }     for B`,
		],
	};
}

/** The words on both sides of the page's end, joined by `between`. */
const across = (before: string, between: string, after: string): string =>
	`${before.split(' ').at(-1) ?? ''}${between}${after.split(' ')[0] ?? ''}`;

/** How the two pages meet, as a decision on the last line of the first. */
function recorded(
	above: FlowBlock,
	below: FlowBlock,
	how: string,
	decision: PageEndDecision | undefined,
	isOpen = false,
): AccountDecision {
	const last = lastPlace(above);
	const words = [textOf(above), textOf(below)] as const;
	const apart = across(words[0], ' | ', words[1]);
	const joined = across(
		words[0].replace(HYPHEN, how === 'drop' ? '' : '$&'),
		how === 'space' ? ' ' : '',
		words[1],
	);
	return {
		subject: 'join',
		page: last?.page.file ?? above.page.file,
		line: last?.span.line ?? 1,
		chosen: how === 'apart' ? apart : joined,
		rival: how === 'apart' ? across(words[0], ' ', words[1]) : apart,
		margin: 0,
		evidence: [],
		by: decision === undefined ? 'engine' : 'editor',
		...(decision === undefined ? {} : { reason: decision.reason }),
		undecided: isOpen,
	};
}

/**
 * Joins the last paragraph of a page to the first of the next, where they are one.
 * @param words the chapter's words in small letters, hyphens kept
 */
export function joinPages(
	above: FlowBlock,
	below: FlowBlock,
	decision: PageEndDecision | undefined,
	words: ReadonlySet<string>,
	yaml: string,
): PageJoin {
	const told = !CLOSED.test(textOf(above)) || /^\p{Ll}/u.test(textOf(below));
	const runsOn = decision === undefined ? told : decision.how !== 'ends';
	if (!runsOn) {
		return decision === undefined
			? { diagnostics: [] }
			: { decision: recorded(above, below, 'apart', decision), diagnostics: [] };
	}

	const before = textOf(above);
	const after = textOf(below);
	const hyphenated = HYPHEN.test(before);
	const decided = {
		'runs-on-keeping-hyphen': 'keep',
		'runs-on-dropping-hyphen': 'drop',
		'runs-on': undefined,
		ends: undefined,
	} as const;
	const choice = decision === undefined ? undefined : decided[decision.how];
	const sign = HYPHEN.exec(before)?.[0] ?? '';
	// A soft hyphen is the line's, never the word's.
	const isSoft = /^\u00ad+$/u.test(sign);
	const hyphen = hyphenated ? (isSoft ? 'drop' : (choice ?? habit(before, after, words))) : undefined;
	const file = above.parts.at(-1)?.page.file ?? above.page.file;
	const asked = hyphenated && hyphen === undefined ? [undecided(above, below, file, yaml)] : [];
	const why: Pick<Change, 'rule' | 'reason'> = {
		rule: isSoft || hyphen === 'keep' ? 'soft-hyphen' : 'page-end-hyphen',
		...(decision === undefined ? {} : { reason: decision.reason }),
	};
	const soft = sign.replace(/^[-‐]/u, '').length;
	const left = hyphen === 'drop' ? sign.length : hyphen === 'keep' ? soft : 0;
	const lemma = `${lastWord(before)}${hyphen === 'keep' ? '-' : ''}${firstWord(after)}`;
	const head = left > 0 ? withoutHyphen(above, left, lemma, why) : above;
	const turn: Piece = { kind: 'page-break', reading: hyphenated ? '' : ' ', folio: below.page.folio };
	return {
		decision: recorded(above, below, hyphenated ? (hyphen ?? 'keep') : 'space', decision, asked.length > 0),
		joined: joined(head, { page: below.page, piece: turn }, below),
		diagnostics: asked,
	};
}
