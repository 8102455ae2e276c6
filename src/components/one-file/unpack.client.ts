/** LZMA, of which a browser has nothing of its own. */
import { Decoder } from 'lzma1/lib/decoder.js';
import { InputBuffer, OutputBuffer } from 'lzma1/lib/streams.js';

export function unpackLzma(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const unpacked = new OutputBuffer(bytes.length * 4);
	new Decoder().decompress(new InputBuffer(bytes), unpacked);
	return Uint8Array.from(unpacked.toArray());
}
