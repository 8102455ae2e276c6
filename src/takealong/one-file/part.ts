/** A part of a built page in a file that holds many: what has its id already is called otherwise. */
import type { ChildNode } from 'domhandler';
import { footnoteId } from '#edition/anchors.ts';
import { all, type Element } from '#takealong/one-file/elements.ts';

export interface Part {
	readonly nodes: readonly ChildNode[];
	/** Ids as the site has them, and as they are called here. */
	readonly renamed: Readonly<Record<string, string>>;
}

/** Attributes that name ids, spaces between; each id with this mark before it. */
const NAMES: readonly (readonly [attribute: string, mark: string])[] = [
	['href', '#'],
	['data-at', '#'],
	['data-note', ''],
	['data-call', '--'],
	['data-self', '--'],
	['data-anchor', '--'],
	['data-after', '--'],
	['aria-labelledby', ''],
	['aria-describedby', ''],
	['aria-controls', ''],
	['for', ''],
	['headers', ''],
];

/**
 * @param name goes before an id that is taken: `water--voetnoot-8`.
 * @param taken gains the ids of the part.
 */
export function partOf(nodes: readonly ChildNode[], name: string, taken: Set<string>): Part {
	const elements = all(nodes);
	const renamed: Record<string, string> = {};
	for (const { attribs } of elements) {
		const { id } = attribs;
		if (id === undefined) continue;
		if (taken.has(id)) {
			renamed[id] = `${name}--${id}`;
			attribs['data-id'] = id;
			attribs['id'] = `${name}--${id}`;
		}
		taken.add(attribs['id'] ?? id);
	}
	if (Object.keys(renamed).length > 0) for (const element of elements) rename(element, renamed);
	return { nodes, renamed };
}

function rename({ attribs }: Element, renamed: Readonly<Record<string, string>>): void {
	for (const [attribute, mark] of NAMES) {
		const value = attribs[attribute];
		if (value === undefined || (mark !== '' && !value.startsWith(mark))) continue;
		attribs[attribute] = value
			.split(' ')
			.map((one) => mark + nameFor(one.slice(mark.length), renamed))
			.join(' ');
	}
}

/** Copies in the margin are told apart by the numbers of their notes: `kant-8`. */
function nameFor(id: string, renamed: Readonly<Record<string, string>>): string {
	const note = /^kant-(.*)$/.exec(id)?.[1];
	return (note === undefined ? undefined : renamed[footnoteId(note)]) ?? renamed[id] ?? id;
}
