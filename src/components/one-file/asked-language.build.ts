/**
 * What the check of an edition asks of the tables of languages: it is run once, with ears. The same program asks the
 * same of the same pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language, type LanguageTable, languageOf } from '#layout/language/language.ts';
import { type AskedOfLanguage, prunedTable } from '#layout/language/pruned-table.ts';
import { bare } from '#layout/language/word-class.ts';

type Asked = {
	readonly [Name in keyof AskedOfLanguage]: Set<
		AskedOfLanguage[Name] extends ReadonlySet<infer One> ? One : never
	>;
};
type Ears = { -readonly [Name in keyof Language]: Language[Name] };

const FOLDER = 'src/layout/language/data';

/**
 * @param root the project's folder.
 * @param read what asks.
 * @param whole languages whose table stays whole.
 * @returns the table of each language, by code.
 */
export async function askedTables(
	root: string,
	read: () => Promise<unknown>,
	whole: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LanguageTable>> {
	const listened = LANGUAGES.map((code) => ({ code, ...listen(languageOf(code)) }));
	try {
		await read();
	} finally {
		for (const { deafen } of listened) deafen();
	}
	return new Map(
		listened.map(({ code, asked }) => {
			const table = JSON.parse(readFileSync(join(root, FOLDER, `${code}.json`), 'utf8')) as LanguageTable;
			return [code, whole.has(code) ? table : prunedTable(table, asked)] as const;
		}),
	);
}

/** Notes what is asked of a language until it is deafened. */
function listen(language: Language): { readonly asked: AskedOfLanguage; readonly deafen: () => void } {
	const asked: Asked = {
		lefts: new Set(),
		rights: new Set(),
		pairs: new Set(),
		words: new Set(),
		divisions: new Set(),
	};
	const deaf: Language = { ...language };
	const noted = (number: number, set: Set<number>): number => {
		if (number >= 0) set.add(number);
		return number;
	};
	const heard = (set: ReadonlySet<string>, found: Set<string>): ReadonlySet<string> =>
		Object.assign(new Set(set), {
			has: (one: string): boolean => {
				const has = set.has(one);
				if (has) found.add(one);
				return has;
			},
		});
	Object.assign(language satisfies Ears, {
		left: (word: string) => noted(deaf.left(word), asked.lefts),
		right: (word: string) => noted(deaf.right(word), asked.rights),
		ratio: (left: number, right: number) => {
			asked.pairs.add(`${left} ${right}`);
			return deaf.ratio(left, right);
		},
		ending: (word: string) => {
			noted(deaf.left(bare(word)), asked.lefts);
			return deaf.ending(word);
		},
		divisions: heard(deaf.divisions, asked.divisions),
		vocabulary: heard(deaf.vocabulary, asked.words),
	});
	return { asked, deafen: () => Object.assign(language, deaf) };
}
