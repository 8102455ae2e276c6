/**
 * What is no letter of a text and has its place between the letters: a footnote call, the beginning of a
 * printed page, the label of a note. Each stands between two NULs, which neither a page nor a seed can hold.
 */

const between = (content: string): string => `\0${content}\0`;

/** A call: the identifier of its note, and its label as printed. */
export const callMark = (note: string, label: string): string => between(`c${note} ${label}`);

/** Where a printed page begins. */
export const pageMark = (folio: string): string => between(`p${folio}`);

/** The label of a note, before its text. */
export const labelMark = (label: string): string => between(`n${label}`);

/** What one mark holds. */
export type Mark = {
	readonly kind: 'call' | 'page' | 'label';
	readonly name: string;
	readonly note?: string;
};

const KINDS = { c: 'call', p: 'page', n: 'label' } as const;

/** Reads a mark, its NULs included; `undefined` for letters. */
export function readMark(token: string): Mark | undefined {
	const [, sign, name = ''] = /^\0([cpn])([^\0]*)\0$/.exec(token) ?? [];
	if (sign === undefined) return undefined;
	const kind = KINDS[sign as keyof typeof KINDS];
	if (kind !== 'call') return { kind, name };
	const space = name.indexOf(' ');
	return { kind, note: name.slice(0, space), name: name.slice(space + 1) };
}
