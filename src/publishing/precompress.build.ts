/**
 * Writes `index.html.br` and `index.html.gz` beside `index.html`, and so for every file that compresses: a
 * host sends them as they are, smaller than it would pack them itself, and without work. The same file gives
 * the same bytes on every machine.
 */
import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaOf } from '#edition/media.ts';

/** A smaller file arrives in the first packet anyhow, headers included. */
const LEAST_BYTES = 1000;
/** What packing must save, as a share of the file: less is not worth a file of its own. */
const LEAST_SAVED = 0.1;

/**
 * Brotli's best quality takes a second for each megabyte and saves a twelfth over quality 7. So a site of up
 * to this many bytes of text gets it everywhere, a larger one where every reader meets the file.
 */
const SITE_BEST_BYTES = 16_000_000;
/** No file larger than this gets it: the others would be waiting for it. */
const FILE_BEST_BYTES = 2_000_000;
const MET_BY_ALL = /^(?:assets\/|pagefind\/[^/]+$|index\.html$)/;

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_MODE, BROTLI_PARAM_SIZE_HINT, BROTLI_MODE_TEXT } = constants;
const FAST = 7;
const BEST = 11;

/** What was written. */
export interface Precompressed {
	/** How many files were packed, and their bytes before and as Brotli. */
	readonly files: number;
	readonly bytes: number;
	readonly packed: number;
}

/**
 * @param dist folder of the built site, complete: what is packed says what the file says today.
 * @param siteBestBytes as the constant; for tests.
 */
export async function precompress(dist: string, siteBestBytes = SITE_BEST_BYTES): Promise<Precompressed> {
	const files = worthwhile(dist);
	const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
	const queue = [...files];
	let [written, bytes, packed] = [0, 0, 0];
	/** Takes one file after the other, until none is left. */
	async function work(): Promise<void> {
		for (let next = queue.pop(); next; next = queue.pop()) {
			const isBest = total <= siteBestBytes || MET_BY_ALL.test(next.file);
			const size = await pack(join(dist, next.file), isBest && next.bytes <= FILE_BEST_BYTES ? BEST : FAST);
			if (size === undefined) continue;
			written += 1;
			bytes += next.bytes;
			packed += size;
		}
	}
	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return { files: written, bytes, packed };
}

/** Files of text that are not small, the largest last: it is begun with. */
function worthwhile(dist: string): readonly { readonly file: string; readonly bytes: number }[] {
	const found = globSync('**/*', { cwd: dist, withFileTypes: true }).flatMap((entry) => {
		if (!entry.isFile() || /^[._]/.test(entry.name)) return [];
		const file = join(entry.parentPath, entry.name).slice(join(dist, sep).length).split(sep).join('/');
		return mediaOf(file).text ? [file] : [];
	});
	const sized = found.map((file) => ({ file, bytes: statSync(join(dist, file)).size }));
	return sized.filter(({ bytes }) => bytes >= LEAST_BYTES).sort((a, b) => a.bytes - b.bytes);
}

/** Writes both beside a file; its bytes as Brotli, or nothing where it does not compress. */
async function pack(path: string, quality: number): Promise<number | undefined> {
	const text = await readFile(path);
	const params = {
		[BROTLI_PARAM_QUALITY]: quality,
		[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
		[BROTLI_PARAM_SIZE_HINT]: text.length,
	};
	const br = await promisify(brotliCompress)(text, { params });
	if (br.length > text.length * (1 - LEAST_SAVED)) return undefined;
	const gz = await promisify(gzip)(text, { level: 9 });
	// The system it was made on, which no reader asks for: 255 is "unknown" (RFC 1952).
	gz[9] = 255;
	await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
	return br.length;
}
