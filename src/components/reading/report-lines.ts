/**
 * What the editors add to a note that names a public report: what the note does not say itself, marked as
 * theirs.
 */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { NotedReport } from '#edition/yaml/dated.ts';
import { namedReports as say } from '#i18n/messages.ts';

/**
 * @param note the note's own words: what they have is not said again.
 * @returns one paragraph a report.
 */
export function reportLines(reports: readonly NotedReport[] | undefined, note: string): readonly Element[] {
	const had = plain(note);
	const isNew = (words: string | undefined): words is string => !!words && !had.includes(plain(words));
	return (reports ?? []).map(({ title, publisher, number, url, checked }) => {
		const more = [isNew(publisher) && publisher, number && say.number(number)].filter((part) => !!part);
		const named = isNew(title)
			? [h('cite', title), ...more.map((part) => `, ${part}`), '. ']
			: more.length > 0
				? [`${say.report} ${more.join(', ')}. `]
				: [];
		return h('p.report', { 'data-editors': true }, [
			...named,
			...(url ? linked(url) : [`${say.unknown} `]),
			say.checked(checked),
		]);
	});
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();

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
