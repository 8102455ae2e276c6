/**
 * References to printed pages in a text: “op pagina 42 en 43”, “(p. 41)”, “zie blz. 7–9”; and headings named
 * beside one, or after *zie*: “zie ‘Vernieuwing Wiv 2002’ op pagina 42 en 43”. Only plain forms: see the
 * README beside this file.
 */
import { PAGE_WORDS, type PageWords } from '#edition/mentions/page-words.ts';

/** A place in a text; positions count UTF-16 units from 0, `end` is exclusive. */
interface Place {
	readonly start: number;
	readonly end: number;
}

/** A page number as printed. */
export interface PageNumber extends Place {
	readonly label: string;
	/** Whether it ends a stretch that the number before it begins: “42 tot en met 45”. */
	readonly closes: boolean;
}

/** One reference. */
export interface PageReference {
	/** In the order of the text; empty where only a heading is named. */
	readonly numbers: readonly PageNumber[];
	/** What stands between quotation marks beside it: a heading, if the edition has one of that name. */
	readonly name?: Place & { readonly text: string };
}

export interface PageReferenceOptions {
	/** Languages the text may be in. */
	readonly languages: readonly string[];
	/** A note cites other works: there only *zie* and its like make a reference to this one. */
	readonly note: boolean;
	/** Whether the edition has a page of this name: tells a folio `b12` or `iv` from a word. */
	readonly isFolio: (label: string) => boolean;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** One of the words, whole; a space in them is any white space. */
const oneOf = (words: readonly string[]): string =>
	`(?:${words
		.toSorted((a, b) => b.length - a.length)
		.map((word) => escaped(word).replaceAll(' ', '\\s+').replaceAll('’', "['’]"))
		.join('|')})`;

const START = '(?<![\\p{L}\\p{N}\\p{M}])';
const END = '(?![\\p{L}\\p{N}\\p{M}]|[.,]\\p{N}|\\s*%)';
/** Figures, perhaps with a letter or two before them (`b12`), or a roman number. */
const LABEL = '(?:\\p{L}{0,2}[-.]?\\d{1,4}\\p{Ll}?|[ivxlcdm]{1,8})';
const DASH = '[–—‑-]';
/** A heading between quotation marks: what opens it does not stand inside it. */
const QUOTED = `(?:‘([^‘\\n]{2,200}?)’(?!\\p{L})|“([^“\\n]{2,200}?)”|„([^„\\n]{2,200}?)[“”]|«\\s?([^«\\n]{2,200}?)\\s?»|(?<!\\p{L})'(.{2,200}?)'(?!\\p{L})|"([^"\\n]{2,200}?)")`;

/** Characters before a page's number in which a heading may be named. */
const REACH = 260;

interface Patterns {
	readonly page: RegExp;
	readonly joined: RegExp;
	/** Before the reference: *zie*, and what may stand between. */
	readonly seen: RegExp;
	readonly opened: RegExp;
	readonly named: RegExp;
	readonly elsewhere: RegExp;
	readonly seeName: RegExp;
	readonly to: RegExp;
}

const compiled = new Map<PageWords, Patterns>();

function patternsOf(words: PageWords): Patterns {
	const known = compiled.get(words);
	if (known) return known;
	const at = `(?:${oneOf(words.at)}\\s+)*`;
	const see = `${START}${oneOf(words.see)}\\s+${at}`;
	const to = `(?:\\s+${oneOf(words.to)}\\s+|\\s*${DASH}\\s*)`;
	const join = `(?:${to}|\\s*/\\s*|,\\s+(?:${oneOf(words.and)}\\s+)?|\\s+${oneOf(words.and)}\\s+)`;
	const made: Patterns = {
		page: new RegExp(
			`${START}(?:(?<full>${oneOf(words.full)})\\s+|(?<short>${oneOf(words.short)})\\s*)(?<label>${LABEL})${END}`,
			'giu',
		),
		joined: new RegExp(`(?<join>${join})(?<label>${LABEL})${END}`, 'yu'),
		seen: new RegExp(`${see}$`, 'iu'),
		opened: new RegExp(`(?:^|[(\\[]\\s*|(?:^|\\s)${oneOf(words.at)}\\s+)$`, 'iu'),
		named: new RegExp(`${QUOTED}\\s*,?\\s*[(\\[]?${at}$`, 'diu'),
		elsewhere: new RegExp(
			`\\s*,?\\s+${oneOf(words.of)}\\s+(?!${oneOf(words.own)}[\\s,.)])(?:${oneOf(words.other)}(?:(?<=['’])|(?![\\p{L}\\p{N}]))|[\\p{Lu}‘“„«'"])`,
			'yu',
		),
		seeName: new RegExp(`${see}${QUOTED}`, 'dgiu'),
		to: new RegExp(`^${to}$`, 'iu'),
	};
	compiled.set(words, made);
	return made;
}

/** All references, in the order of the text. */
export function findPageReferences(text: string, options: PageReferenceOptions): readonly PageReference[] {
	const languages = [...new Set(options.languages)];
	const found = languages.flatMap((language) => {
		const words = PAGE_WORDS[language as keyof typeof PAGE_WORDS];
		return words === undefined ? [] : inLanguage(text, patternsOf(words), options);
	});
	const taken: PageReference[] = [];
	let end = 0;
	for (const reference of found.sort((one, other) => startOf(one) - startOf(other))) {
		if (startOf(reference) < end) continue;
		taken.push(reference);
		end = reference.numbers.at(-1)?.end ?? reference.name?.end ?? end;
	}
	return taken;
}

const startOf = ({ numbers, name }: PageReference): number => name?.start ?? numbers[0]?.start ?? 0;

function inLanguage(text: string, patterns: Patterns, options: PageReferenceOptions): PageReference[] {
	const found: PageReference[] = [];
	for (const match of text.matchAll(patterns.page)) {
		const from = Math.max(0, match.index - REACH);
		const before = text.slice(from, match.index);
		const label = match.groups?.label ?? '';
		const numbers = numbersFrom(text, match.index + match[0].length - label.length, label, patterns, options);
		if (numbers.length === 0) continue;
		const name = nameIn(patterns.named.exec(before), from);
		const isPlain = patterns.seen.test(name ? text.slice(from, name.start - 1) : before);
		const isShort = match.groups?.short !== undefined;
		const plain =
			isPlain || (!options.note && (isShort ? patterns.opened.test(before) : !/,\s*$/u.test(before)));
		patterns.elsewhere.lastIndex = numbers.at(-1)?.end ?? 0;
		if (!plain || patterns.elsewhere.test(text)) continue;
		found.push({ numbers, ...(name ? { name } : {}) });
	}
	const named = new Set(found.map(({ name }) => name?.start));
	for (const match of text.matchAll(patterns.seeName)) {
		const name = nameIn(match, 0);
		if (name && !named.has(name.start)) found.push({ numbers: [], name });
	}
	return found;
}

/** The numbers from the first on: a later one is larger than the one before, or it counts something else. */
function numbersFrom(
	text: string,
	start: number,
	first: string,
	patterns: Patterns,
	{ isFolio }: PageReferenceOptions,
): PageNumber[] {
	if (!/^\d+$/.test(first) && !isFolio(first)) return [];
	const numbers = [{ start, end: start + first.length, label: first, closes: false }];
	for (;;) {
		const last = numbers.at(-1);
		patterns.joined.lastIndex = last?.end ?? 0;
		const { join = '', label = '' } = patterns.joined.exec(text)?.groups ?? {};
		if (!last || label === '') return numbers;
		const grows = Number(label) > Number(last.label) && label.length <= Math.max(3, first.length);
		if (!(/^\d+$/.test(label) && grows) && !isFolio(label)) return numbers;
		const from = last.end + join.length;
		numbers.push({ start: from, end: from + label.length, label, closes: patterns.to.test(join) });
	}
}

/** The words between the quotation marks, whichever marks they were. */
function nameIn(match: RegExpExecArray | null, offset: number): PageReference['name'] {
	const index = match?.findIndex((group, at) => at > 0 && group !== undefined) ?? -1;
	const place = match?.indices?.[index];
	if (!match || !place) return undefined;
	return { start: place[0] + offset, end: place[1] + offset, text: match[index] ?? '' };
}
