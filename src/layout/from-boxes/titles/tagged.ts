/** The headings that the tags of a tagged source name on a page. */
import type { Boxes } from '#layout/boxes.ts';
import type { BoxRow } from '#layout/from-boxes/words.ts';

/** A heading as its tag has it. */
export interface TaggedHeading {
	readonly title: string;
	/** 0 for `H1`. */
	readonly depth: number;
}

const HEADING = /^H([1-6])$/u;
/** What has more letters is text that was tagged for its looks. */
const MOST_LETTERS = 220;
/** Tags that call a greater share of a report headings tell none. */
const MOST_OF_TEXT = 0.2;

export function taggedHeadings({ tags = [], words }: Boxes, rows: readonly BoxRow[]): TaggedHeading[] {
	if (!tags.some(({ type }) => HEADING.test(type))) return [];
	const texts = new Map(rows.flat().map((word) => [`${word.line}:${word.start}`, word.text]));
	const headOf = (index: number | undefined): number | undefined => {
		const tag = index === undefined ? undefined : tags[index];
		return tag && !HEADING.test(tag.type) ? headOf(tag.parent) : index;
	};
	const found = new Map<number, string[]>();
	for (const [index, { words: own }] of tags.entries()) {
		const head = headOf(index);
		if (head === undefined) continue;
		const read = own.flatMap((at) => {
			const [line, start] = words[at] ?? [];
			return texts.get(`${line}:${start}`) ?? [];
		});
		found.set(head, [...(found.get(head) ?? []), ...read]);
	}
	return [...found].flatMap(([index, own]) => {
		const [, level] = HEADING.exec(tags[index]?.type ?? '') ?? [];
		const title = own.join(' ');
		return title === '' || title.length > MOST_LETTERS ? [] : [{ title, depth: Number(level) - 1 }];
	});
}

/** Whether the tags of a report name headings, and not whatever is set large. */
export function areTrusted(
	pages: readonly { readonly tagged: readonly TaggedHeading[]; readonly rows: readonly BoxRow[] }[],
): boolean {
	const lettersOf = (texts: readonly { readonly length: number }[]): number =>
		texts.reduce((sum, { length }) => sum + length, 0);
	const named = lettersOf(pages.flatMap(({ tagged }) => tagged.map(({ title }) => title)));
	const all = lettersOf(pages.flatMap(({ rows }) => rows.flat().map(({ text }) => text)));
	return named <= MOST_OF_TEXT * all;
}
