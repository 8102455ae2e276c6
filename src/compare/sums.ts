/** Sums in letters, by page and over all of them. */

import type { Outcome, Placed } from '#compare/findings/outcome.ts';
import { lengthOf } from '#compare/letters.ts';
import type { Sums } from '#compare/model.ts';
import { traitsOf } from '#edition/block-kinds.ts';

type Mutable = { -readonly [Key in keyof Sums]: number };

const none = (): Mutable => ({
	printed: 0,
	converted: 0,
	lost: 0,
	invented: 0,
	moved: 0,
	movedNotes: 0,
	furniture: 0,
	furnitureKept: 0,
});

export function sumsByPage(outcome: Outcome, findings: readonly Placed[]): Sums[] {
	const { texts, aligned, furniture, moved } = outcome;
	const sums = texts.pages.map(none);
	const add = (page: number | undefined, key: keyof Sums, letters: number): void => {
		const own = sums[page ?? 0];
		if (own) own[key] += letters;
	};
	texts.text.words.forEach(({ text }, word) => {
		add(texts.text.pages[word], 'printed', lengthOf(text));
	});
	texts.conversion.words.forEach(({ text, aside }, word) => {
		if (!aside) add(aligned.pages.before[word], 'converted', lengthOf(text));
	});
	texts.furniture.words.forEach(({ text }, word) => {
		const page = texts.furniture.pages[word];
		add(page, 'furniture', lengthOf(text));
		if (furniture.print.paired[word] === 1) add(page, 'furnitureKept', lengthOf(text));
	});
	for (const { page, lost, invented } of findings) {
		add(page, 'lost', lost);
		add(page, 'invented', invented);
	}
	for (const { print } of moved)
		for (let word = print.start; word < print.end; word += 1) {
			const { kind, text } = texts.text.words[word] ?? {};
			if (kind === undefined || text === undefined) continue;
			const key = traitsOf(kind).stands === 'foot' ? 'movedNotes' : 'moved';
			add(texts.text.pages[word], key, lengthOf(text));
		}
	return sums;
}

export function total(pages: readonly Sums[]): Sums {
	const sum = none();
	for (const page of pages) for (const key of Object.keys(sum) as (keyof Sums)[]) sum[key] += page[key];
	return sum;
}
