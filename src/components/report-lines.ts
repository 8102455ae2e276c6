/** What the editors add to a note that names a public report: apart from the note's own words, and marked as theirs. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NotedReport } from '#edition/dated.ts';
import { reports as say } from '#i18n/reports.ts';

/** One paragraph a report. */
export const reportLines = (reports: readonly NotedReport[] | undefined): readonly Element[] =>
	(reports ?? []).map(({ title, publisher, number, url, checked }) =>
		h('p.report', { 'data-editors': true }, [
			`${say.named} `,
			h('cite', title),
			...[publisher, number && say.number(number)].flatMap((part) => (part ? [`, ${part}`] : [])),
			'. ',
			...(url ? linked(url) : [`${say.unknown} `]),
			say.checked(checked),
		]),
	);

/** An address without a path is that of the publisher's site. */
function linked(address: string): readonly (Element | string)[] {
	const { host, pathname, search } = new URL(address);
	const ofSite = pathname === '/' && search === '';
	const shown = ofSite ? host : `${host}${pathname}`;
	return [
		`${ofSite ? say.site : say.read} `,
		h('a', { href: address, rel: 'external' }, shown),
		ofSite ? `. ${say.unknown} ` : '. ',
	];
}
