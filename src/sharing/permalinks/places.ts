/**
 * What each published id names: a digest of its words, with the first of them for who reads the file, as
 * `content/places.txt`. It is kept beside the contract of addresses, for the blocks of a chapter: their ids
 * count what stands on a printed page, so that a better reading may give an id to other words.
 */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** Where it is kept, relative to the project. */
export const PLACES_FILE = 'content/places.txt';

/** What an id names. */
export interface NamedPlace {
	/** See `place-digest.ts`. */
	readonly digest: string;
	/** The first words. */
	readonly begins: string;
}

/** By the page of the chapter, `edition/chapter/`, and the id. */
export type Places = ReadonlyMap<string, ReadonlyMap<string, NamedPlace>>;

const HEAD = `# What each published id of a chapter names: a digest of its words and the first of them, made by npm run addresses. The build asks
# when an id would come to name other words.
`;

/** How many words show what a place is. */
const SHOWN = 5;

/** The first words of a text. */
export const beginningOf = (text: string): string => text.trim().split(/\s+/).slice(0, SHOWN).join(' ');

export function printPlaces(places: Places): string {
	const lines = [...places]
		.filter(([, ids]) => ids.size > 0)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.flatMap(([page, ids]) => [
			'',
			page,
			...[...ids].map(([id, { digest, begins }]) => `  ${id} ${digest} ${begins}`),
		]);
	return `${HEAD}${lines.join('\n')}\n`;
}

/** The places of the file, the line of each id by `page#id`, and what is wrong with lines that are none. */
export interface ReadPlaces {
	readonly places: Places;
	readonly lines: ReadonlyMap<string, number>;
	readonly diagnostics: readonly Diagnostic[];
}

/** Reads what {@link printPlaces} wrote, and what an editor or a merge made of it. */
export function readPlaces(text: string): ReadPlaces {
	const places = new Map<string, Map<string, NamedPlace>>();
	const lines = new Map<string, number>();
	const diagnostics: Diagnostic[] = [];
	let page: string | undefined;
	text.split(/\r?\n/).forEach((line, index) => {
		if (line.trim() === '' || line.startsWith('#')) return;
		const [, id = '', digest = '', begins = ''] = /^\s+(\S+) ((?:[\w-]{3})+)(?: (.*))?$/.exec(line) ?? [];
		if (/^\S+\/$/.test(line)) {
			page = line;
			places.set(page, places.get(page) ?? new Map());
		} else if (id !== '' && page !== undefined) {
			places.get(page)?.set(id, { digest, begins });
			lines.set(`${page}#${id}`, index + 1);
		} else diagnostics.push(malformed(index + 1));
	});
	return { places, lines, diagnostics };
}

const malformed = (line: number): Diagnostic => ({
	code: 'addresses/places-malformed',
	severity: 'error',
	file: PLACES_FILE,
	line,
	reason: 'A chapter’s address was expected, or below one an id, its digest and the first words.',
	act: [`Mend the line, or take the file back: git checkout -- ${PLACES_FILE}`],
});
