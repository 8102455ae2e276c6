/** Puts a box into the flow, below a piece of it; a paragraph goes on below the box. */
import { endOf } from '#reading/booklet/lines.client.ts';
import type { Piece } from '#reading/booklet/pieces.client.ts';

/** @returns what takes the box away and leaves the text as it was. */
export function putBelow(box: HTMLElement, { block, line }: Pick<Piece, 'block' | 'line'>): () => void {
	const end = line && endOf(line, block);
	if (!end) {
		// Between the items of a list no box may stand.
		const above = block.closest<HTMLElement>('.notes') ?? block;
		above.after(box);
		return () => box.remove();
	}
	const rest = end.node.splitText(end.at);
	box.classList.add('afloat');
	rest.before(box);
	return () => {
		box.remove();
		end.node.appendData(rest.data);
		rest.remove();
	};
}
