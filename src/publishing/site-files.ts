/** The built site as files on disk, with what a server needs to send them. */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { mediaOf } from '#edition/media.ts';
import type { Standing } from './locate.ts';

/** How a body is packed; `identity` is not at all. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** A file ready to be sent. */
export interface Body {
	readonly bytes: Buffer;
	readonly encoding: Encoding;
	/** Entity tag, quotes included; differs for each encoding, because the bytes do. */
	readonly tag: string;
}

/**
 * Quality 7 of 11: two thousandths more bytes than 9, in a thirtieth of its time. With 9 every file, however
 * small, costs tables of many megabytes.
 */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } };

/** What stands at `path` below the folder `dist`. */
export function standingIn(dist: string, path: string): Standing {
	const found = statSync(join(dist, path), { throwIfNoEntry: false });
	if (found?.isFile()) return 'file';
	return statSync(join(dist, path, 'index.html'), { throwIfNoEntry: false })?.isFile() ? 'folder' : undefined;
}

/**
 * Reads files below `dist`, packs them as asked, and keeps each result for as long as the file does not
 * change.
 */
export function siteFiles(dist: string): (file: string, accepted: string) => Promise<Body> {
	const kept = new Map<string, Promise<Body>>();
	return (file, accepted) => {
		const { mtimeMs, size } = statSync(join(dist, file));
		const encoding = mediaOf(file).text ? bestOf(accepted) : 'identity';
		const key = `${file} ${mtimeMs} ${size} ${encoding}`;
		const body = kept.get(key) ?? pack(join(dist, file), encoding);
		kept.set(key, body);
		body.catch(() => kept.delete(key));
		return body;
	};
}

async function pack(path: string, encoding: Encoding): Promise<Body> {
	const bytes = await readFile(path);
	const digest = createHash('sha256').update(bytes).digest('base64url').slice(0, 16);
	if (encoding === 'br')
		return { bytes: await promisify(brotliCompress)(bytes, BROTLI), encoding, tag: `"${digest}-br"` };
	if (encoding === 'gzip') return { bytes: await promisify(gzip)(bytes), encoding, tag: `"${digest}-gz"` };
	return { bytes, encoding, tag: `"${digest}"` };
}

/** The best packing a reader's browser says it can open. A quality of 0 is a refusal. */
function bestOf(accepted: string): Encoding {
	const names = accepted
		.split(',')
		.filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
		.map((part) => part.split(';')[0]?.trim().toLowerCase());
	if (names.includes('br')) return 'br';
	return names.includes('gzip') ? 'gzip' : 'identity';
}
