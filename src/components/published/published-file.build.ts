/**
 * Files that are published as they are kept in the project, byte for byte: who checks them needs the very
 * bytes.
 */
import { readFileSync, statSync } from 'node:fs';
import { refuse } from '#components/library/refusal.ts';

/** @param path relative to the project: `seeds/aivd-jaarverslag-2014/edition.yaml`. */
export function publishedFile(path: string): Response {
	try {
		return new Response(new Uint8Array(readFileSync(path)));
	} catch {
		throw refuse(
			path,
			'no-file',
			'This file is published with the site; it is not there.',
			'npm run reconstruct',
		);
	}
}

/** Bytes of files that are published, together; one that is not there counts nothing. */
export const publishedSize = (paths: readonly string[]): number =>
	paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
