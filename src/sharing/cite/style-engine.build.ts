/** A citation style at work: its CSL file, run by citeproc. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import CSL from 'citeproc';
import { locale } from '#i18n/messages.ts';
import { PLACE_MARK, type Reference } from '#sharing/cite/cite-file.ts';
import type { CslItem } from '#sharing/cite/item.ts';
import { runsOfHtml } from '#sharing/cite/runs-of-html.build.ts';
import { styleItem } from '#sharing/cite/style-item.ts';
import type { STYLES } from '#sharing/cite/styles.ts';

/** From the project's folder: while building, this code stands elsewhere. */
const cslFile = (name: string): string => readFileSync(resolve('src/sharing/cite/csl', name), 'utf8');

/** @returns what makes the references of a work in this style; dear to make, and made once a build. */
export function styleEngine({ id, csl, note }: (typeof STYLES)[number]): (item: CslItem) => Reference {
	// Terms and dates that a style does not bring itself.
	const terms = cslFile(`locales-${locale}.xml`);
	let current: CslItem | undefined;
	const system = { retrieveLocale: () => terms, retrieveItem: () => current };
	const engine = new CSL.Engine(system, cslFile(`${csl}.csl`), locale, true);
	engine.setOutputFormat('html');
	const setUp = (item: CslItem): void => {
		current = item;
		engine.updateItems([]);
		engine.updateItems([item.id]);
	};
	return (item) => {
		setUp(styleItem(item, id, 'list'));
		const list = runsOfHtml(engine.makeBibliography()[1].join(' '));
		setUp(styleItem(item, id, 'text'));
		const { page, type } = item;
		const place = type === 'chapter' ? { suffix: `, ${PLACE_MARK}` } : {};
		// In a footnote the address may stand behind the page; in the text, “p.” would become “pp.”.
		const at = note ? { locator: `${page}, ${PLACE_MARK}` } : { locator: page, ...place };
		const cited = engine.makeCitationCluster([
			{ id: item.id, ...(page === undefined ? place : { label: 'page', ...at }) },
		]);
		return { list, text: runsOfHtml(cited) };
	};
}
