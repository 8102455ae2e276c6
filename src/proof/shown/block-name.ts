/** A block of the edition as a reader calls it, by its id. */
import { countedPlace } from '#edition/counted.ts';
import { markOfId } from '#edition/paragraph-mark.ts';
import { kinds, proof } from '#i18n/messages.ts';
import { STRAY, TITLE } from '#proof/blocks.ts';

const say = proof.blocks;

export function blockName(id: string): string {
	if (id.startsWith('pagina-')) return say.page(id.slice(7));
	const counted = countedPlace(id);
	if (counted) return say.counted(kinds[counted.kind], counted.number, counted.folio);
	const mark = markOfId(id);
	if (mark !== undefined) return say.paragraph(mark);
	const [, page, furniture] = /^p(.+)-(kopregel|folio)/.exec(id) ?? [];
	if (page !== undefined) return furniture === 'folio' ? say.folio(page) : say.header(page);
	if (id.startsWith('voetnoot-')) return say.footnote(id.slice(9));
	if (id === TITLE) return say.title;
	return id === STRAY ? say.stray : say.heading(id);
}
