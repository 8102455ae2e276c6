/** What is short for a word that the texts may write in full: `art.` for *artikel*, `blz.` for *pagina*. */
import type { Term } from '#search/question/question.ts';
import { replaced } from '#search/rewrites/replace.ts';

const written: Readonly<Record<string, string>> = {
	art: 'artikel',
	artt: 'artikelen',
	nr: 'nummer',
	hfst: 'hoofdstuk',
	...{ p: 'pagina', pp: 'pagina', pag: 'pagina', blz: 'pagina', bladzijde: 'pagina', bladzijden: 'pagina' },
	...{ jan: 'januari', feb: 'februari', febr: 'februari', mrt: 'maart', apr: 'april', jun: 'juni' },
	...{ jul: 'juli', aug: 'augustus', sep: 'september', sept: 'september', okt: 'oktober' },
	...{ nov: 'november', dec: 'december' },
};

export function shortForms(terms: readonly Term[]): readonly (readonly Term[])[] {
	return terms.flatMap(({ parts: [first = '', ...others] }, at) => {
		const [, short = '', number = ''] = /^(\p{L}+)(\d*)$/u.exec(first) ?? [];
		const full = written[short];
		if (!full) return [];
		const parts = [full, ...(number === '' ? [] : [number]), ...others];
		return [replaced(terms, at, 1, { kind: 'word', parts })];
	});
}
