/**
 * The style of a page: one constant string for each kind of page, the same in every page of that kind, so
 * that it can stand inline, needs no request, and is named in the policy by its hash. A page carries what its
 * kind needs and no more. What pages of a kind share beyond their first view is a file of theirs.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { inlineDigest } from '#publishing/digest.ts';
import { charactersOfSite } from '#styles/characters.build.ts';
import { fallbacksFor } from '#styles/fallback.build.ts';
import { cutFonts, type FontCut } from '#styles/fonts.build.ts';
import { KINDS, type Kind } from '#styles/kinds.ts';

/** On these kinds of page; `every` is all of them. */
type Pages = 'every' | readonly Kind[];

/** The files, and the pages that have each. In this order: a later file may overrule an earlier one. */
export const SHEETS: readonly (readonly [file: string, pages: Pages])[] = [
	['tokens', 'every'],
	['base', 'every'],
	['furniture', 'every'],
	['site-footer', 'every'],
	['turn', ['reading', 'account', 'source', 'printed']],
	['contents', ['reading']],
	['text', ['reading']],
	['blocks', ['reading']],
	['calls', ['reading']],
	['notes', ['reading']],
	['preview', ['reading']],
	['words', ['reading']],
	['foot', ['reading']],
	[
		'plain',
		['home', 'plain', 'contents', 'words', 'account', 'source', 'printed', 'search', 'quote', 'offline'],
	],
	['edition', ['home', 'plain']],
	['full-contents', ['contents']],
	['home', ['home']],
	['abbreviations', ['words']],
	['columns', ['home', 'source', 'printed']],
	['raw-lines', ['source', 'printed']],
	['source', ['plain', 'source', 'printed']],
	['facsimile', ['printed']],
	['account', ['account']],
	['proof', ['account']],
	['search', ['home', 'plain', 'search']],
	['quote', ['quote']],
	['offline', ['offline']],
	['new-version', 'every'],
	['print', 'every'],
	['booklet', ['reading']],
];

/**
 * Kinds whose pages share a file of style: there are as many of them as of sections or of printed pages, and
 * a reader comes to one from another. Pages of print share all of it. A text is a first page for somebody,
 * who would wait for a file: it carries the style of its first view, and shares these, which style what comes
 * after the text or is opened later.
 */
export const SHARED: Readonly<Partial<Record<Kind, 'all' | readonly string[]>>> = {
	account: 'all',
	source: 'all',
	printed: 'all',
	reading: ['site-footer', 'turn', 'notes', 'preview', 'foot', 'new-version', 'print', 'booklet'],
};

/** Folder of the fonts, below the base path. */
export const FONT_FOLDER = 'fonts';

/** The style of one kind of page. */
export interface Sheet {
	/** What each of its pages carries; empty where a file has all. */
	readonly css: string;
	/** Of that, for a policy, quotes included: `'sha256-…'`. */
	readonly hash: string;
	/** What its pages share: `source.1f2e3d4c.css`. */
	readonly file?: { readonly name: string; readonly css: string };
}

export interface Style {
	readonly sheets: Readonly<Record<Kind, Sheet>>;
	readonly fonts: readonly FontCut[];
	/** Addresses of the fonts, base path included: a page asks for them before its text does. */
	readonly preload: readonly string[];
}

export interface StyleOptions {
	/** The project's folder. */
	readonly root: string;
	/** Base path, with a slash at both ends. */
	readonly base: string;
	/** Whether pages share files; else each carries all of its style. */
	readonly shares: boolean;
}

export async function buildStyle({ root, base, shares }: StyleOptions): Promise<Style> {
	const fonts = await cutFonts(charactersOfSite(root), join(root, 'node_modules/.cache/leeseditie/fonts'));
	const address = (cut: FontCut): string => `${base}${FONT_FOLDER}/${cut.name}`;
	const faces = (
		await Promise.all(fonts.map(async (cut) => [fontFace(cut, address(cut)), ...(await fallbackFaces(cut))]))
	).flat();
	const kinds = Object.keys(KINDS) as Kind[];
	const sheets = kinds.map((kind) => [kind, sheetOf(kind, root, faces, shares ? SHARED[kind] : [])] as const);
	return {
		sheets: Object.fromEntries(sheets) as Record<Kind, Sheet>,
		fonts,
		preload: fonts.map(address),
	};
}

function sheetOf(
	kind: Kind,
	root: string,
	faces: readonly string[],
	shared: 'all' | readonly string[] = [],
): Sheet {
	const names = SHEETS.filter(([, pages]) => pages === 'every' || pages.includes(kind)).map(([name]) => name);
	const isShared = (name: string): boolean => shared === 'all' || shared.includes(name);
	const joined = (part: readonly string[], before: readonly string[]): string => {
		const sheets = part.map((name) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'));
		const code = Buffer.from([...before, ...sheets].join('\n'));
		return transform({ filename: `${kind}.css`, code, minify: true }).code.toString();
	};
	const css = joined(
		names.filter((name) => !isShared(name)),
		shared === 'all' ? [] : faces,
	);
	const hash = inlineDigest(css);
	if (shared.length === 0) return { css, hash };
	const rest = joined(names.filter(isShared), shared === 'all' ? faces : []);
	const digest = createHash('sha256').update(rest).digest('hex').slice(0, 8);
	return { css, hash, file: { name: `${kind}.${digest}.css`, css: rest } };
}

function fontFace({ face }: FontCut, address: string): string {
	return `@font-face {
		font-family: '${face.family}'; font-weight: ${face.weight}; font-display: swap;
		src: url('${address}') format('woff2');
	}`;
}

/** Named `Tekst systeem 1`, `Tekst systeem 2`: tokens.css lists them. */
async function fallbackFaces({ face, bytes }: FontCut): Promise<string[]> {
	return (await fallbacksFor(bytes, face)).map((one) => {
		const rule = `@font-face {
			font-family: '${face.family} systeem ${one.rank}'; font-weight: ${one.weight};
			src: ${one.local.map((name) => `local('${name}')`).join(', ')};
			size-adjust: ${one.sizeAdjust}%; line-gap-override: 0%;
			ascent-override: ${one.ascent}%; descent-override: ${one.descent}%;
			${one.isCapitals ? 'unicode-range: U+41-5A;' : ''}
		}`;
		return one.isNarrow ? `@media (width < 46rem) { ${rule} }` : rule;
	});
}
