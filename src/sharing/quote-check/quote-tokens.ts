/**
 * What was typed as tokens that can be compared with the text. Nothing is lost on the way: the raw forms in a
 * row are what was typed. What copying puts into a text makes a token's key like the text's again, or leaves
 * the token out of the comparison.
 */

import type { Accidental } from '#sharing/quote-check/finding.ts';
import { isQuotersRemark } from '#sharing/quote-check/quoters-remark.ts';

export interface QuoteToken {
	readonly kind: 'word' | 'space' | 'sign' | 'skipped';
	/** As it was typed. */
	readonly raw: string;
	/** UTF-16 units from the start of what was typed. */
	readonly start: number;
	/** What it is compared by. */
	readonly key: string;
	/** What its key no longer has, or why it is skipped. */
	readonly why?: Accidental;
}

const QUOTES = /^['"‘’‚‛“”„‟«»‹›`´]$/u;
const HYPHENS = /^[-\u2010\u2011\uFE63\uFF0D]$/u;

/**
 * Marks without a shape: format characters (direction, joiners, soft hyphens), variation selectors, control
 * characters.
 */
const UNSEEN = String.raw`\p{Cf}\u034F\uFE00-\uFE0F\x00-\x08\x0E-\x1F\x7F-\x9F`;
const unseen = new RegExp(`[${UNSEEN}]`, 'gu');

const WORD = String.raw`(?:\[\p{L}\](?=\p{L}))?\p{L}(?:[\p{L}\p{M}]|\u00AD\s+(?=\p{L})|[${UNSEEN}])*`;
const NUMBER = String.raw`\p{N}(?:\p{N}|[${UNSEEN}](?=\p{N}))*`;
/**
 * At the beginning of a line: marks of mail, of a Markdown heading, of a list, and of a printed page in our
 * own Markdown.
 */
const LINE = String.raw`(?<=^|\n)[ \t]*(?:(?:>[ \t]?)+|#{1,6}[ \t]+|[•●▪‣*-][ \t]+(?=\p{L})|::pagina\{folio="[\p{N}ivxlc]+"\}[ \t]*)`;
const pattern = new RegExp(
	`(?<line>${LINE})|(?<word>${WORD}|${NUMBER})|(?<space>\\s+)|(?<dots>\\.{3})|(?<unseen>[${UNSEEN}]+)|.`,
	'gsuy',
);

/** The tokens of a stretch of what was typed. */
export function quoteTokens(typed: string, from = 0, to = typed.length): QuoteToken[] {
	const text = typed.slice(0, to);
	const notes = notesIn(text);
	const emphasis = emphasisIn(text);
	const isMail = (text.match(/^[ \t]*>/gmu) ?? []).length > 1;
	const tokens: QuoteToken[] = [];
	for (let at = from; at < to; ) {
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		const note = notes.get(at);
		const raw = (note ?? found?.[0] ?? text.charAt(at)).slice(0, to - at);
		const reading = note
			? skipped('note')
			: emphasis.has(at)
				? skipped('markup')
				: readingOf(raw, found?.groups ?? {});
		// “> 60” may be said of a number.
		const meant = reading.why === 'mail' && !isMail && /^\p{N}/u.test(text.slice(at + raw.length));
		tokens.push({ raw, start: at, ...(meant ? { kind: 'sign', key: raw.trim() } : reading) });
		at += raw.length;
	}
	return tokens;
}

type Reading = Pick<QuoteToken, 'kind' | 'key' | 'why'>;

const skipped = (why: Accidental): Reading => ({ kind: 'skipped', key: '', why });

function readingOf(raw: string, found: Readonly<Record<string, string | undefined>>): Reading {
	if (found['line'] !== undefined) return skipped(raw.includes('>') ? 'mail' : 'markup');
	if (found['unseen'] !== undefined) return skipped(raw.includes('\u00AD') ? 'hyphens' : 'unseen');
	if (found['space'] !== undefined) return { kind: 'space', key: ' ' };
	if (found['dots'] !== undefined) return { kind: 'sign', key: '…' };
	if (found['word'] === undefined) return { kind: 'sign', key: signKey(raw) };
	const key = raw.replace(/\s/gu, '').replace(unseen, '').replace(/[[\]]/gu, '').normalize('NFC');
	if (raw.includes('\u00AD')) return { kind: 'word', key, why: 'hyphens' };
	if (raw.startsWith('[')) return { kind: 'word', key, why: 'brackets' };
	return { kind: 'word', key, ...(raw.search(unseen) < 0 ? {} : { why: 'unseen' as const }) };
}

/** A quotation mark of any shape is the same, and so is a hyphen. */
export const signKey = (sign: string): string => (QUOTES.test(sign) ? '"' : HYPHENS.test(sign) ? '-' : sign);

/** Remarks of the quoter, with the space before them, by where they begin. */
function notesIn(text: string): ReadonlyMap<number, string> {
	const all = text.matchAll(/[ \t]*(?:\([^()[\]]{2,60}\)|\[[^()[\]]{2,60}\])/gu);
	return new Map(
		[...all].filter(([found]) => isQuotersRemark(found)).map(({ index, 0: found }) => [index, found]),
	);
}

/** Where `*`, `**` and `_` stand around words, as Markdown and mail set them apart. */
function emphasisIn(text: string): ReadonlySet<number> {
	const places = new Set<number>();
	for (const { index, 0: all, 1: mark = '' } of text.matchAll(
		/(?<![\p{L}\p{N}*_])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_\n]*?[^\s*_]\1(?![\p{L}\p{N}*_])/gu,
	))
		for (let at = 0; at < mark.length; at += 1) {
			places.add(index + at);
			places.add(index + all.length - 1 - at);
		}
	return places;
}
