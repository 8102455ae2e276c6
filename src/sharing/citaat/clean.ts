/** A pasted quotation without what copying puts into it or around it, and what that was. */
import type { Forgiven } from '#sharing/citaat/finding.ts';

/** Letters that are set as one: of old fonts, and of extractors that keep them. */
const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ĳ: 'ij',
	Ĳ: 'IJ',
};

/** `…`, `...`, `[…]`, `(...)`: words left out. */
const ELLIPSIS = /[[(]\s*(?:…|\.{3,})\s*[\])]|…|\.{3,}|(?:\.\s){2,}\./gu;

export interface Cleaned {
	/** Between the places where the quotation says that it leaves words out; at least one, none of them without a word. */
	readonly parts: readonly string[];
	readonly whole: string;
	readonly forgiven: readonly Forgiven[];
}

export function clean(pasted: string): Cleaned {
	const forgiven: Forgiven[] = [];
	let whole = pasted.normalize('NFC');
	const put = (pattern: RegExp, by: (found: string) => string, what: Forgiven): void => {
		const now = whole.replace(pattern, by);
		if (now !== whole) forgiven.push(what);
		whole = now;
	};
	put(/[ﬀﬁﬂﬃﬄĳĲ]/gu, (letter) => LIGATURES[letter] ?? letter, 'letters');
	put(/\u00AD\s*/gu, () => '', 'hyphens');
	put(/[\u200B-\u200D\u2060\uFEFF]/gu, () => '', 'space');
	const parts = whole.split(ELLIPSIS).filter((part) => /[\p{L}\p{N}]/u.test(part));
	return { parts, whole, forgiven };
}
