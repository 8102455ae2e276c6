/** What RFC 4287 asks of a feed, as far as a feed without content and with one author can break it. */
import { childrenNamed, type XmlElement } from './xml.ts';

const ATOM = '{http://www.w3.org/2005/Atom}';
/** RFC 3339, which Atom asks for. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Sentences on what is wrong; none of a valid feed. */
export function atomFaults(feed: XmlElement): readonly string[] {
	const faults: string[] = [];
	const say = (holds: boolean, fault: string) => void (holds || faults.push(fault));
	say(feed.name === `${ATOM}feed`, 'The root is no atom:feed.');
	const entries = childrenNamed(feed, 'entry');
	for (const [element, what] of [
		[feed, 'feed'],
		...entries.map((entry) => [entry, 'entry'] as const),
	] as const) {
		for (const name of ['title', 'id', 'updated']) {
			const found = childrenNamed(element, name);
			say(found.length === 1, `An atom:${what} has exactly one ${name}; here are ${found.length}.`);
			say(
				found.every(({ text }) => text.trim() !== ''),
				`The ${name} of an atom:${what} is empty.`,
			);
		}
		for (const id of childrenNamed(element, 'id'))
			say(/^[a-z][a-z0-9+.-]*:\S+$/i.test(id.text), `“${id.text}” is no absolute IRI.`);
		for (const updated of childrenNamed(element, 'updated')) {
			say(
				MOMENT.test(updated.text) && !Number.isNaN(Date.parse(updated.text)),
				`“${updated.text}” is no moment.`,
			);
		}
		const links = childrenNamed(element, 'link');
		say(
			links.every(({ attributes }) => Boolean(attributes['href'])),
			'An atom:link has no href.',
		);
		const alternates = links.filter(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate');
		const kinds = alternates.map(({ attributes }) => `${attributes['type']} ${attributes['hreflang']}`);
		say(new Set(kinds).size === kinds.length, 'Two alternate links have one type and language.');
		say(what === 'feed' || alternates.length > 0, 'An entry without content has no alternate link.');
	}
	const authors = childrenNamed(feed, 'author');
	const ownAuthors = entries.every((entry) => childrenNamed(entry, 'author').length > 0);
	say(authors.length > 0 || ownAuthors, 'Neither the feed nor every entry has an author.');
	say(
		authors.every((author) => childrenNamed(author, 'name').length === 1),
		'An author has exactly one name.',
	);
	say(
		childrenNamed(feed, 'link').some(({ attributes }) => attributes['rel'] === 'self'),
		'The feed does not link to itself.',
	);
	const ids = entries.map((entry) => childrenNamed(entry, 'id')[0]?.text);
	say(new Set(ids).size === ids.length, 'Two entries have one id.');
	return faults;
}
