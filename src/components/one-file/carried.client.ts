/** What the file carries; the greater part unpacked when a reader reaches for it. */
import { unpackLzma } from '#components/one-file/unpack.client.ts';
import { BLOCKS, type Carried, type Later } from '#takealong/one-file/carried.ts';

export function carried(): Carried {
	if (!window.leeseditie) throw new Error('The file was not unpacked.');
	return window.leeseditie;
}

/** Once, for all who ask. */
export function unpacked(carried: Carried): Later {
	carried.later ??= JSON.parse(new TextDecoder().decode(unpackLzma(carried.packed(BLOCKS.later)))) as Later;
	return carried.later;
}

/** A module of the later script, which runs when the first of them is asked for. */
export function laterModule(name: string): unknown {
	const all = carried();
	if (!all.modules) {
		const { script } = unpacked(all);
		// The policy of the file names its digest.
		document.head.append(Object.assign(document.createElement('script'), { textContent: script }));
	}
	return all.modules?.[name];
}
