/**
 * The signs before the first word of a quotation and behind its last, and what they are glued to in the text.
 * Quotation marks are the quoter's own, and so is a full stop or a comma at the end; any other sign must
 * stand in the text, and a sign of the text that can turn the sense (`?`, `%`, a hyphen behind *niet*) may
 * not be left out.
 */
import { add } from '#sharing/quote-check/collate.ts';
import { cuesIn } from '#sharing/quote-check/cues.ts';
import type { Part } from '#sharing/quote-check/finding.ts';
import type { QuoteToken } from '#sharing/quote-check/quote-tokens.ts';

export interface Edge {
	readonly parts: readonly Part[];
	readonly exact: boolean;
}

const QUOTE_MARKS = /["'‘’‚‛“”„‟«»‹›`´]/gu;
const bare = (text: string): string => text.replace(QUOTE_MARKS, '');
const signsOf = (tokens: readonly QuoteToken[]): string =>
	tokens
		.filter(({ kind }) => kind === 'sign')
		.map(({ key }) => key)
		.join('')
		.replaceAll('"', '');

/** Signs of a text in the form that is compared. */
const plain = (text: string): string => bare(text).replace(/\s/gu, '').replaceAll('...', '…');

/** @param before the text before the first word, in its block. */
export function leadingEdge(tokens: readonly QuoteToken[], before: string): Edge {
	const typed = signsOf(tokens);
	const glued = /[^\s]*$/u.exec(before)?.[0] ?? '';
	const signs = plain(/[^\p{L}\p{N}]*$/u.exec(before)?.[0] ?? '');
	const own = signs.endsWith(typed);
	const turns = turnsBefore(glued, typed);
	return edge(tokens, own, typed, turns ? bare(glued) : '');
}

/** @param after the text behind the last word, in its block. */
export function trailingEdge(tokens: readonly QuoteToken[], after: string): Edge {
	const typed = signsOf(tokens);
	const glued = /^[^\s]*/u.exec(after)?.[0] ?? '';
	const signs = plain(/^[^\p{L}\p{N}]*/u.exec(after)?.[0] ?? '');
	// The quoter's own end, where the text goes on or has another pause.
	const ended = typed.replace(/[.,]$/u, '');
	const own = signs.startsWith(typed) || signs.startsWith(ended);
	const left = plain(glued).slice(own ? (signs.startsWith(typed) ? typed : ended).length : 0);
	const symbol = typed === '' ? (/^\s[%‰°€]/u.exec(after)?.[0] ?? '') : '';
	const turns = /^[^\p{L}\p{N}]*[?!%‰°€²³]/u.test(left) || (/[\p{L}\p{N}]/u.test(left) && isWeighty(left));
	return edge(tokens, own, typed, turns ? left : symbol, true);
}

function edge(
	tokens: readonly QuoteToken[],
	own: boolean,
	typed: string,
	left: string,
	behind = false,
): Edge {
	const parts: Part[] = [];
	if (left !== '' && !behind) add(parts, 'text', left);
	for (const { raw, kind, key } of tokens) {
		const isOwn = kind !== 'sign' || key === '"' || own;
		add(parts, isOwn ? 'aside' : 'quote', raw, isOwn ? 'mark' : undefined);
	}
	if (left !== '' && behind) add(parts, 'text', left);
	return { parts, exact: left === '' && (own || typed === '') };
}

/**
 * Whether what stands right before the first word changes what it says: a currency, a minus, *niet-*, digits.
 */
function turnsBefore(glued: string, typed: string): boolean {
	const left =
		typed === '' || !plain(glued).endsWith(typed) ? plain(glued) : plain(glued).slice(0, -typed.length);
	if (/[\p{L}\p{N}]/u.test(left)) return isWeighty(left);
	return /[€$£<>±~≈≤≥#§−]$/u.test(left) || /^-$/u.test(left);
}

const isWeighty = (glued: string): boolean =>
	cuesIn(glued.replace(/^[^\p{L}\p{N}]+/u, '')).length > 0 ||
	/^(?:niet|non|anti|pseudo|quasi|ex|oud|semi|half)-/iu.test(glued);
