/**
 * The style of a page: one constant string for each kind of page, the same in every page of that kind, so
 * that it can stand inline, needs no request, and is named in the policy by its hash. A page carries what its
 * kind needs and no more.
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

/** The files, and the pages that carry each. In this order: a later file may overrule an earlier one. */
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
	['parts', ['plain', 'contents', 'words', 'account']],
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
	['take-along', ['plain', 'offline']],
	['not-started', ['search', 'quote', 'offline']],
	['new-version', 'every'],
	['print', 'every'],
	['booklet', ['reading']],
];

/**
 * Kinds whose style is a file that their pages share. There are as many of these as of printed pages, and a
 * reader comes to one from another: all others are a first page for somebody, and carry their style. A file
 * named below the text was tried for what no first view needs: it put off the first paint by a tenth of a
 * second.
 */
const LINKED: readonly Kind[] = ['account', 'source', 'printed'];

/** Folder of the fonts, below the base path. */
export const FONT_FOLDER = 'fonts';

/** The style of one kind of page. */
export interface Sheet {
	readonly css: string;
	/** For a policy, quotes included: `'sha256-…'`. */
	readonly hash: string;
	/** Of its file, where its pages do not carry it: `source.1f2e3d4c.css`. */
	readonly file?: string;
}

export interface Style {
	readonly sheets: Readonly<Record<Kind, Sheet>>;
	readonly fonts: readonly FontCut[];
	/** Addresses of the fonts, base path included: a page asks for them before its text does. */
	readonly preload: readonly string[];
}

/**
 * @param options.root the project's folder.
 * @param options.base base path, with a slash at both ends.
 */
export async function buildStyle(options: { readonly root: string; readonly base: string }): Promise<Style> {
	const { root, base } = options;
	const fonts = await cutFonts(charactersOfSite(root), join(root, 'node_modules/.cache/leeseditie/fonts'));
	const address = (cut: FontCut): string => `${base}${FONT_FOLDER}/${cut.name}`;
	const faces = (
		await Promise.all(fonts.map(async (cut) => [fontFace(cut, address(cut)), ...(await fallbackFaces(cut))]))
	).flat();
	const kinds = Object.keys(KINDS) as Kind[];
	const sheets = kinds.map((kind) => [kind, sheetOf(kind, root, faces)] as const);
	return {
		sheets: Object.fromEntries(sheets) as Record<Kind, Sheet>,
		fonts,
		preload: fonts.map(address),
	};
}

function sheetOf(kind: Kind, root: string, faces: readonly string[]): Sheet {
	const files = SHEETS.filter(([, pages]) => pages === 'every' || pages.includes(kind));
	const sheets = files.map(([name]) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'));
	const { code } = transform({
		filename: `${kind}.css`,
		code: Buffer.from([...faces, ...sheets].join('\n')),
		minify: true,
	});
	const css = code.toString();
	const digest = createHash('sha256').update(css).digest('hex').slice(0, 8);
	return {
		css,
		hash: inlineDigest(css),
		...(LINKED.includes(kind) ? { file: `${kind}.${digest}.css` } : {}),
	};
}

export function fontFace({ face }: FontCut, address: string): string {
	return `@font-face {
		font-family: '${face.family}'; font-weight: ${face.weight}; font-display: swap;
		src: url('${address}') format('woff2');
	}`;
}

/**
 * Named `Tekst systeem 1`, `Tekst systeem 2`: tokens.css lists them. Every page carries them all, so they say
 * nothing that goes without saying: 400 is the weight by default, and no line is as high as its font would
 * have it.
 */
async function fallbackFaces({ face, bytes }: FontCut): Promise<string[]> {
	return (await fallbacksFor(bytes, face)).map((one) => {
		const rule = `@font-face {
			font-family: '${face.family} systeem ${one.rank}';
			${one.weight === 400 ? '' : `font-weight: ${one.weight};`}
			src: ${one.local.map((name) => `local('${name}')`).join(', ')};
			size-adjust: ${one.sizeAdjust}%;
			ascent-override: ${one.ascent}%; descent-override: ${one.descent}%;
			${one.isCapitals ? 'unicode-range: U+41-5A;' : ''}
		}`;
		return one.isNarrow ? `@media (width < 46rem) { ${rule} }` : rule;
	});
}
