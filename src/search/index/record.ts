/**
 * The records of the index: one for each block of an edition that is searchable by the table of block kinds,
 * of a table one for each row, so that a result is a place a reader can link to. Furniture is no text, and a
 * pull quote repeats words of a paragraph: neither has a record.
 */
import type { Account, AccountBlock } from '#edition/account/account.ts';
import { chapterTitleId, editionTitleId, rowId } from '#edition/anchors.ts';
import { isSearchable, type KindWith, traitsOf } from '#edition/block-kinds.ts';

/** What a result is; a title is that of a chapter or of the report. */
export type RecordKind = KindWith<'searchable', true> | 'title';

/** One paragraph, heading, caption, footnote or title as the index holds it. */
export interface SearchRecord {
	/**
	 * Address of its section with its id, relative to the site's base.
	 * @example `aivd-jaarverslag-2014/samenwerking/ct-infobox/#p41-3`
	 */
	readonly path: string;
	/** `<edition>/<chapter>/<section>`; of a title `<edition>/<chapter>` or `<edition>`. */
	readonly section: string;
	readonly kind: RecordKind;
	/** Printed page it begins on: `41`; empty where the account does not tell. */
	readonly folio: string;
	/** Number of a paragraph on its printed page, or the label of a note; empty for the others. */
	readonly number: string;
	/** Reading text, without invisible characters. */
	readonly text: string;
}

/** The records of an edition in reading order. */
export function recordsOf(account: Account): readonly SearchRecord[] {
	const folios = new Map(account.pages.map((page) => [page.file, page.folio]));
	return account.blocks.flatMap((block) => {
		const { kind } = block;
		if (!isSearchable(kind) || block.section === null) return [];
		const section = `${account.edition}/${block.chapter}/${block.section}`;
		const folio = folios.get(block.source[0]?.page ?? '') ?? '';
		return partsOf(block).flatMap(({ id, text: read }): SearchRecord[] => {
			// Invisible characters part words for Pagefind, which takes U+200B for a space.
			const text = read.replace(/\p{Cf}/gu, '').trim();
			return text === ''
				? []
				: [{ path: `${section}/#${id}`, section, kind, folio, number: numberOf(block), text }];
		});
	});
}

/** A block, or the rows of a table. */
const partsOf = ({
	id,
	text,
	rows,
}: AccountBlock): readonly { readonly id: string; readonly text: string }[] =>
	rows?.map((row, index) => ({ id: rowId(id, index + 1), text: row })) ?? [{ id, text }];

function numberOf(block: AccountBlock): string {
	const { by } = traitsOf(block.kind).id;
	if (by === 'label') return block.label ?? '';
	return by === 'paragraph' ? (/-(\d+)$/.exec(block.id)?.[1] ?? '') : '';
}

/** The record of a title. @param of what it is the title of: `<edition>/<chapter>`, `<edition>`. */
export function titleRecord(of: string, text: string): SearchRecord {
	const id = of.includes('/') ? chapterTitleId : editionTitleId;
	return { path: `${of}/#${id}`, section: of, kind: 'title', folio: '', number: '', text };
}

/**
 * The numbers of the records a reader can ask for by their place in print: `p 41` a page, `alinea 6` the
 * sixth paragraph of each, `noot 8` a note.
 */
export function placesOf(records: readonly SearchRecord[]): ReadonlyMap<string, readonly number[]> {
	const places = new Map<string, number[]>();
	const add = (place: string, number: number) => {
		places.set(place, [...(places.get(place) ?? []), number]);
	};
	for (const [at, { kind, folio, number }] of records.entries()) {
		if (folio !== '') add(`p ${folio}`, at);
		if (kind === 'footnote' && number !== '') add(`noot ${number}`, at);
		if (kind !== 'title' && traitsOf(kind).id.by === 'paragraph' && number !== '')
			add(`alinea ${number}`, at);
	}
	return places;
}
