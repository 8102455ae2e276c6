import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { moved } from '#i18n/messages.ts';
import { type NamedBefore, withOldIds as withIds } from '#sharing/permalinks/old-ids.ts';

const page = (article: string) =>
	`<!DOCTYPE html>\n<html><body><main><article>${article}</article><nav></nav></main></body></html>`;

const withOldIds = (
	html: string,
	here: ReadonlyMap<string, string>,
	elsewhere: ReadonlyMap<string, { link: string; title: string }>,
	reused: ReadonlyMap<string, NamedBefore> = new Map(),
) => withIds(html, { here, elsewhere, reused }, moved);

describe('old ids on a page', () => {
	it('are empty anchors in what they now mean, and change no letter', () => {
		const html = page('<h1 id="begin">Kop</h1>\n<p title="a > b" id="p1-1"></p>');
		const here = new Map([
			['een', 'begin'],
			['nul', 'begin'],
			['p1-9', 'p1-1'],
		]);
		assert.equal(
			withOldIds(html, here, new Map()),
			page(
				'<h1 id="begin"><span id="een"></span><span id="nul"></span>Kop</h1>\n<p title="a > b" id="p1-1"><span id="p1-9"></span></p>',
			),
		);
	});

	it('stand before what can hold no text', () => {
		assert.equal(
			withOldIds(page('<ol id="lijst"><li>Een</li></ol>'), new Map([['oud', 'lijst']]), new Map()),
			page('<span id="oud"></span><ol id="lijst"><li>Een</li></ol>'),
		);
	});

	it('lead on, in the editors’ voice, where their place is on another page', () => {
		const elsewhere = new Map([['p1-2', { link: '/v/e/c/twee/#p1-2', title: 'Twee & drie' }]]);
		assert.equal(
			withOldIds(page('<p>Een</p>'), new Map(), elsewhere),
			page(
				'<p>Een</p><p class="moved" id="p1-2" data-editors>De plaats p1-2 staat nu in: <a href="/v/e/c/twee/#p1-2">Twee &amp; drie</a></p>\n',
			),
		);
	});

	it('have a line behind what has their name now and is something else; in a list of notes, inside the note', () => {
		const before = { was: 'Vooral “in”', link: '/v/e/c/#p1-1', title: 'De plaats p1-1' };
		const line = (id: string, lang = '') =>
			`<p class="moved reused" data-editors>De plaats ${id} was eerst “<bdi${lang}>Vooral “in” …</bdi>”. Een oudere link bedoelt misschien die tekst. Die staat nu op: <a href="/v/e/c/#p1-1">De plaats p1-1</a></p>`;
		assert.equal(
			withOldIds(
				page('<p id="p1-2" lang="de">Twee</p><p>Drie</p><ol><li id="voetnoot-8"><p>Acht</p></li></ol>'),
				new Map(),
				new Map(),
				new Map([
					['p1-2', before],
					['voetnoot-8', before],
				]),
			),
			page(
				`<p id="p1-2" lang="de">Twee</p>${line('p1-2', ' lang="de"')}<p>Drie</p><ol><li id="voetnoot-8"><p>Acht</p>${line('voetnoot-8')}</li></ol>`,
			),
		);
	});
});
