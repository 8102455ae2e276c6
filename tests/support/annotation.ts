/** What the W3C Web Annotation Data Model asks of a collection with its first page in it. */

// biome-ignore lint/suspicious/noExplicitAny: what is published is read as it comes.
type Json = any;

/** Sentences on what is wrong; none of a valid collection. */
export function annotationFaults(collection: Json): readonly string[] {
	const faults: string[] = [];
	const say = (holds: boolean, fault: string) => void (holds || faults.push(fault));
	say(
		[collection['@context']].flat().includes('http://www.w3.org/ns/anno.jsonld'),
		'The context is not that of annotations.',
	);
	say(typeof collection.id === 'string', 'The collection has no id.');
	say([collection.type].flat().includes('AnnotationCollection'), 'It is no AnnotationCollection.');
	const page = collection.first;
	say(
		page?.type === 'AnnotationPage' && typeof page.id === 'string',
		'The first page is no AnnotationPage with an id.',
	);
	say(page?.partOf === collection.id, 'The page is not part of the collection.');
	const items: readonly Json[] = page?.items ?? [];
	say(items.length === collection.total, 'The total is not the number of annotations.');
	say(new Set(items.map(({ id }) => id)).size === items.length, 'Two annotations have one id.');
	for (const item of items) {
		say(item.type === 'Annotation' && typeof item.id === 'string', 'An annotation has no type or id.');
		say(typeof item.target?.id === 'string', `${item.id} has no target.`);
		for (const body of [item.body].flat())
			say(/^[^#]+#char=\d+,\d+$/.test(body), `${item.id} has a body that is no piece of a file: ${body}.`);
	}
	return faults;
}

/** The words that a body selects, of the text of its page file. */
export function selectedBy(body: string, text: string): string {
	const [start, end] = body
		.replace(/.*#char=/, '')
		.split(',')
		.map(Number);
	return [...text.replaceAll(/\r\n|\r/g, '\n')].slice(start, end).join('');
}
