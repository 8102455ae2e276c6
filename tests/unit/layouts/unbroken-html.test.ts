import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unbrokenHtml } from '#layouts/unbroken-html.ts';

/** `[…]` stands for the element that forbids the break. */
const short = (html: string): string =>
	html.replace(/<span class="unbroken">((?:(?!<\/span>).)*)<\/span>/g, '[$1]');

describe('what is kept on one line in a page', () => {
	for (const [what, html, expected] of [
		['in a text', '<p>CTIVD, 16 juli 2014</p>', '<p>CTIVD, [16 juli] 2014</p>'],
		['several times', '<p>p. 41 en p. 42</p>', '<p>[p. 41] en [p. 42]</p>'],
		[
			'into a link that ends with it',
			'<p>op pagina <a href="/x/">42</a> en <a href="/y/">43</a></p>',
			'<p>op [pagina <a href="/x/">42</a>] en <a href="/y/">43</a></p>',
		],
		[
			'with the whole of a short link',
			'<p>op pagina <a class="ref">42 en 43</a>.</p>',
			'<p>op [pagina <a class="ref">42 en 43</a>].</p>',
		],
		['out of an abbreviation', '<p><abbr>art.</abbr> 60</p>', '<p>[<abbr>art.</abbr> 60]</p>'],
		['inside a link', '<a href="/x/">Toon p. 41</a>', '<a href="/x/">Toon [p. 41]</a>'],
		['at both ends of a line', '<h2>p. 41</h2><h2>nr. 38</h2>', '<h2>[p. 41]</h2><h2>[nr. 38]</h2>'],
	] as const)
		it(what, () => assert.equal(short(unbrokenHtml(html)), expected));

	for (const [what, html] of [
		['what runs from one block into the next', '<p>pagina </p><p>42</p>'],
		['attributes, with signs of tags in them', '<a title="p. 41 > p. 42" href=\'p. 41\'>x</a>'],
		[
			'titles, code and scripts',
			'<title>p. 41</title><code>p. 41</code><pre>nr. 38 <b>p. 41</b></pre><script>"p. 41"</script>',
		],
		['comments', '<!-- p. 41 -->'],
		['a stretch that ends inside a long link', '<p>pagina <a>42 tot en met 60 van het verslag</a></p>'],
		['a stretch over two elements', '<p><b>pagina </b><i>42</i></p>'],
	] as const)
		it(`leaves ${what}`, () => assert.equal(unbrokenHtml(html), html));

	it('changes no letter', () => {
		const html = '<p>1 &times; &amp; 2 × <b>p.&nbsp;41</b> &lt;p. 41&gt; – slot</p>';
		assert.equal(unbrokenHtml(html).replace(/<\/?span[^>]*>/g, ''), html);
	});
});
