/** A work in every style and format. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { bibtex } from '#sharing/cite/bibtex.ts';
import { PLACE_MARK, type Reference, type Styled } from '#sharing/cite/cite-file.ts';
import type { CslItem } from '#sharing/cite/item.ts';
import { mapRuns } from '#sharing/cite/runs.ts';
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

/**
 * One line a field: Citation.js breaks long lines, addresses too. A range is two fields. An id is not cut to
 * twenty signs: it must be one's own.
 */
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
	const { references, ris } = referencesOf(item);
	// What a program keeps beside the work: the place, and what is the editors' word.
	const place = item.type === 'chapter' ? `${PLACE_MARK}.` : undefined;
	const note = [place, `${used}.`, editorial].filter(Boolean).join(' ');
	const whole = Object.entries(references).map(([id, reference]) => [
		id,
		withEdition(reference, id as StyleId, used, item.URL ?? ''),
	]);
	return {
		...(Object.fromEntries(whole) as Record<StyleId, Reference>),
		bibtex: bibtex(item, note),
		ris: ris.replace(NOTE_MARK, () => note),
		csl: `${JSON.stringify([{ ...item, note }], undefined, 2)}\n`,
	};
}

/** A work in each style, without the edition that was read, and in RIS with a mark for its note. */
interface References {
	readonly references: Readonly<Record<StyleId, Reference>>;
	readonly ris: string;
}

/** Stand for what differs between the parts of a report: no style does anything to them. */
const NOTE_MARK = 'Xnotex';
const TITLE_MARK = 'Xtitelx';
const PAGE_MARK = '918273645';
const PATTERN = { id: 'xidentifierx', title: TITLE_MARK, page: PAGE_MARK, URL: 'https://xaddressx.invalid/' };

const patterns = new Map<string, References>();

/**
 * The parts of a report are alike but for their title, page and address: of those, citeproc and Citation.js
 * make one.
 */
function referencesOf(item: CslItem): References {
	if (!isPlain(item)) return made(item);
	const pattern = { ...item, ...PATTERN };
	const key = JSON.stringify(pattern);
	const known = patterns.get(key) ?? made(pattern);
	patterns.set(key, known);
	const fill = (text: string): string =>
		text
			.replaceAll(TITLE_MARK, () => item.title)
			.replaceAll(PAGE_MARK, () => item.page ?? '')
			.replace(PATTERN.id, () => item.id)
			.replace(PATTERN.URL, () => item.URL ?? '');
	const references = Object.entries(known.references).map(([id, { list, text }]) => [
		id,
		{ list: mapRuns(list, fill), text: mapRuns(text, fill) },
	]);
	return { references: Object.fromEntries(references), ris: fill(known.ris) };
}

/**
 * Whether a style sets the title and the page letter by letter: one page, and a title of words, commas and
 * hyphens. Signs may be turned, or others follow them; a range may be shortened; an English title may get
 * capitals.
 */
const isPlain = ({ type, title, page, language }: CslItem): boolean =>
	type === 'chapter' &&
	!/^en\b/i.test(language) &&
	/^\p{L}[\p{L}\p{N}]*(?:(?:[ -]|, )[\p{L}\p{N}]+)*$/u.test(title) &&
	/^\d+$/.test(page ?? '');

function made(item: CslItem): References {
	// Citation.js fills in what it is given.
	const noted = structuredClone({ ...item, note: NOTE_MARK });
	engines ??= new Map(STYLES.map((style) => [style.id, styleEngine(style)]));
	return {
		references: Object.fromEntries([...engines].map(([id, run]) => [id, run(item)])) as Record<
			StyleId,
			Reference
		>,
		ris: risOf(new Cite(noted).format('ris'), item.id),
	};
}
