/** A work in every style and format. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { bibtex } from '#sharing/cite/bibtex.ts';
import { PLACE_MARK, type Reference, type Styled } from '#sharing/cite/cite-file.ts';
import type { CslItem } from '#sharing/cite/item.ts';
import { styleEngine } from '#sharing/cite/style-engine.build.ts';
import { STYLES, type StyleId } from '#sharing/cite/styles.ts';
import { withEdition } from '#sharing/cite/used-edition.ts';

/** What is said beside a work. */
export interface Beside {
	/** The edition that was read: `Geraadpleegd in Leeseditie, versie van 24 november 2026`. */
	readonly used: string;
	/** What the editors state and the source does not, as a sentence. */
	readonly editorial?: string;
}

let engines: ReadonlyMap<StyleId, (item: CslItem) => Reference> | undefined;

/** One line a field: Citation.js breaks long lines, addresses too. A range is two fields. An id is not cut to twenty signs: it must be one's own. */
const risOf = (ris: string, id: string): string =>
	`${ris.trim().replace(/\n(?![A-Z][A-Z\d] {2}-)/gu, '')} \n`
		.replace(/^SP {2}- (\w+)-(\w+)$/mu, 'SP  - $1\nEP  - $2')
		.replace(/^ID {2}- .*$/mu, () => `ID  - ${id}`);

export function styleWork(item: CslItem, beside: Beside): Styled {
	const key = JSON.stringify([item, beside]);
	const known = styled.get(key) ?? inStyles(item, beside);
	styled.set(key, known);
	return known;
}

/** A chapter and an edition are asked for by each of their sections. */
const styled = new Map<string, Styled>();

function inStyles(item: CslItem, { used, editorial }: Beside): Styled {
	engines ??= new Map(STYLES.map((style) => [style.id, styleEngine(style)]));
	const references = Object.fromEntries(
		[...engines].map(([id, run]) => [id, withEdition(run(item), id, used, item.URL ?? '')]),
	);
	// What a program keeps beside the work: the place, and what is the editors' word.
	const place = item.type === 'chapter' ? `${PLACE_MARK}.` : undefined;
	const note = [place, `${used}.`, editorial].filter(Boolean).join(' ');
	// Citation.js fills in what it is given.
	const noted = structuredClone({ ...item, note });
	return {
		...(references as Record<StyleId, Reference>),
		bibtex: bibtex(item, note),
		ris: risOf(new Cite(noted).format('ris'), item.id),
		csl: `${JSON.stringify([{ ...item, note }], undefined, 2)}\n`,
	};
}
