/**
 * `fetch` of a file that holds a whole edition: it answers from what the file carries, and reaches nothing else. The
 * build puts it in the place of the browser's own.
 */
import { base } from '#browser/base.client.ts';
import { carried, unpacked } from '#components/one-file/carried.client.ts';

/** @returns nothing for an address of another place. */
export function pathOf(address: string): string | undefined {
	const whole = new URL(address, location.href).href;
	const from = [base, new URL('/', location.href).href].find((one) => whole.startsWith(one));
	return from === undefined ? undefined : whole.slice(from.length).replace(/[?#].*$/, '');
}

export async function fetch(address: string | URL): Promise<Response> {
	const { files } = unpacked(carried());
	const path = pathOf(String(address)) ?? '';
	return Object.hasOwn(files, path) ? new Response(files[path]) : new Response(null, { status: 404 });
}
