/**
 * The text of pasted HTML source, by the browser's own parser: in a template nothing runs and nothing is
 * fetched.
 */

const TAG = /<\/?[a-z][^<>]*>/i;
const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i;

/** @returns the text as it was where it has neither tags nor entities. */
export function plainText(pasted: string): { readonly text: string; readonly wasHtml: boolean } {
	if (!TAG.test(pasted) && !ENTITY.test(pasted)) return { text: pasted, wasHtml: false };
	const template = document.createElement('template');
	// The end of a block is a space, or words of two blocks would be one.
	template.innerHTML = pasted.replace(/<(?:br|\/?(?:p|div|li|ul|ol|h\d|t[dhr]|blockquote))\b/gi, ' $&');
	for (const silent of template.content.querySelectorAll('script, style')) silent.remove();
	return { text: template.content.textContent ?? '', wasHtml: true };
}
