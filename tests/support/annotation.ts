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
		for (const body of [item.body].flat()) {
			say(
				body.type === 'SpecificResource' && typeof body.source === 'string',
				`${item.id} has a body without source.`,
			);
			const { selector } = body;
			say(
				selector?.type === 'FragmentSelector' && /^line=\d+,\d+$/.test(selector.value),
				`${item.id} selects no line.`,
			);
			say(
				selector?.conformsTo === 'http://tools.ietf.org/rfc/rfc5147',
				`${item.id} does not say how lines are counted.`,
			);
			const { type, start, end } = selector?.refinedBy ?? {};
			say(type === 'TextPositionSelector' && start >= 0 && end >= start, `${item.id} selects no characters.`);
		}
	}
	return faults;
}

/** The words that a body selects, of the text of its page file. */
export function selectedBy(body: Json, text: string): string {
	const [from, to] = body.selector.value.replace('line=', '').split(',').map(Number);
	const line = text
		.split(/\r\n|\r|\n/)
		.slice(from, to)
		.join('\n');
	const { start, end } = body.selector.refinedBy;
	return [...line].slice(start, end).join('');
}
