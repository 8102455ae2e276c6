/** XHTML and the other XML of an EPUB: trees by `xastscript`, bytes by `xast-util-to-xml`. */
import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export type { Element, ElementContent };
export { x };

/** What XML has no sign for is left out. */
export const clean = (text: string): string =>
	text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');

/** Text of the report in a tree. */
export const textNode = (text: string): ElementContent => ({ type: 'text', value: clean(text) });

const XHTML = 'http://www.w3.org/1999/xhtml';
const OPS = 'http://www.idpf.org/2007/ops';

/** A whole file. */
export const xmlFile = (root: Element): string =>
	`${toXml({ type: 'root', children: [{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"' }, root] })}\n`;

/** A page of the book. */
export interface Page {
	readonly title: string;
	/** Language of most of it. */
	readonly language: string;
	/** Of the body as a whole: `bodymatter`. */
	readonly type?: string;
	readonly content: readonly ElementContent[];
}

export function pageFile({ title, language, type, content }: Page): string {
	return xmlFile(
		x('html', { xmlns: XHTML, 'xmlns:epub': OPS, lang: language, 'xml:lang': language }, [
			x('head', [
				x('meta', { charset: 'utf-8' }),
				x('title', clean(title)),
				x('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
			]),
			x('body', type === undefined ? {} : { 'epub:type': type }, [...content]),
		]),
	);
}

/** Both spellings of a language, for readers of XML and of HTML; none where it is that of the page. */
export const inLanguage = (language: string | undefined): Readonly<Record<string, string>> =>
	language === undefined ? {} : { lang: language, 'xml:lang': language };
