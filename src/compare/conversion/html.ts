/** HTML or XHTML → the words that a browser shows. */
import { Parser } from 'htmlparser2';
import { WordList } from '#compare/conversion/word-list.ts';
import type { ConvertedWord } from '#compare/model.ts';

/** Elements whose text is not shown. */
const UNSEEN = new Set([
	'head',
	// Of a page that leaves its head out, or of a drawing.
	'title',
	'script',
	'style',
	'template',
	'noscript',
	'object',
	'audio',
	'video',
	'canvas',
]);
/** Elements that do not part words. */
const INLINE = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' ',
	),
);
/** Elements that are never closed. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

type Attributes = Readonly<Record<string, string>>;

const has = (value: string | undefined, word: string): boolean =>
	value?.toLowerCase().split(/\s+/u).includes(word) === true;

const isUnseen = (name: string, attributes: Attributes): boolean =>
	UNSEEN.has(name) ||
	'hidden' in attributes ||
	/display\s*:\s*none/iu.test(attributes['style'] ?? '') ||
	has(attributes['role'], 'doc-backlink') ||
	has(attributes['class'], 'footnote-back') ||
	'data-footnote-backref' in attributes;

/** A menu or contents that the converter made. */
const isAside = (name: string, attributes: Attributes): boolean =>
	name === 'nav' || has(attributes['role'], 'doc-toc') || has(attributes['role'], 'navigation');

interface Open {
	readonly name: string;
	readonly unseen: boolean;
	readonly aside: boolean;
	/** Of a numbered list: the number of its next item. */
	number?: number;
}

/** What stands for a picture: its author's words of it, or letters that the print has and the file draws. */
const alternativeOf = (name: string, attributes: Attributes): string =>
	(name === 'img' || name === 'area' ? attributes['alt'] : undefined) ??
	(has(attributes['role'], 'img') ? attributes['aria-label'] : undefined) ??
	'';

/** Depth beyond which elements are no longer told apart; their text is still read. */
const DEEPEST = 2_000;

/** @param firstLine 1-based line of the file that the text begins on. */
export function wordsOfHtml(html: string, firstLine = 1): readonly ConvertedWord[] {
	const words = new WordList();
	const open: Open[] = [];
	const lineAt = lineCounter(html, firstLine);
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (!INLINE.has(name)) words.break();
				const above = open.at(-1);
				const alternative = alternativeOf(name, attributes);
				if (alternative !== '' && above?.unseen !== true && !isUnseen(name, attributes))
					words.add(` ${alternative} `, lineAt(parser.startIndex), true);
				if (VOID.has(name) || open.length >= DEEPEST) return;
				const element: Open = {
					name,
					unseen: above?.unseen === true || isUnseen(name, attributes),
					aside: above?.aside === true || isAside(name, attributes),
				};
				if (name === 'ol') element.number = Number.parseInt(attributes['start'] ?? '1', 10) || 1;
				if (name === 'li' && above?.number !== undefined && !element.unseen) {
					const number = Number.parseInt(attributes['value'] ?? '', 10) || above.number;
					above.number = number + 1;
					words.add(`${number}.`, lineAt(parser.startIndex), true);
					words.break();
				}
				open.push(element);
			},
			ontext(text) {
				const { unseen = false, aside = false } = open.at(-1) ?? {};
				if (!unseen) words.add(text, lineAt(parser.startIndex), aside);
			},
			onclosetag(name) {
				if (!INLINE.has(name)) words.break();
				const at = open.findLastIndex((element) => element.name === name);
				if (at >= 0) open.length = at;
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true, recognizeCDATA: true },
	);
	parser.write(html);
	parser.end();
	return words.words();
}

/** Told positions that never go back, the line of each. */
function lineCounter(text: string, firstLine: number): (position: number) => number {
	let [at, line] = [0, firstLine];
	return (position) => {
		for (let next = text.indexOf('\n', at); next >= 0 && next < position; next = text.indexOf('\n', at)) {
			at = next + 1;
			line += 1;
		}
		return line;
	};
}
