/**
 * A page of a report of our own as HTML: its furniture, an empty setting of columns, and blocks to fill it.
 */
import { readFileSync } from 'node:fs';
import type { Chance } from './chance.ts';
import type { Prose } from './prose.ts';
import type { ReportSetting } from './setting.ts';

/** What is set on a page; blocks are put in as long as there is room. */
export interface PageContent {
	/** Head and foot. */
	readonly furniture: string;
	/** Across all columns, above them. */
	readonly across: string;
	readonly blocks: readonly string[];
	/** Texts of notes, in the order of their calls. */
	readonly notes: readonly string[];
}

const SIGNS = ['*', '†', '‡'];
/** Calls that a page's blocks have before it is filled. */
const CALL = 'data-kind="call"';

const block = (kind: string, html: string, style = '', tag = 'div'): string =>
	`<${tag} class="${kind} ${style}" data-kind="${kind}">${html}</${tag}>`;

export function pageContent(
	setting: ReportSetting,
	prose: Prose,
	chance: Chance,
	page: { readonly folio: number; readonly opens: boolean; readonly chapter: string; readonly title: string },
): PageContent {
	const { folio, opens, chapter, title } = page;
	const isLeft = folio % 2 === 0;
	const notes: string[] = [];
	const call = (text: string): string => {
		const words = text.split(' ');
		if (setting.notes === 'none' || chance.is(0.65) || (setting.symbols && notes.length >= SIGNS.length))
			return text;
		const at = chance.whole(2, words.length - 1);
		const label = setting.symbols ? SIGNS[notes.length] : '0';
		notes.push(chance.is(0.5) ? prose.sentence() : prose.paragraph(1, 3));
		words[at] = `${words[at]}<sup ${CALL}>${label}</sup>`;
		return words.join(' ');
	};
	let part = 0;
	const heading = (level: number): string => {
		const number = setting.numbered && level === 1 ? `${folio}.${++part} ` : '';
		const text = `${number}${prose.phrase(2, level === 1 ? 6 : 4)}`;
		return block('heading', setting.headings === 'capitals' ? text.toUpperCase() : text, `h${level}`);
	};
	const list = (): string[] =>
		Array.from({ length: chance.whole(2, 5) }, (_, i) =>
			block(
				'list-item',
				`<span>${setting.numbered ? `${i + 1}.` : setting.bullet}</span>${prose.sentence()}`,
			),
		);
	const blocks: string[] = [];
	for (let i = 0; i < 40; i++) {
		const kind = chance.next();
		if (kind < 0.2 && i > 0)
			blocks.push(heading(chance.is(0.7) ? 1 : 2), block('paragraph', call(prose.paragraph()), 'first'));
		else if (kind < 0.28) blocks.push(block('paragraph', `${prose.paragraph(1, 2)}`), ...list());
		else if (kind < 0.32 && setting.boxes)
			blocks.push(block('sidebar', `<b>${prose.phrase(2, 5)}</b><p>${prose.paragraph(2, 3)}</p>`));
		else if (kind < 0.35 && setting.quotes) blocks.push(block('pullquote', prose.sentence()));
		else if (kind < 0.4 && setting.figures)
			blocks.push(
				block(
					'caption',
					`<i></i>${setting.language === 'en' ? 'Figure' : setting.language === 'de' ? 'Abbildung' : 'Figuur'} ${i + 1} ${prose.phrase(4, 10)}`,
				),
			);
		else
			blocks.push(
				block(
					'paragraph',
					call(prose.paragraph()),
					opens && i === 0 && setting.dropCap ? 'first drop' : i === 0 && opens ? 'first' : '',
				),
			);
	}
	const across = opens
		? block('heading', chapter, 'title') + (setting.lead ? block('lead', prose.paragraph(2, 3)) : '')
		: '';
	const head =
		opens || setting.head === 'none'
			? ''
			: block(
					'header',
					isLeft || setting.head !== 'chapter' ? title : chapter,
					`head ${setting.head} ${isLeft ? 'left' : 'right'}`,
				);
	const foot = `${block('folio', String(folio), `foot ${isLeft ? 'left' : 'right'}`)}${
		setting.foot === 'folio' ? '' : block('header', title, `foot ${isLeft ? 'inner-left' : 'inner-right'}`)
	}`;
	return { furniture: head + foot, across, blocks, notes };
}

/** A face as data, so that the page needs nothing from elsewhere. */
function faceRules(face: string): string {
	const file = (style: string): string =>
		readFileSync(
			new URL(
				`../../../node_modules/@fontsource/${face}/files/${face}-latin-${style}.woff2`,
				import.meta.url,
			),
		).toString('base64');
	return [
		['400', 'normal'],
		['700', 'normal'],
		['400', 'italic'],
	]
		.map(
			([weight, style]) =>
				`@font-face{font-family:"${face}";font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${file(`${weight}-${style}`)})}`,
		)
		.join('');
}

export function styleSheet(s: ReportSetting): string {
	const h: Record<ReportSetting['headings'], string> = {
		larger: `font-size:${s.size * 1.3}pt;font-weight:700;line-height:1.2`,
		bold: 'font-weight:700',
		colour: `color:${s.color};font-size:${s.size * 1.15}pt;font-weight:700`,
		capitals: 'font-weight:700;letter-spacing:.03em',
		italic: 'font-style:italic',
	};
	const white = s.paragraphs === 'blank' ? s.leading : s.paragraphs === 'half' ? s.leading / 2 : 0;
	return `${[...new Set([s.face, s.headingFace])].map(faceRules).join('')}
@page{size:595pt 842pt;margin:0}*{box-sizing:border-box}body{margin:0}
.page{position:relative;width:595pt;height:842pt;overflow:hidden;break-after:page;font:${s.size}pt/${s.leading}pt "${s.face}"}
.body{position:absolute;left:60pt;top:78pt;width:475pt;height:690pt;display:flex;flex-direction:column}
.columns{flex:1;min-height:0;column-count:${s.columns};column-gap:${s.gap}pt;column-fill:auto;${s.justified ? 'text-align:justify' : ''}}
.paragraph{margin-bottom:${white}pt;${s.paragraphs === 'indent' ? `text-indent:${Math.round(s.size * 1.2)}pt` : ''};orphans:1;widows:1}
.first{text-indent:0}.drop::first-letter{float:left;font-size:${s.leading * 2.1}pt;line-height:${s.leading * 2}pt;padding-right:2pt}
.heading{font-family:"${s.headingFace}";text-align:left;break-after:avoid;break-inside:avoid}
.h1{${h[s.headings]};margin:${s.leading * 0.8}pt 0 ${s.leading * 0.3}pt}.h2{font-style:italic;${s.headings === 'italic' ? 'font-weight:700;' : ''}margin:${s.leading * 0.5}pt 0 0}
.title{font-size:24pt;line-height:28pt;margin-bottom:18pt;color:${s.color}}
.lead{font-size:${s.size * 1.25}pt;line-height:${s.leading * 1.25}pt;margin-bottom:18pt;color:${s.color}}
.list-item{padding-left:12pt;text-indent:-12pt;margin-bottom:${white / 2}pt}.list-item span{display:inline-block;width:12pt;text-indent:0}
.sidebar{background:#e8eef5;padding:8pt;margin:${s.leading / 2}pt 0;break-inside:avoid;font-size:${s.size * 0.95}pt;text-align:left}.sidebar p{margin:0}
.pullquote{font-size:${s.size * 1.5}pt;line-height:${s.leading * 1.5}pt;color:${s.color};margin:${s.leading}pt 0;break-inside:avoid;text-align:left}
.caption{font-size:${s.size * 0.8}pt;line-height:${s.leading * 0.8}pt;margin:${s.leading}pt 0;break-inside:avoid;text-align:left}.caption i{display:block;height:90pt;background:#d7dde3;margin-bottom:4pt}
sup{font-size:.62em;line-height:0;vertical-align:.45em}
.notes{position:absolute;bottom:74pt;width:100%;text-align:left}.footnote{font-size:${s.size * 0.78}pt;line-height:${s.leading * 0.8}pt}
.rule{border-top:.5pt solid #000;width:60pt;margin-bottom:3pt}
.head,.foot{position:absolute;font-size:${s.size * 0.8}pt;line-height:12pt;white-space:nowrap}.head{top:36pt}.foot{bottom:30pt}
.centre{left:0;width:595pt;text-align:center}.left{left:60pt}.right{right:60pt}.inner-left{left:100pt}.inner-right{right:100pt}`;
}
