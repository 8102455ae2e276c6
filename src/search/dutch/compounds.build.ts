/** Takes compounds apart, with what a word list knows of them. */
import type { WordForms } from '#search/dutch/hunspell.build.ts';
import { particles } from '#search/text/separable-verbs.ts';

/** Letters of the shortest part: shorter ones (`ex`, `na`, `re`) make parts of words that are none. */
const shortest = 3;
/** Derivations, not compounds: nobody who asks *rijk* means *belangrijk*. */
const suffixes =
	/^(?:aar|aars|achtig|baar|baars|baarheid|heid|heden|isme|ismen|ismes|lijk|lijke|[lrt]ing|[lrt]ingen|loos|loze|matig|matige|rijk|rijke|schap|schappen|ster|sters|vol|volle|zaam|zame|zaamheid|zaamheden)$/;

/**
 * What makes a kind of whatever stands behind it, and is no word by itself: *tele·communicatie*, not
 * *tele·visie*.
 */
const kindOf = /^(tele|micro|macro|mega|cyber|euro|video|audio|bio|geo)(?!graf|log|port|scoop)(\p{L}{7,})$/u;

/**
 * The parts of a compound, joined by one space, or nothing where it is none. Of several ways the one with
 * fewest parts, then with the longest last part.
 * @param common whether a text writes it without a capital, so that it is no name.
 * @example `toezichtsrapport` is `toezichts rapport`.
 */
export function partsOf(word: string, list: WordForms, common = false): string | undefined {
	if (!/^\p{L}+$/u.test(word) || list.names.has(word) || isDerived(word, list)) return undefined;
	const parts = (split(word, list, 3) ?? unlisted(word, list) ?? unmarked(word, list, common) ?? word)
		.split(' ')
		.map((part) => formed(part, list));
	const joined = parts.join(' ');
	return joined === word ? undefined : joined;
}

/** A part with what makes a kind of it apart: `telecommunicatie` is `tele communicatie`. */
function formed(part: string, list: WordForms): string {
	const [, form = '', rest = ''] = kindOf.exec(part) ?? [];
	return list.words.has(rest) || list.words.has(rest.replace(/s$/, '')) ? `${form} ${rest}` : part;
}

/** *verwerving* is *werving* behind a prefix, and no *ver* beside it. */
function isDerived(word: string, list: WordForms): boolean {
	const [, rest = ''] = /^(?:be|ge|her|ont|ver)(\p{L}+)$/u.exec(word) ?? [];
	return list.words.has(word) && list.words.has(rest);
}

/**
 * A compound the flags do not make, of two words that the list has, with a linking *s* or none: `toezichts
 * rapport`, `web fora`.
 */
function unlisted(word: string, list: WordForms): string | undefined {
	for (let at = shortest; at <= word.length - shortest - 1; at += 1) {
		const [head, tail] = [word.slice(0, at), word.slice(at)];
		const bare = head.replace(/s$/, '');
		if (!list.ends.has(tail) || suffixes.test(tail)) continue;
		// A word of its own that is made of two begins with a noun or a particle: *foutmelding*, *uitwisseling*,
		// and not *parameter*.
		if (
			list.words.has(word) &&
			![head, bare].some((one) => particles.has(one) || (list.nouns.has(one) && !/[aiou]$/.test(one)))
		)
			continue;
		if (list.words.has(head) || (bare.length >= shortest && list.words.has(bare))) return `${head} ${tail}`;
	}
	return undefined;
}

/**
 * Letters of the first and the last part where the list does not say that they can be joined, and of a last
 * part behind a compound.
 */
const unmarkedHead = 4;
const unmarkedTail = 5;
const behindCompound = 3;

/**
 * A compound whose last part the list has as a noun, and not as one that ends compounds: *vracht·wagen*,
 * *motor·bendes*, *arbeidstijden·wet*; of what it does not have at all, what stands before that may be new as
 * well, where it is no name: *swat·team*.
 */
function unmarked(word: string, list: WordForms, common: boolean): string | undefined {
	const known = list.words.has(word);
	const isTail = (tail: string) => (known ? list.nouns : list.words).has(tail) && !suffixes.test(tail);
	for (let at = unmarkedHead; at <= word.length - behindCompound; at += 1) {
		const [head, tail] = [word.slice(0, at), word.slice(at)];
		if (!isTail(tail)) continue;
		const compound = list.words.has(head) ? undefined : (split(head, list, 3) ?? unlisted(head, list));
		// A verb is none; a name, *Arbeidstijdenwet*, is one where what it begins with is.
		const joins = !known || list.nouns.has(word);
		if (!joins && /en?$/.test(word)) return undefined;
		const isHead =
			compound ||
			(joins &&
				(list.begins.has(head) ||
					(list.nouns.has(head.replace(/s$/, '')) && !(known && /[aiou]$/.test(head)))));
		if (tail.startsWith('s') && list.begins.has(`${head}s`) && isTail(tail.slice(1))) continue;
		if (tail.length < unmarkedTail ? compound && list.nouns.has(tail) : isHead)
			return `${compound ?? head} ${partsOf(tail, list) ?? tail}`;
	}
	if (known || !common) return undefined;
	for (let at = shortest; at <= word.length - unmarkedTail; at += 1) {
		const tail = word.slice(at);
		if (list.nouns.has(tail) && !suffixes.test(tail))
			return `${word.slice(0, at)} ${partsOf(tail, list) ?? tail}`;
	}
	return undefined;
}

function split(word: string, list: WordForms, most: number): string | undefined {
	let best: string | undefined;
	for (let at = shortest; at <= word.length - shortest; at += 1) {
		const head = word.slice(0, at);
		if (!list.begins.has(head)) continue;
		const tail = word.slice(at);
		if (list.ends.has(tail) && !suffixes.test(tail)) return `${head} ${tail}`;
		if (most <= 2) continue;
		const rest = split(tail, list, most - 1);
		if (rest) best ??= `${head} ${rest}`;
	}
	return best;
}

/**
 * The compounds that a hanging hyphen stands for, each with the words that stand for it in the text:
 * *inlichtingen- en veiligheidsdiensten* gives `inlichtingendiensten` → `inlichtingen en
 * veiligheidsdiensten`.
 */
export function hangingCompounds(text: string, list: WordForms): ReadonlyMap<string, string> {
	const found = new Map<string, string>();
	for (const [, left = '', joint = '', right = ''] of text
		.toLowerCase()
		.normalize('NFC')
		.matchAll(/(\p{L}{3,})-\s+(en|of|dan wel|and|or|und|oder)\s+(\p{L}+)/gu)) {
		const last = partsOf(right, list)?.split(' ').at(-1);
		if (last) found.set(left + last, `${left} ${joint} ${right}`);
	}
	for (const [, left = '', joint = '', right = ''] of text
		.toLowerCase()
		.normalize('NFC')
		.matchAll(/(\p{L}+)\s+(en|of|dan wel|and|or|und|oder)\s+-(\p{L}{3,})/gu)) {
		const parts = partsOf(left, list)?.split(' ');
		if (parts) found.set(parts.slice(0, -1).join('') + right, `${left} ${joint} ${right}`);
	}
	return found;
}
