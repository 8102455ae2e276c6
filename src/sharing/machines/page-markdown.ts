/**
 * A page of the site as Markdown, for those that have no text of the edition to give: its main part, without what is to be pressed or
 * seen only. Written straight from the tags: there is a page for every printed page, and trees of them took half of a build.
 */
import { attributesOf, decoded, isEmpty, type Tag, tagsOf } from '#html/tags.ts';
import { MarkdownWriter } from '#sharing/machines/markdown-writer.ts';

const LEFT_OUT = new Set([
	'button',
	'dialog',
	'fieldset',
	'form',
	'input',
	'script',
	'style',
	'svg',
	'template',
]);

/** Where the page stands in the site is told by its address. */
function leftOut(tag: Tag): boolean {
	if (LEFT_OUT.has(tag.name)) return true;
	if (!/hidden|breadcrumb/.test(tag.attributes)) return false;
	const attributes = attributesOf(tag);
	return (
		attributes.has('hidden') ||
		attributes.get('aria-hidden') === 'true' ||
		(attributes.get('class') ?? '').split(' ').includes('breadcrumb')
	);
}

/** @returns the empty string for a page without a main part. */
export function pageMarkdown(html: string): string {
	const [, main = ''] = /<main\b[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
	const writer = new MarkdownWriter();
	let at = 0;
	let passed = { name: '', open: 0 };
	for (const tag of tagsOf(main)) {
		const step = tag.isEnd ? -1 : isEmpty(tag) ? 0 : 1;
		if (passed.open > 0) {
			if (tag.name === passed.name) passed.open += step;
			at = tag.end;
			continue;
		}
		writer.text(decoded(main.slice(at, tag.start)));
		at = tag.end;
		if (tag.isEnd) writer.close(tag.name);
		else if (leftOut(tag)) passed = { name: tag.name, open: step };
		else writer.open(tag.name, attributesOf(tag));
	}
	return writer.written();
}
