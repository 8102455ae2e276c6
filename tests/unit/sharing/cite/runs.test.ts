import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { htmlText, plainText } from '#sharing/cite/runs.ts';

describe('a reference with its type', () => {
	it('is plain text, and HTML in which its addresses are links', () => {
		const runs = [
			['b', 'Dienst 2014'],
			'\nIn ',
			['i', 'Kosten & <baten>'],
			' (https://x.nl/a?b=1&c#p41-3).',
		] as const;
		assert.equal(plainText(runs), 'Dienst 2014\nIn Kosten & <baten> (https://x.nl/a?b=1&c#p41-3).');
		assert.equal(
			htmlText(runs),
			'<b>Dienst 2014</b><br>In <i>Kosten &amp; &lt;baten&gt;</i> (<a href="https://x.nl/a?b=1&amp;c#p41-3">https://x.nl/a?b=1&amp;c#p41-3</a>).',
		);
	});
	it('keeps a link to words whole, and leaves the sign that ends the sentence outside', () => {
		for (const [text, address] of [
			[
				'Leeseditie, https://x.nl/?citaat=AbC_-1#p41-3:~:text=de%20box,daarvan',
				'https://x.nl/?citaat=AbC_-1#p41-3:~:text=de%20box,daarvan',
			],
			['(zie https://x.nl/a/)', 'https://x.nl/a/'],
			['https://x.nl/a/.', 'https://x.nl/a/'],
			['“https://x.nl/a/”', 'https://x.nl/a/'],
		] as const)
			assert.ok(htmlText([text]).includes(`<a href="${address}">`), htmlText([text]));
	});
});
