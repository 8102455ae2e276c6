/** A work in every style and format: citeproc for the styles, Citation.js for the formats. */
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import CSL from 'citeproc';
import { PLACE_MARK, type Reference, STYLES, type Styled, type StyleId } from '#sharing/cite/cite-file.ts';
import type { CslItem } from '#sharing/cite/item.ts';
import { loadStyles } from '#sharing/cite/styles.build.ts';

let engines: ReadonlyMap<StyleId, (item: CslItem) => Reference> | undefined;

/** Made once a build. */
function theEngines(): ReadonlyMap<StyleId, (item: CslItem) => Reference> {
	engines ??= makeEngines();
	return engines;
}

function makeEngines(): ReadonlyMap<StyleId, (item: CslItem) => Reference> {
	const { styles, locale } = loadStyles(STYLES.map(({ csl }) => csl));
	return new Map(
		STYLES.map(({ id, csl, note }) => {
			let current: CslItem | undefined;
			const engine = new CSL.Engine(
				{ retrieveLocale: () => locale, retrieveItem: () => current },
				styles.get(csl),
				'nl-NL',
				true,
			);
			engine.setOutputFormat('text');
			return [
				id,
				(item: CslItem): Reference => {
					current = item;
					engine.updateItems([]);
					engine.updateItems([item.id]);
					const { page } = item;
					// In a footnote the address may stand behind the page; in the text, “p.” would become “pp.”.
					const at = note
						? { locator: `${page}, ${PLACE_MARK}` }
						: { locator: page, suffix: `, ${PLACE_MARK}` };
					const cited = engine.makeCitationCluster([
						{ id: item.id, ...(page === undefined ? {} : { label: 'page', ...at }) },
					]);
					const list = engine.makeBibliography()[1].join(' ');
					return { list: oneLine(list), text: oneLine(cited) };
				},
			];
		}),
	);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** One line a field: Citation.js breaks long lines, addresses too. */
const unwrapped = (ris: string): string => `${ris.trim().replace(/\n(?![A-Z][A-Z\d] {2}-)/gu, '')} \n`;

/** @param note what a program keeps beside the work: the place, and what is the editors' word. */
export function styleWork(item: CslItem, note: string): Styled {
	const key = JSON.stringify([item, note]);
	const known = styled.get(key) ?? inStyles(item, note);
	styled.set(key, known);
	return known;
}

/** A chapter and an edition are asked for by each of their sections. */
const styled = new Map<string, Styled>();

function inStyles(item: CslItem, note: string): Styled {
	const references = Object.fromEntries([...theEngines()].map(([id, run]) => [id, run(item)]));
	// Citation.js fills in what it is given.
	const noted = structuredClone({ ...item, note });
	const work = new Cite(noted);
	return {
		...(references as Record<StyleId, Reference>),
		bibtex: `${work.format('bibtex').trim()}\n`,
		ris: unwrapped(work.format('ris')),
		csl: `${JSON.stringify([noted], undefined, 2)}\n`,
	};
}
