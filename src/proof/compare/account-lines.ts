/** Which line of an account tells of which block, printed page and raw line: it has one entry a line. */
import type { Account } from '#edition/account/account.ts';
import type { Place } from '#proof/difference.ts';

/** What tells a place in the entries of its lists. */
interface Entry {
	readonly page?: string;
	readonly id?: string;
	readonly block?: string;
	readonly line?: number;
	/** Of a block. */
	readonly source?: readonly { readonly page: string }[];
}

/** @param text of the account, as it is printed. */
export function accountLines(text: string, { pages }: Account): readonly Place[] {
	const folios = new Map(pages.map(({ file, folio }) => [file, folio]));
	/** Rows and spans stand below the name of their page. */
	let below: string | undefined;
	return text.split('\n').map((line): Place => {
		if (/^\t"/.test(line)) below = undefined;
		below = /^\t+"file": "(.*)",$/.exec(line)?.[1] ?? below;
		const [, written] = /^\t+(\{.+\}),?$/.exec(line) ?? [];
		const entry: Entry = written === undefined ? {} : JSON.parse(written);
		const folio = folios.get(entry.page ?? entry.source?.[0]?.page ?? below ?? '');
		const block = entry.block ?? entry.id;
		return {
			...(folio === undefined ? {} : { folio }),
			...(block === undefined ? {} : { block }),
			...(entry.line === undefined ? {} : { line: entry.line }),
		};
	});
}
