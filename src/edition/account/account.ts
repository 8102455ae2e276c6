/**
 * The account: where every character of an edition's seeds went, every change of form and every decision with
 * its evidence. Written to `content/editions/<edition>/account.json` and published with the site.
 */
import type { BlockKind, Disposition } from '#edition/block-kinds.ts';
import type { Change, Decision, Row, Span } from '#edition/model.ts';

/** A span of one page that has one disposition and belongs to one block of the edition. */
export interface AccountSpan extends Span {
	readonly disposition: Disposition;
	/** {@link AccountBlock.id}. */
	readonly block: string;
}

/** A page of the source. `rows` and `spans` are in the order of the seed. */
export interface AccountPage {
	/** Name of the page file without its ending: `041`. */
	readonly file: string;
	/** As printed: `41`. */
	readonly folio: string;
	readonly chapter: string;
	/** SHA-256 of the file's bytes, hexadecimal. */
	readonly digest: string;
	/** The same of `041.boxes.json`; only of a page that has it. */
	readonly boxes?: string;
	/** The same of its pictures, by their file: that of the whole page, and its figures. */
	readonly pictures?: Readonly<Record<string, string>>;
	readonly language: string;
	readonly columns: number;
	/** Number of raw lines. */
	readonly lines: number;
	/**
	 * Non-space characters (UTF-16 units) of the page: the sum of the lengths of all non-space parts of
	 * `spans`.
	 */
	readonly characters: number;
	/** Like {@link Row}, but `block` is the id of the block in the edition. */
	readonly rows: readonly (Omit<Row, 'cells'> & {
		readonly cells: readonly {
			readonly column: number | null;
			readonly span: Span;
			readonly block: string;
		}[];
	})[];
	readonly spans: readonly AccountSpan[];
}

/** A block of the edition, in reading order. */
export interface AccountBlock {
	/**
	 * Public id, as the table of block kinds makes it: `p41-3`, `voetnoot-8`, a heading's slug, `p41-tabel-1`.
	 */
	readonly id: string;
	readonly kind: BlockKind;
	readonly chapter: string;
	/** Section it is published in; `null` for furniture. */
	readonly section: string | null;
	readonly level?: number;
	readonly label?: string;
	/** Of an item of a list: 1 for the outermost. */
	readonly depth?: number;
	/** Reading text. */
	readonly text: string;
	/** Of a table, the reading text of each row from the top; together they are its text. */
	readonly rows?: readonly string[];
	/** Every span of the seed its text came from, in reading order. */
	readonly source: readonly (Span & { readonly page: string })[];
}

/** A change of form, with its place. */
export interface ApparatusEntry extends Change {
	readonly page: string;
	readonly block: string;
}

/** A decision, with its place. */
export interface AccountDecision extends Decision {
	readonly page: string;
}

/** Sums over the edition. */
export interface AccountFigures {
	readonly pages: number;
	readonly rawLines: number;
	/** Non-space characters. */
	readonly characters: number;
	/** Words of the reading text, furniture left out. */
	readonly words: number;
	readonly byDisposition: Readonly<Partial<Record<Disposition, number>>>;
	readonly paragraphs: number;
	readonly footnotes: number;
	readonly normalizations: number;
	readonly emendations: number;
	readonly decisionsByEditor: number;
}

/** The whole account of one edition. */
export interface Account {
	readonly edition: string;
	readonly figures: AccountFigures;
	/** SHA-256, hexadecimal, of the bytes of `edition.yaml`. */
	readonly editionDigest: string;
	/**
	 * SHA-256, hexadecimal, of the reading text: blocks' texts in reading order, furniture left out, joined by
	 * `\n\n`, UTF-8.
	 */
	readonly readingTextDigest: string;
	readonly pages: readonly AccountPage[];
	readonly blocks: readonly AccountBlock[];
	readonly apparatus: readonly ApparatusEntry[];
	readonly decisions: readonly AccountDecision[];
}
