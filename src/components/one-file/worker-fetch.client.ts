/** The same for the worker of *Controleer zelf*, which has its files with its code. */
import type { Files } from '#takealong/one-file/carried.ts';

declare const files: Files;

export async function fetch(path: string): Promise<Response> {
	const text = files[path.replace(/^\//, '')];
	return text === undefined ? new Response(null, { status: 404 }) : new Response(text);
}
