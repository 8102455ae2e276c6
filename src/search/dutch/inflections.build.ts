/**
 * What the word list says of forms where the rules of `stem.ts` say otherwise: words that are forms of a word
 * of the texts though their letters do not show it (*uitgewisseld* for *uitwisseling*), and words that are
 * none though they look it (*verlenging* is no form of *verleng* in *verlengstuk*). The browser half needs no
 * dictionary: it reads this first, and the rules after.
 */
import type { WordForms } from '#search/dutch/hunspell.build.ts';
import type { Lexemes } from '#search/dutch/lexemes.build.ts';
import { root } from '#search/text/stem.ts';
import { isStopWord } from '#search/text/stop-words.ts';

/**
 * By word that may be asked: the words of the texts and parts of compounds that it is a form of, joined by
 * one space, in order; empty where it is a form of none of them.
 * @param words of the texts. @param parts of compounds, as they are without a linking *s*.
 */
export function inflectionsOf(
	words: readonly string[],
	parts: readonly string[],
	list: WordForms,
	lexemes: Lexemes,
): Readonly<Record<string, string>> {
	const items = [...new Set([...words, ...parts])];
	const alone = new Set(words);
	const byRoot = grouped(items, (item) => [root(item)]);
	const byLexeme = grouped(items, (item) => {
		// A slight word has no forms, whatever verb it looks like: *maart* is none of *maar*.
		if (isStopWord(item)) return [];
		const own = [...(lexemes.get(item) ?? [])];
		// What can be a noun is one in a compound: *landing* does not ask for a *buitenland*. One in *-ing* is
		// its verb's too.
		const nouns =
			alone.has(item) || /ing(?:en)?$/.test(item) ? [] : own.filter((lexeme) => !lexeme.includes(':'));
		return nouns.length > 0 ? nouns : own;
	});
	const inflections: [string, string][] = [];
	for (const word of list.words) {
		if (word.length < 3 || !/^[a-z]+$/.test(word)) continue;
		const looks = byRoot.get(root(word)) ?? [];
		const own = lexemes.get(word);
		const said = own ? [...own].flatMap((lexeme) => byLexeme.get(lexeme) ?? []) : [];
		if (looks.length + said.length === 0) continue;
		const unknown = (item: string) => !lexemes.has(item) && !lexemes.has(item.replace(/s$/, ''));
		const right = own ? [...said, ...looks.filter(unknown)] : looks;
		const [one, other] = [joined(right), joined(looks)];
		if (one !== other) inflections.push([word, one]);
	}
	return Object.fromEntries(inflections.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function joined(words: readonly string[]): string {
	return [...new Set(words)].sort().join(' ');
}

function grouped(
	items: readonly string[],
	keys: (item: string) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const groups = new Map<string, string[]>();
	for (const item of items) {
		for (const key of keys(item)) {
			const same = groups.get(key);
			if (same) same.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
