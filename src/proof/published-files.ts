/** Published files: to be had or not, text or not. */
import { decodeAs } from '#reconstruct/platform.ts';
import type { Host } from './task.ts';

/** A file that could not be had. */
export class Unavailable extends Error {
	/** Below the base path. */
	readonly file: string;
	constructor(file: string) {
		super(file);
		this.file = file;
	}
}

/** @throws {Unavailable} */
export async function bytesOf(host: Host, path: string): Promise<Uint8Array> {
	try {
		return await host.bytes(path);
	} catch {
		throw new Unavailable(path);
	}
}

/** A file as text; `undefined` where it is none. */
export function asText(bytes: Uint8Array): string | undefined {
	try {
		return decodeAs('utf-8', bytes);
	} catch {
		return undefined;
	}
}
