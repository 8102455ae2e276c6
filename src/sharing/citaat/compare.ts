/** A quotation against a stretch of the text: token by token, with what copying changes told apart from what quoting changed. */
import { diffArrays } from 'diff';
import type { Forgiven, Part } from '#sharing/citaat/finding.ts';
import { type Token, tokensOf } from '#sharing/words/tokens.ts';

export interface Comparison {
	readonly parts: readonly Part[];
	readonly forgiven: readonly Forgiven[];
	/** Whether nothing differs but what is forgiven. */
	readonly exact: boolean;
}

const QUOTES = /^['"‘’‚‛“”„‟«»‹›`´]$/u;

/** Edits beyond which two stretches are not compared word by word. */
const MOST = 4_000;

/** What a token is compared by: white space of any form and width is the same, and so is a quotation mark of any shape. */
const keyOf = ({ text, kind }: Token): string => (kind === 'space' ? ' ' : QUOTES.test(text) ? '"' : text);

const joined = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');
const squash = (text: string): string => text.replace(/\s+/gu, '');

/** @param callAt the printed label of a call that stands after so many letters of `text`. */
export function compare(
	quote: string,
	text: string,
	callAt: (at: number) => string | undefined = () => undefined,
): Comparison {
	const [mine, theirs] = [tokensOf(quote), tokensOf(text)];
	const forgiven = new Set<Forgiven>();
	const parts: Part[] = [];
	const add = (kind: Part['kind'], words: string): void => {
		const last = parts.at(-1);
		if (words === '') return;
		if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + words };
		else parts.push({ kind, text: words });
	};
	const changes = diffArrays(mine.map(keyOf), theirs.map(keyOf), { maxEditLength: MOST });
	if (!changes) {
		return {
			parts: [
				{ kind: 'quote', text: quote },
				{ kind: 'text', text },
			],
			forgiven: [],
			exact: false,
		};
	}
	let [at, there] = [0, 0];
	for (let turn = 0; turn < changes.length; ) {
		const group = { quote: 0, text: 0 };
		for (let change = changes[turn]; change && (change.added || change.removed); change = changes[turn]) {
			group[change.removed ? 'quote' : 'text'] += change.count ?? 0;
			turn += 1;
		}
		if (group.quote + group.text > 0) {
			const [one, other] = [mine.slice(at, at + group.quote), theirs.slice(there, there + group.text)];
			const place = theirs[there]?.start ?? text.length;
			const why = excuse(joined(one), joined(other), (offset) => callAt(place + offset));
			if (why) {
				forgiven.add(why);
				add('same', joined(other));
			} else {
				add('quote', joined(one));
				add('text', joined(other));
			}
			at += group.quote;
			there += group.text;
			continue;
		}
		const count = changes[turn]?.count ?? 0;
		for (let index = 0; index < count; index += 1) {
			const [one, other] = [mine[at + index], theirs[there + index]];
			if (one && other && one.text !== other.text) noteShape(one, other, forgiven);
		}
		add('same', joined(theirs.slice(there, there + count)));
		at += count;
		there += count;
		turn += 1;
	}
	return { parts, forgiven: [...forgiven], exact: parts.every(({ kind }) => kind === 'same') };
}

/** A line end of the text stands between two blocks: any white space is right there. */
function noteShape(one: Token, other: Token, forgiven: Set<Forgiven>): void {
	if (one.kind !== 'space') forgiven.add('quotes');
	else if (other.text === ' ') forgiven.add('space');
}

/** Why a difference does not count; `undefined` where it does. */
function excuse(
	quote: string,
	text: string,
	callAt: (offset: number) => string | undefined,
): Forgiven | undefined {
	if (squash(text) === '') {
		const label = squash(quote)
			.replace(/[[\]()]/gu, '')
			.normalize('NFKC');
		if (label !== '' && [-1, 0, 1].some((offset) => callAt(offset) === label)) return 'digits';
	}
	if (squash(quote) === squash(text)) return /[-‐]\s/u.test(quote) ? 'hyphens' : 'space';
	if (squash(quote.replace(/[-‐]\s+/gu, '')) === squash(text)) return 'hyphens';
	return undefined;
}
