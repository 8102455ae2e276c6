import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SaxesParser } from 'saxes';
import { metadataPacket, type PdfFacts } from '#takealong/pdf/metadata.ts';

const facts: PdfFacts = {
	title: 'Dijken & “water” <2031>',
	author: undefined,
	language: 'nl',
	identifier: 'urn:uuid:1',
	day: undefined,
};

describe('what a PDF says of itself', () => {
	it('is XML whatever the title, and claims PDF/UA-1', () => {
		const said: string[] = [];
		const parser = new SaxesParser({ xmlns: true });
		parser.on('text', (text) => said.push(text.trim()));
		parser.write(new TextDecoder().decode(metadataPacket(facts))).close();
		assert.deepEqual(said.filter(Boolean), ['1', facts.title, 'nl', 'urn:uuid:1']);
	});

	it('tells of the author and the day where they are known', () => {
		const text = new TextDecoder().decode(metadataPacket({ ...facts, author: 'Dienst', day: '2031-05-02' }));
		assert.match(text, /<dc:creator><rdf:Seq><rdf:li>Dienst</);
		assert.match(text, /<xmp:ModifyDate>2031-05-02</);
	});
});
