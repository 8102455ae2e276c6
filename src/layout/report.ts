/** What a whole report tells of each of its pages. */
/** How type looks: what is set alike in a report is of one kind. */
export interface Style {
	/** Points, to a quarter. */
	readonly size: number;
	readonly bold: boolean;
	readonly italic: boolean;
	/** Name of the face without its weight: `Melior`. */
	readonly family: string;
	/** `#rrggbb`. */
	readonly color: string;
}

/** What recurs at one place of the pages of a report. */
export interface FurnitureSlot {
	/** Height of its baseline, points from the top. */
	readonly baseline: number;
	/** As printed, each number as `#`; undefined where the words change and only the place and type recur. */
	readonly text: string | undefined;
	/** Key of its style. */
	readonly style: string;
	/** Pages it stands on. */
	readonly pages: number;
}

/** A style that headings are set in, and how high they stand. */
export interface HeadingStyle {
	readonly style: Style;
	/** Key of the style. */
	readonly key: string;
	/** From 2, the highest of the report, to 6. */
	readonly level: number;
}

/** Notes at the end of a chapter that go on over the end of a page. */
export interface EndnotesOpen {
	/** The number that comes next. */
	readonly next: number;
	/** Of their type, points. */
	readonly size: number;
	readonly bold: boolean;
}

/** A title that the report tells of itself. */
export interface ToldTitle {
	readonly by: 'bookmark' | 'tag' | 'contents';
	/** Its letters and digits, without its number. */
	readonly key: string;
	/** The same with its number. */
	readonly whole: string;
	/** 0 for the outermost. */
	readonly depth: number;
	/** Of its heading: from 2 to 6. */
	readonly level: number;
	/** The page it begins on, where the contents tell. */
	readonly folio?: string;
}

export interface ReportEvidence {
	/** Pages it was learned from. */
	readonly pages: number;
	/** Style of the running text. */
	readonly body: Style;
	/** Keys of the styles that running text is set in: of the body, and of second texts. */
	readonly textKeys: ReadonlySet<string>;
	/** By key of a style, from one baseline to the next, points. */
	readonly leadings: ReadonlyMap<string, number>;
	readonly furniture: readonly FurnitureSlot[];
	readonly headings: readonly HeadingStyle[];
	/** Titles that bookmarks or the printed contents name; of one page, those that may stand on it. */
	readonly titles: readonly ToldTitle[];
	/** Keys of styles in which what stands by itself is nearly always a heading. */
	readonly headingKeys: ReadonlySet<string>;
	/** Keys of styles of another colour in which words stand within lines of the running text: links. */
	readonly linkKeys: ReadonlySet<string>;
	/** The raised marks that notes are called by. */
	readonly called: ReadonlySet<string>;
	readonly endnotes: readonly EndnotesOpen[];
	/** Whether it divides words at line ends. */
	readonly hyphenated: boolean;
}

/** Of no page. */
export const NO_EVIDENCE: ReportEvidence = {
	pages: 0,
	body: { size: 0, bold: false, italic: false, family: '', color: '#000000' },
	textKeys: new Set(),
	leadings: new Map(),
	furniture: [],
	headings: [],
	titles: [],
	headingKeys: new Set(),
	linkKeys: new Set(),
	called: new Set(),
	endnotes: [],
	hyphenated: false,
};
