/**
 * The fonts, cut to the characters the site can show. A cut is a function of the font file, the characters
 * and the axes, so it is kept in node_modules/.cache under a digest of these.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A face as the style sheets name it. */
export interface FaceSource {
	readonly family: string;
	readonly kind: 'serif' | 'sans';
	/** File in this folder or in a package, as `require.resolve` has it. */
	readonly file: string;
	/** CSS `font-weight`: one value or a range. */
	readonly weight: string;
	/** What is kept of each variable axis: one value or a range. */
	readonly axes?: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
	/** Whether it keeps what {@link FEATURES} puts in place of a letter; else the letters as they are. */
	readonly alternates: boolean;
	/** The only characters it is cut to, where it sets no running text. */
	readonly only?: RegExp;
}

/**
 * What the style asks of a face (OpenType feature tags): kerning, ligatures, four kinds of figures. With its
 * small capitals, fractions and raised letters the text face would weigh 23 kB, not 13.
 */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'lnum', 'onum', 'pnum', 'tnum'];

/**
 * The faces of the site. The title face keeps only the default forms of what titles and pull quotes are made
 * of, for no page is readable sooner by its braces and arrows. That is cut for 32 points, a touch heavier than regular: as dark as the text (0.190 of its ground
 * is ink, of the text 0.188; the cut for 60 points, regular, has 0.143 and looks paler).
 */
export const FACES: readonly FaceSource[] = [
	{
		family: 'Tekst',
		kind: 'serif',
		file: './fonts/SourceSerif4-Regular.ttf.woff2',
		weight: '400',
		alternates: true,
	},
	{
		family: 'Titel',
		kind: 'serif',
		file: './fonts/SourceSerif4Variable-Roman.ttf.woff2',
		weight: '400',
		axes: { opsz: 32, wght: 460 },
		alternates: false,
		only: /[\p{L}\p{N} .,:;()[\]‘’“”…–\-&?!'"/·%§]/u,
	},
	{
		family: 'Schreefloos',
		kind: 'sans',
		file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
		weight: '400 600',
		axes: { wght: { min: 400, max: 600 } },
		alternates: true,
	},
];

/** A face, cut and ready to publish. */
export interface FontCut {
	readonly face: FaceSource;
	/** `tekst-1f2e3d4c.woff2`; the name changes when the bytes do. */
	readonly name: string;
	readonly bytes: Uint8Array;
}

const require = createRequire(import.meta.url);

/**
 * @param characters what the cuts must hold: see `charactersOfSite`.
 * @param cache folder for finished cuts.
 * @param titles what titles are made of, where that is known.
 */
export async function cutFonts(characters: string, cache: string, titles = characters): Promise<FontCut[]> {
	mkdirSync(cache, { recursive: true });
	const { version } = require('subset-font/package.json') as { version: string };
	return Promise.all(
		FACES.map(async (face) => {
			const source = readFileSync(require.resolve(face.file));
			const shown = face.only ? titles : characters;
			const held = [...shown].filter((character) => face.only?.test(character) ?? true).join('');
			const key = digest(version, source, held, JSON.stringify([face, FEATURES])).slice(0, 32);
			const kept = join(cache, `${key}.woff2`);
			if (!existsSync(kept)) writeFileSync(kept, await cut(source, held, face));
			const bytes = readFileSync(kept);
			return { face, name: `${face.family.toLowerCase()}-${digest(bytes).slice(0, 8)}.woff2`, bytes };
		}),
	);
}

function cut(source: Buffer, characters: string, face: FaceSource): Promise<Buffer> {
	return subsetFont(source, characters, {
		targetFormat: 'woff2',
		keepFeatures: FEATURES,
		noLayoutClosure: !face.alternates,
		...(face.axes ? { variationAxes: face.axes } : {}),
	});
}

function digest(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex');
}
