/** The style of a file that holds a whole edition: of all it has, with its fonts in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { charactersTyped } from '#styles/characters.build.ts';
import { cutFonts } from '#styles/fonts.build.ts';
import type { Kind } from '#styles/kinds.ts';
import { fontFace, SHEETS } from '#styles/sheet.build.ts';

/** What stands in the file. */
const HELD: readonly Kind[] = ['reading', 'words', 'account'];

/** What the file alone has. */
export const FILE_SHEET = 'one-file';

/** What only a page of the site has, and what its scripts bring (`components/one-file`). */
const LEFT_OUT = ['new-version', 'turn', 'preview', 'proof'];

/**
 * @param root the project's folder.
 * @param characters that the file shows. @param titles those of its titles.
 */
export async function fileStyle(root: string, characters: string, titles: string): Promise<string> {
	const held = [...new Set(characters + charactersTyped)].sort().join('');
	const fonts = await cutFonts(held, join(root, 'node_modules/.cache/leeseditie/fonts'), titles);
	const faces = fonts.map((cut) =>
		fontFace(cut, `data:font/woff2;base64,${Buffer.from(cut.bytes).toString('base64')}`),
	);
	const names = SHEETS.flatMap(([name, pages]) =>
		!LEFT_OUT.includes(name) && (pages === 'every' || HELD.some((kind) => pages.includes(kind)))
			? [name]
			: [],
	);
	const sheets = [...names, 'not-started', FILE_SHEET].map((name) =>
		readFileSync(join(root, 'src/styles', `${name}.css`), 'utf8'),
	);
	const { code } = transform({
		filename: 'one-file.css',
		code: Buffer.from([...faces, ...sheets].join('\n')),
		minify: true,
	});
	return code.toString();
}
