/** A note as a list item: its printed number kept, the links back on the last line of its text. */

import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { reportLines } from '#components/reading/report-lines.ts';
import { footnoteId } from '#edition/anchors.ts';
import { language, places } from '#i18n/messages.ts';
import type { Note } from '#markdown/html/section-file.ts';

const fragments = rehype().data('settings', { fragment: true });

/**
 * @returns HTML of one `<li>`. A label that is no number stands before the text instead of as the item's
 * value.
 */
export function noteItem({ identifier, label, html, calls, source, reports }: Note): string {
	// What the site says inside words of another language.
	const lang = html.includes(' lang="') ? language : undefined;
	const back = calls.map((call, index) =>
		h('a.back', {
			lang,
			href: `#${call}`,
			role: 'doc-backlink',
			ariaLabel: places.note.back(label, index + 1),
		}),
	);
	const menu = source ? [h('a.self', { lang, href: source, ariaLabel: places.note.menu(label) })] : [];
	const note = fragments.parse(html);
	const content = note.children;
	const own = textOf(note);
	const last = content.at(-1);
	if (last?.type === 'element' && last.tagName === 'p') last.children.push(...back, ...menu);
	else content.push(...back, ...menu);
	content.push(...reportLines(reports, own));
	const numbered = /^\d+$/.test(label);
	const item = h(
		'li',
		{
			id: footnoteId(identifier),
			...(numbered ? { value: label } : { class: 'signed', 'data-label': label }),
		},
		content,
	);
	return fragments.stringify({ type: 'root', children: [item] });
}
