/** The feed of editions and their changes: Atom (RFC 4287). */
import { permanentName } from '#sharing/machine-readable/permanent-name.ts';
import { xmlText } from '#sharing/machine-readable/xml.ts';

/** A change of an edition. */
export interface FeedEntry {
	readonly edition: { readonly slug: string; readonly title: string };
	/** `2026-11-24`. */
	readonly date: string;
	readonly what: string;
	/** Of the page it is about: absolute, or from the root of the host. */
	readonly address: string;
}

/** What the feed says of itself. */
export interface FeedFacts {
	readonly title: string;
	readonly subtitle: string;
	readonly author: string;
	readonly language: string;
	/** Of the site and of the feed, like {@link FeedEntry.address}. */
	readonly home: string;
	readonly self: string;
	/** At least one. */
	readonly entries: readonly FeedEntry[];
}

const moment = (date: string): string => `${date}T00:00:00Z`;

/**
 * The newest first; entries of one day keep their order. An entry's name is its edition, its day and which of
 * that day it is.
 */
export function feed(facts: FeedFacts): string {
	const newest = [...facts.entries].sort((one, other) =>
		one.date < other.date ? 1 : one.date > other.date ? -1 : 0,
	);
	const { title, subtitle, author, language, home, self } = facts;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(language)}">
<title>${xmlText(title)}</title>
<subtitle>${xmlText(subtitle)}</subtitle>
<id>${nameOf(facts.entries)}</id>
<updated>${moment(newest[0]?.date ?? '')}</updated>
<author><name>${xmlText(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>
<link rel="alternate" type="text/html" href="${xmlText(home)}"/>
${newest.map((entry) => entryOf(entry, nthOfDay(entry, facts.entries))).join('\n')}
</feed>
`;
}

/**
 * The feed is named after what it told first: no address is in its name, so that it is the same wherever and
 * however it is published.
 */
function nameOf(entries: readonly FeedEntry[]): string {
	const told = entries.map(({ date, edition }) => `${date} ${edition.slug}`).sort();
	return permanentName('feed', told[0] ?? '');
}

/** 1 is the oldest of its day: a newer change of that day, which stands above it, changes no name. */
function nthOfDay(entry: FeedEntry, all: readonly FeedEntry[]): number {
	const day = all.filter(({ edition, date }) => edition.slug === entry.edition.slug && date === entry.date);
	return day.length - day.indexOf(entry);
}

function entryOf({ edition, date, what, address }: FeedEntry, nth: number): string {
	return `<entry>
<title>${xmlText(`${edition.title}: ${what}`)}</title>
<id>${permanentName('change', edition.slug, date, String(nth))}</id>
<updated>${moment(date)}</updated>
<link rel="alternate" type="text/html" href="${xmlText(address)}"/>
<summary>${xmlText(what)}</summary>
</entry>`;
}
