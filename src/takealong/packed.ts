/** How files go into a zip: alike whenever and wherever it is made. */
import type { ZippableFile } from 'fflate';

/** The first day that a zip can tell; in local time, which is what is written. */
export const zipDay = (): Date => new Date(1980, 0, 1);

/** What is packed already; packing it again takes time and gives nothing. */
const PACKED = /\.(?:png|jpe?g|webp|gif|woff2|epub|zip|pdf|wasm|pagefind|pf_\w+)$/i;

export const packed = (name: string, bytes: Uint8Array): ZippableFile =>
	PACKED.test(name) ? [bytes, { level: 0 }] : bytes;
