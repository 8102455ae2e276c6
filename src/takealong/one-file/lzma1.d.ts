/**
 * What we use of lzma1. The types it names are its source, written under looser rules than ours, so it is asked for by
 * its files, of which TypeScript knows nothing else.
 */

declare module 'lzma1/lib/streams.js' {
	export class InputBuffer {
		constructor(bytes: Uint8Array);
	}
	export class OutputBuffer {
		constructor(capacity: number);
		toArray(): ArrayLike<number>;
	}
}

declare module 'lzma1/lib/decoder.js' {
	import type { InputBuffer, OutputBuffer } from 'lzma1/lib/streams.js';
	export class Decoder {
		decompress(from: InputBuffer, to: OutputBuffer): unknown;
	}
}
