/** A block of the edition as a reader calls it, by its id. */
import { paragraphMark } from '#edition/paragraph-mark.ts';
import { proof } from '#i18n/messages.ts';
import { STRAY, TITLE } from './blocks.ts';

const say = proof.blocks;

const COUNTED = { citaat: say.quote, bijschrift: say.caption, tabel: say.table, afbeelding: say.figure };

export function blockName(id: string): string {
	if (id.startsWith('pagina-')) return say.page(id.slice(7));
	const [, folio = '', kind, number = ''] =
		/^p(.+?)-(?:(citaat|bijschrift|tabel|afbeelding)-)?(\d+)$/.exec(id) ?? [];
	if (folio !== '' && kind === undefined) return say.paragraph(paragraphMark(folio, number));
	if (folio !== '') return COUNTED[kind as keyof typeof COUNTED](number, folio);
	const [, page, furniture] = /^p(.+)-(kopregel|folio)/.exec(id) ?? [];
	if (page !== undefined) return furniture === 'folio' ? say.folio(page) : say.header(page);
	if (id.startsWith('voetnoot-')) return say.footnote(id.slice(9));
	if (id === TITLE) return say.title;
	return id === STRAY ? say.stray : say.heading(id);
}
