import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { origin } from '#checks/rules/origin.ts';
import { page, saidBy, smallSite } from '../../../support/checks/small-site.ts';

describe('another origin', () => {
	it('may be linked to, named as a namespace, and named in a comment', () => {
		const site = smallSite(
			{
				'index.html': page(
					'<p><a href="https://example.org/">x</a></p><svg xmlns="http://www.w3.org/2000/svg"></svg>',
					{
						head: '<link rel="canonical" href="https://v.nl/a/"><link rel="icon" href="/i.svg">',
					},
				),
				'a.js':
					'/* https://example.org/licence */\n// see https://example.org/\nconst ns = "http://www.w3.org/2000/svg"; new URL(`https://example.com$' +
					'{path}`); new URL(a, `https://host.invalid$' +
					'{base}`); a = b //c\n',
				'a.css': '/* from https://example.org */ p { color: red }',
			},
			{ origin: 'https://v.nl' },
		);
		assert.deepEqual(saidBy(origin, site), []);
	});

	it('may not be asked for a file', () => {
		const site = smallSite({
			'index.html': page(
				'<p><img alt="" src="//cdn.example.org/a.png"></p><style>p{background:url(https://c.example.org/b)}</style>',
				{
					head: '<link rel="stylesheet" href="https://fonts.example.org/a.css">',
				},
			),
			'a.css': '@import "https://d.example.org/x.css";',
			'a.js': 'fetch("https://e.example.org/t"); const u="//f.example.org/x"',
		});
		assert.deepEqual(
			saidBy(origin, site).map((one) => /“(.*)”/.exec(one)?.[1]),
			[
				'https://fonts.example.org/a.css',
				'//cdn.example.org/a.png',
				'https://c.example.org/b',
				'https://d.example.org/x.css',
				'https://e.example.org/t',
				'//f.example.org/x',
			],
		);
	});
});
