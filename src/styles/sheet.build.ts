/**
 * The style of all pages: one constant string, the same in every page of a build, so that it can stand inline and one
 * hash in the policy serves for all.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { inlineDigest } from '#publishing/digest.ts';
import { charactersOfSite } from '#styles/characters.build.ts';
import { fallbacksFor } from '#styles/fallback.build.ts';
import { cutFonts, type FontCut } from '#styles/fonts.build.ts';

/** In this order: a later file may overrule an earlier one. */
const SHEETS = [
	'tokens',
	'base',
	'furniture',
	'text',
	'notes',
	'plain',
	'home',
	'columns',
	'source',
	'account',
	'search',
	'offline',
	'print',
];

/** Folder of the fonts, below the base path. */
export const FONT_FOLDER = 'fonts';

export interface Sheet {
	readonly css: string;
	/** For a policy, quotes included: `'sha256-…'`. */
	readonly hash: string;
	readonly fonts: readonly FontCut[];
	/** Addresses of the fonts, base path included: a page asks for them before its text does. */
	readonly preload: readonly string[];
}

/**
 * @param options.root the project's folder.
 * @param options.base base path, with a slash at both ends.
 */
export async function buildSheet(options: { readonly root: string; readonly base: string }): Promise<Sheet> {
	const { root, base } = options;
	const fonts = await cutFonts(charactersOfSite(root), join(root, 'node_modules/.cache/leeseditie/fonts'));
	const address = (cut: FontCut): string => `${base}${FONT_FOLDER}/${cut.name}`;
	const faces = fonts.flatMap((cut) => [fontFace(cut, address(cut)), ...fallbackFaces(cut)]);
	const sheets = SHEETS.map((name) => readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'));
	const { code } = transform({
		filename: 'leeseditie.css',
		code: Buffer.from([...faces, ...sheets].join('\n')),
		minify: true,
	});
	const css = code.toString();
	return { css, hash: inlineDigest(css), fonts, preload: fonts.map(address) };
}

function fontFace({ face }: FontCut, address: string): string {
	return `@font-face {
		font-family: '${face.family}'; font-weight: ${face.weight}; font-display: optional;
		src: url('${address}') format('woff2');
	}`;
}

/** Named `Tekst systeem 1`, `Tekst systeem 2`: tokens.css lists them. */
function fallbackFaces({ face, bytes }: FontCut): string[] {
	return fallbacksFor(bytes, face.kind).map(
		({ local, sizeAdjust, ascent, descent }, index) => `@font-face {
		font-family: '${face.family} systeem ${index + 1}'; src: ${local.map((name) => `local('${name}')`).join(', ')};
		size-adjust: ${sizeAdjust}%; ascent-override: ${ascent}%; descent-override: ${descent}%; line-gap-override: 0%;
	}`,
	);
}
