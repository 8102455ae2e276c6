/**
 * What a word is to its neighbours: a known word is itself; every other word is its letter case and its
 * ending. As a left neighbour its closing punctuation matters most, as a right neighbour its capital does.
 */

/** The words of one language and what tells the others apart. */
export interface WordClasses {
	/** Known words in lower case. */
	readonly words: readonly string[];
	/** Endings of lower-case words, longest first. */
	readonly endings: readonly string[];
}

const OUTER = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

/** A word without the punctuation around it. */
export function bare(word: string): string {
	return word.replace(OUTER, '');
}

function shape(core: string, endings: readonly string[]): string {
	if (core === '') return '#mark';
	if (/^\d+$/.test(core)) return core.length === 4 ? '#year' : '#number';
	if (/\d/.test(core) || /[@_/\\=]/.test(core)) return '#code';
	const lower = core.toLowerCase();
	if (core === lower) {
		for (const ending of endings)
			if (lower.length > ending.length + 1 && lower.endsWith(ending)) return `-${ending}`;
		return '#lower';
	}
	if (core.length > 1 && core === core.toUpperCase()) return '#upper';
	if (/^\p{Lu}[\p{Ll}'’-]*$/u.test(core)) {
		for (const ending of endings) {
			if (ending.length >= 2 && lower.length > ending.length + 1 && lower.endsWith(ending))
				return `^${ending.slice(-2)}`;
		}
		return '#Capital';
	}
	return '#mixed';
}

/** Class of a word that stands left of another. */
export function leftClass(word: string, classes: WordClasses, known: ReadonlySet<string>): string {
	if (/[.!?…][)\]"'”’»›]*$/u.test(word) && !/^\p{L}\.$/u.test(word)) return '.end';
	if (/[:;][)\]"'”’»›]*$/u.test(word)) return ':end';
	if (/,[)\]"'”’»›]*$/u.test(word)) return ',end';
	if (/\p{L}(?:[-‐‑]?\u00ad+|[-‐‑])$/u.test(word)) return '-end';
	if (/[)\]"'”’»›]$/u.test(word)) return ')end';
	const core = bare(word);
	const lower = core.toLowerCase();
	if (known.has(lower)) return lower;
	return shape(core, classes.endings);
}

/** Class of a word that stands right of another. */
export function rightClass(word: string, classes: WordClasses, known: ReadonlySet<string>): string {
	const core = bare(word);
	const lower = core.toLowerCase();
	if (/^[([{]/.test(word)) return '(begin';
	if (/^["'“‘„«‹]/u.test(word) && core !== '') return '"begin';
	if (known.has(lower)) return core === lower ? lower : `^${lower}`;
	return shape(core, classes.endings);
}
