/**
 * The one script that the file begins with: unpacks the others, which stand in it as text, and starts them. Where it
 * cannot, the file is read as it stands, and says so after some seconds.
 */
import { toBytes } from '#takealong/one-file/blocks.ts';
import { type Begin, BLOCKS } from '#takealong/one-file/carried.ts';

const packed = (block: string) =>
	toBytes(document.querySelector(`script[data-block="${block}"]`)?.textContent ?? '');

async function begin(): Promise<void> {
	const text = document.querySelector('main')?.cloneNode(true) as Element;
	const stream = new Blob([packed(BLOCKS.begin)]).stream().pipeThrough(new DecompressionStream('gzip'));
	const { script, outline } = JSON.parse(await new Response(stream).text()) as Begin;
	window.leeseditie = { outline, text, packed };
	// The policy of the file names its digest.
	document.head.append(Object.assign(document.createElement('script'), { textContent: script }));
}

// Where it fails, the sentence that says so comes by itself.
begin().then(
	() => document.querySelector('[data-not-unpacked]')?.remove(),
	() => {},
);
