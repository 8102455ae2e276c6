/** Takes compounds apart, with what a word list knows of them. */
import type { WordList } from '#search/dutch/hunspell.build.ts';

/** Letters of the shortest part: shorter ones (`ex`, `na`, `re`) make parts of words that are none. */
const shortest = 3;
/** Derivations, not compounds: nobody who asks *rijk* means *belangrijk*. */
const suffixes =
	/^(?:achtig|baar|baarheid|heid|heden|lijk|lijke|loos|loze|matig|matige|rijk|rijke|schap|vol|volle|zaam|zame|zaamheid|zaamheden)$/;

/** What makes a kind of whatever stands behind it, and is no word by itself: *tele·communicatie*, not *tele·visie*. */
const kindOf = /^(tele|micro|macro|mega|cyber|euro|video|audio|bio|geo)(?!graf|log|port|scoop)(\p{L}{7,})$/u;

/**
 * The parts of a compound, joined by one space, or nothing where it is none. Of several ways the one with fewest
 * parts, then with the longest last part.
 * @example `toezichtsrapport` is `toezichts rapport`.
 */
export function partsOf(word: string, list: WordList): string | undefined {
	if (!/^\p{L}+$/u.test(word) || list.names.has(word) || isDerived(word, list)) return undefined;
	const parts = (split(word, list, 3) ?? unlisted(word, list) ?? word)
		.split(' ')
		.map((part) => formed(part, list));
	const joined = parts.join(' ');
	return joined === word ? undefined : joined;
}

/** A part with what makes a kind of it apart: `telecommunicatie` is `tele communicatie`. */
function formed(part: string, list: WordList): string {
	const [, form = '', rest = ''] = kindOf.exec(part) ?? [];
	return list.words.has(rest) || list.words.has(rest.replace(/s$/, '')) ? `${form} ${rest}` : part;
}

/** *verwerving* is *werving* behind a prefix, and no *ver* beside it. */
function isDerived(word: string, list: WordList): boolean {
	const [, rest = ''] = /^(?:be|ge|her|ont|ver)(\p{L}+)$/u.exec(word) ?? [];
	return list.words.has(word) && list.words.has(rest);
}

/** A compound the flags do not make, of two words that the list has, with a linking *s* or none: `toezichts rapport`, `web fora`. */
function unlisted(word: string, list: WordList): string | undefined {
	for (let at = shortest; at <= word.length - shortest - 1; at += 1) {
		const [head, tail] = [word.slice(0, at), word.slice(at)];
		const bare = head.replace(/s$/, '');
		if (!list.ends.has(tail) || suffixes.test(tail)) continue;
		if (list.words.has(head) || (bare.length >= shortest && list.words.has(bare))) return `${head} ${tail}`;
	}
	return undefined;
}

function split(word: string, list: WordList, most: number): string | undefined {
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
 * *inlichtingen- en veiligheidsdiensten* gives `inlichtingendiensten` → `inlichtingen en veiligheidsdiensten`.
 */
export function hangingCompounds(text: string, list: WordList): ReadonlyMap<string, string> {
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
