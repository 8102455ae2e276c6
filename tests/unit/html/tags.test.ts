import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { attributesOf, isEmpty, tagsOf } from '#html/tags.ts';

const names = (html: string) => [...tagsOf(html)].map(({ name, isEnd }) => (isEnd ? `/${name}` : name));

describe('the tags of a page', () => {
	it('are told in order, without comments and the doctype', () => {
		assert.deepEqual(names('<!doctype html><P>een<!-- <b> --><br>twee</P>'), ['p', 'br', '/p']);
	});

	it('are none inside a script, a style, a title or a field of text', () => {
		for (const name of ['script', 'style', 'title', 'textarea'])
			assert.deepEqual(names(`<${name}>a < b <i> "</${name}><p>`), [name, `/${name}`, 'p'], name);
	});

	it('end at the bracket outside their values', () => {
		const [tag] = tagsOf(`<a title="1 > 0" href='x'>y</a>`);
		assert.equal(tag?.end, 26);
	});

	it('have their attributes by name, the first of two, with references read', () => {
		const [tag] = tagsOf(`<A HREF="/a?b&amp;c" id=een hidden title='&quot;x&#39;' id="twee">`);
		assert.ok(tag);
		assert.deepEqual(
			[...attributesOf(tag)],
			[
				['href', '/a?b&c'],
				['id', 'een'],
				['hidden', ''],
				['title', `"x'`],
			],
		);
	});

	it('say whether their element has content', () => {
		const [image, path, paragraph] = tagsOf('<img src="a"><path d="M0"/><p>');
		assert.ok(image && path && paragraph);
		assert.deepEqual([isEmpty(image), isEmpty(path), isEmpty(paragraph)], [true, true, false]);
	});
});
