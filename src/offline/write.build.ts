/** Writes `precache.json`, its size and `sw.js` into the built site. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { digestOf } from './digest.ts';
import { EXTENT, type Extent } from './places.ts';
import { listFiles } from './precache-list.build.ts';
import { bytesOf, LIST } from './precache-list.ts';

/** What was written. */
export interface Written {
	/** Name of the version. */
	readonly version: string;
	/** How many files a browser stores at a first visit, and their size in bytes. */
	readonly files: number;
	readonly bytes: number;
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** @param dist folder of the built site, complete but for these three files. */
export async function writeOffline(dist: string): Promise<Written> {
	const code = await bundle('worker.ts');
	const list = await listFiles(dist, await digestOf(bytes(code)));
	const text = `${JSON.stringify(list)}\n`;
	const version = await digestOf(bytes(text));
	writeFileSync(join(dist, LIST), text);
	const extent: Extent = { bytes: bytesOf(list.files) };
	mkdirSync(dirname(join(dist, EXTENT)), { recursive: true });
	writeFileSync(join(dist, EXTENT), `${JSON.stringify(extent)}\n`);
	writeFileSync(join(dist, 'sw.js'), `const VERSION=${JSON.stringify(version)};${code}`);
	return { version, files: list.files.length, bytes: extent.bytes };
}

/** Writes the worker that takes the others away. */
export async function writeFarewell(dist: string): Promise<void> {
	writeFileSync(join(dist, 'sw.js'), await bundle('farewell.worker.ts'));
}

async function bundle(entry: string): Promise<string> {
	const result = await build({
		entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
		bundle: true,
		minify: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		charset: 'utf8',
		legalComments: 'none',
	});
	return result.outputFiles[0]?.text ?? '';
}
