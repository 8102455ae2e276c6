/**
 * What the tests of *Controleer zelf* change: the paragraph that calls the first note, its page, its lines, a
 * word of it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { accountPath, sectionPath } from '#edition/addresses.ts';
import { annotatedChapter } from '../edition.ts';

const chapter = annotatedChapter();
export const { edition, label } = chapter;
export const account: Account = JSON.parse(readFileSync(`content/editions/${edition}/account.json`, 'utf8'));
/** The page with the button, below the base. */
export const proofPage = accountPath(edition);
/** The first printed page. */
export const first = account.pages[0] ?? assert.fail();

const pageOf = (block: AccountBlock): string => sectionPath(edition, block.chapter, block.section ?? '');
export const note = chapter.blocks.find((block) => block.label === label) ?? assert.fail();
const own = chapter.blocks.filter(({ section, kind }) => section === note.section && kind === 'paragraph');
export const paragraph = own[0] ?? assert.fail();
/** Another of the section, behind it. */
export const other = own[1] ?? assert.fail();
/** The section they stand in, below the base, and its file. */
export const page = pageOf(note);
export const html = join(page, 'index.html');
/** As the check names the paragraph: `41·2`. */
export const folio = paragraph.id.replace(/^p(.+)-(\d+)$/, '$1·$2');

/** Words of the paragraph that stand in one raw line and once in the whole page file. */
const raw = readFileSync(`seeds/${edition}/pages/${first.file}.txt`, 'utf8').split('\n');
export const place = paragraph.source[1] ?? assert.fail();
export const words = (raw[place.line - 1] ?? '')
	.slice(place.start, place.end)
	.split(' ')
	.slice(1, 4)
	.join(' ');
/** A word of them that stands unbroken in HTML, whatever is marked around it. */
const word = /(?<!\S)[a-z]{4,}(?!\S)/.exec(words)?.[0] ?? '';
export const changedWord = word.replace(/[aeiou]/, 'q');

/** The element of a block, whatever stands in it. */
export const elementOf = (id: string, tag: string): RegExp =>
	new RegExp(`<${tag} id="${id}"[\\s\\S]*?</${tag}>`);

/** Changes a letter of the paragraph in the HTML of its page, and of nothing else. */
export function changeWord(text: string): string {
	return text.replace(elementOf(paragraph.id, 'p'), (all) => all.replace(word, changedWord));
}
