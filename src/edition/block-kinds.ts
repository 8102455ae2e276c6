/**
 * The one table of what a block of an edition can be. Every list, schema and switch elsewhere is derived from
 * it or held against it by the compiler: a new kind begins with a line here, and the compiler names what is
 * still missing.
 */

/** What a non-space character of the seed is in the edition. Each has exactly one (law 1). */
export type Disposition =
	| 'body'
	| 'heading'
	| 'pullquote'
	| 'caption'
	| 'call'
	| 'definition'
	| 'furniture'
	| 'emended'
	| 'table'
	| 'figure'
	| 'sidebar'
	| 'hidden'
	| 'outside'
	| 'twice';

/**
 * How a block gets its public id: from its title (`ct-infobox`), by counting the paragraphs of its printed
 * page (`p41-3`) or its own kind on that page (`p41-tabel-1`; the frontmatter lists these under `listed`),
 * from its printed label (`voetnoot-8`), or as furniture (`p41-folio`).
 */
export type IdScheme =
	| { readonly by: 'title' }
	| { readonly by: 'paragraph' }
	| { readonly by: 'kind'; readonly name: string; readonly listed: string }
	| { readonly by: 'label' }
	| { readonly by: 'furniture'; readonly name: string };

/** How a block is written in a section file; `null` for what has no place there. */
export type MarkdownForm =
	| { readonly form: 'heading' | 'paragraph' | 'quote' | 'item' | 'table' | 'figure' | 'note' }
	/**
	 * `:::bijschrift` … `:::`; blocks of one kind that follow each other stand in one, where `joined`. `shown`:
	 * as what readers of Markdown that know no directives get it.
	 */
	| {
			readonly form: 'container';
			readonly name: string;
			readonly joined: boolean;
			readonly shown: 'strong' | 'emphasis' | 'quote';
	  };

/** What is known of a kind of block. */
export interface BlockTraits {
	/** What editors call it. */
	readonly term: string;
	readonly content: 'text' | 'table' | 'figure';
	readonly disposition: Disposition;
	/**
	 * Where it stands: in the order of its column (`flow`), there but apart from the running text (`apart`), at
	 * the paragraph whose words it repeats (`hung`), at the foot (`foot`), or outside the text (`furniture`).
	 */
	readonly stands: 'flow' | 'apart' | 'hung' | 'foot' | 'furniture';
	/** Whether it may run on at the head of the next page. */
	readonly runsOn: boolean;
	readonly id: IdScheme;
	readonly markdown: MarkdownForm | null;
	/** Whether it has a record of its own in search. */
	readonly searchable: boolean;
	/** Whether its words are told when a quotation is looked up; `once` for what stands on many pages. */
	readonly quotable: 'always' | 'once' | 'never';
	/** Whether it is read aloud wherever it stands; a pull quote that repeats words is not. */
	readonly aloud: boolean;
}

const TEXT = {
	content: 'text',
	stands: 'flow',
	runsOn: false,
	searchable: true,
	quotable: 'always',
	aloud: true,
} as const;
const PARAGRAPH = { ...TEXT, disposition: 'body', runsOn: true, id: { by: 'paragraph' } } as const;
const FURNITURE = {
	content: 'text',
	disposition: 'furniture',
	stands: 'furniture',
	runsOn: false,
	markdown: null,
	searchable: false,
	aloud: false,
} as const;

/**
 * By kind; whatever holds paragraphs of running text is counted with the paragraphs, so that telling it
 * better moves no id.
 */
export const BLOCK_KINDS = {
	header: {
		...FURNITURE,
		term: 'running head',
		id: { by: 'furniture', name: 'kopregel' },
		quotable: 'once',
	},
	folio: { ...FURNITURE, term: 'folio', id: { by: 'furniture', name: 'folio' }, quotable: 'never' },
	hidden: {
		...FURNITURE,
		term: 'hidden text',
		disposition: 'hidden',
		id: { by: 'furniture', name: 'verborgen' },
		quotable: 'never',
	},
	outside: {
		...FURNITURE,
		term: 'text outside the page',
		disposition: 'outside',
		id: { by: 'furniture', name: 'buiten-de-pagina' },
		quotable: 'never',
	},
	twice: {
		...FURNITURE,
		term: 'text drawn twice',
		disposition: 'twice',
		id: { by: 'furniture', name: 'dubbel-getekend' },
		quotable: 'never',
	},
	pullquote: {
		...TEXT,
		term: 'pull quote',
		disposition: 'pullquote',
		stands: 'hung',
		id: { by: 'kind', name: 'citaat', listed: 'quotes' },
		markdown: { form: 'quote' },
		searchable: false,
		aloud: false,
	},
	lead: {
		...PARAGRAPH,
		term: 'lead',
		markdown: { form: 'container', name: 'intro', joined: true, shown: 'strong' },
	},
	heading: {
		...TEXT,
		term: 'heading',
		disposition: 'heading',
		id: { by: 'title' },
		markdown: { form: 'heading' },
	},
	paragraph: { ...PARAGRAPH, term: 'paragraph', markdown: { form: 'paragraph' } },
	'list-item': { ...PARAGRAPH, term: 'list item', markdown: { form: 'item' } },
	table: {
		...TEXT,
		term: 'table',
		content: 'table',
		disposition: 'table',
		stands: 'apart',
		id: { by: 'kind', name: 'tabel', listed: 'tables' },
		markdown: { form: 'table' },
	},
	figure: {
		...TEXT,
		term: 'figure',
		content: 'figure',
		disposition: 'figure',
		stands: 'apart',
		id: { by: 'kind', name: 'afbeelding', listed: 'figures' },
		markdown: { form: 'figure' },
	},
	sidebar: {
		...PARAGRAPH,
		term: 'sidebar',
		disposition: 'sidebar',
		stands: 'apart',
		markdown: { form: 'container', name: 'kader', joined: true, shown: 'quote' },
	},
	caption: {
		...TEXT,
		term: 'caption',
		disposition: 'caption',
		stands: 'apart',
		id: { by: 'kind', name: 'bijschrift', listed: 'captions' },
		markdown: { form: 'container', name: 'bijschrift', joined: false, shown: 'emphasis' },
	},
	footnote: {
		...TEXT,
		term: 'footnote',
		disposition: 'definition',
		stands: 'foot',
		runsOn: true,
		id: { by: 'label' },
		markdown: { form: 'note' },
	},
} as const satisfies Readonly<Record<string, BlockTraits>>;

/** What a block is. */
export type BlockKind = keyof typeof BLOCK_KINDS;

/** The kinds of which a trait has one of some values: `KindWith<'content', 'text'>`. */
export type KindWith<Trait extends keyof BlockTraits, Value> = {
	[Kind in BlockKind]: (typeof BLOCK_KINDS)[Kind][Trait] extends Value ? Kind : never;
}[BlockKind];

/** Kinds that are counted by themselves on their printed page. */
export type CountedKind = KindWith<'id', { readonly by: 'kind' }>;

/** Keys of a section's frontmatter under which ids of counted blocks are listed. */
export type Listed = (typeof BLOCK_KINDS)[CountedKind]['id']['listed'];

/** Kinds of which a section file has the running text and nothing else. */
export type PlainKind = KindWith<'markdown', { readonly form: 'paragraph' | 'quote' | 'container' }>;

const keys = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
	Object.keys(table) as [Key, ...Key[]];

/** All kinds, as read on a page: furniture first, notes last. */
export const ALL_KINDS = keys(BLOCK_KINDS);

/** What an editor may say that words are; the cells of a table are more than that. */
export const NAMED_KINDS = ALL_KINDS.filter(
	(kind): kind is KindWith<'content', 'text' | 'figure'> => BLOCK_KINDS[kind].content !== 'table',
);

/** Whether a kind has records in search. */
export const isSearchable = (kind: BlockKind): kind is KindWith<'searchable', true> =>
	traitsOf(kind).searchable;

/** Names of the directives around blocks of text. */
export type ContainerName = Extract<
	(typeof BLOCK_KINDS)[PlainKind]['markdown'],
	{ readonly form: 'container' }
>['name'];

export function isPlain(kind: BlockKind): kind is PlainKind {
	const form = traitsOf(kind).markdown?.form;
	return form === 'paragraph' || form === 'quote' || form === 'container';
}

/** What is known of a kind. */
export const traitsOf = (kind: BlockKind): BlockTraits => BLOCK_KINDS[kind];

/** The kinds that a test of their traits picks. */
export const kindsWhere = (test: (traits: BlockTraits) => boolean): ReadonlySet<BlockKind> =>
	new Set(ALL_KINDS.filter((kind) => test(BLOCK_KINDS[kind])));

/** The dispositions, as an account tells them; `always` also where none of its characters has it. */
const ACCOUNTED: Readonly<Record<Disposition, 'always' | 'where-there-are'>> = {
	body: 'always',
	heading: 'always',
	pullquote: 'always',
	caption: 'always',
	call: 'always',
	definition: 'always',
	furniture: 'always',
	emended: 'always',
	table: 'where-there-are',
	figure: 'where-there-are',
	sidebar: 'where-there-are',
	hidden: 'where-there-are',
	outside: 'where-there-are',
	twice: 'where-there-are',
};
export const DISPOSITIONS = keys(ACCOUNTED);

/** Whether the sums of an account name a disposition that so many characters have. */
export const isAccounted = (disposition: Disposition, characters: number): boolean =>
	characters > 0 || ACCOUNTED[disposition] === 'always';
