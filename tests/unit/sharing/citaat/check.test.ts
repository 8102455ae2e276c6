import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkQuote } from '#sharing/citaat/check.ts';
import { indexEdition } from '#sharing/citaat/edition-index.ts';
import type { Finding } from '#sharing/citaat/finding.ts';
import type { QuotableBlock } from '#sharing/citaat/texts.ts';

const block = (id: string, name: string, text: string, calls: [string, string][] = []): QuotableBlock => ({
	id,
	path: 'e/h/s/',
	name,
	folio: '41',
	text,
	calls: calls.map(([word, label]) => [text.indexOf(word) + word.length, label]),
});

const edition = indexEdition({
	work: 'Dienst, Verslag 2014',
	blocks: [
		block('ct-infobox', 'kop “CT Infobox”', 'CT Infobox'),
		block(
			'p41-3',
			'alinea 41·3',
			'De CT Infobox is een samenwerkingsverband van tien overheidsorganisaties dat zich al tien jaar richt op de bestrijding van terrorisme. Hierdoor kan snel en adequaat handelingsperspectief worden gegenereerd voor de partners.',
		),
		block(
			'p41-7',
			'alinea 41·7',
			'De Commissie benadrukt zowel in het rapport over de verwerving van telecommunicatiegegevens als in het rapport over het gebruik van sociale media, dat geen sprake is van het stelselmatig buiten de wet om verwerven van (persoons)gegevens (zie ‘Vernieuwing Wiv 2002’).',
			[
				['telecommunicatiegegevens', '8'],
				['media', '9'],
			],
		),
		block('voetnoot-8', 'voetnoot 8', 'Toezichtsrapport inzake gegevensverwerking, 5 februari 2014'),
	],
});
const check = (quote: string) => checkQuote(quote, [edition]);

/** The finding in one line: kind, places, what is forgiven or different. */
function told(finding: Finding): string {
	const parts = (all: readonly { kind: string; text: string }[]) =>
		all
			.filter(({ kind }) => kind !== 'same')
			.map(({ kind, text }) => (kind === 'quote' ? `-${text}` : `+${text}`))
			.join(' ');
	switch (finding.kind) {
		case 'exact':
			return [finding.kind, finding.places.map(({ name }) => name).join('; '), ...finding.forgiven].join(
				' | ',
			);
		case 'near':
			return [finding.kind, finding.place.name, parts(finding.parts), ...finding.forgiven].join(' | ');
		case 'pieces':
			return [
				finding.why,
				...finding.pieces.map((piece) =>
					typeof piece === 'string'
						? `? ${piece}`
						: `${piece.place.name}${piece.exact ? '' : ` ${parts(piece.parts)}`}`,
				),
				...(finding.inOrder ? [] : ['other order']),
			].join(' | ');
		case 'none':
			return `none ${finding.known}/${finding.words}`;
		default:
			return finding.kind;
	}
}

describe('a quotation', () => {
	for (const [what, quote, expected] of [
		['letter for letter', 'richt op de bestrijding van terrorisme', 'exact | alinea 41·3'],
		['of one word, at every place', 'Infobox', 'exact | kop “CT Infobox”; alinea 41·3'],
		[
			'in quotation marks and with a full stop of its own',
			'“richt op de bestrijding.”',
			'exact | alinea 41·3',
		],
		[
			'over two blocks',
			'voor de partners.\n\nDe Commissie benadrukt',
			'exact | alinea 41·3 tot en met alinea 41·7',
		],
		['in a note', 'Toezichtsrapport inzake gegevensverwerking', 'exact | voetnoot 8'],
		[
			'with other white space',
			'richt  op\nde bestrijding van\u00a0terrorisme',
			'exact | alinea 41·3 | space',
		],
		[
			'with a hyphen at a line end',
			'samenwer-\nkingsverband van tien over-\nheidsorganisaties',
			'exact | alinea 41·3 | hyphens',
		],
		['with soft hyphens', 'samen\u00adwerkings\u00adverband van tien', 'exact | alinea 41·3 | hyphens'],
		['with other quotation marks', 'zie "Vernieuwing Wiv 2002"', 'exact | alinea 41·7 | quotes'],
		[
			'with the digit of a footnote',
			'verwerving van telecommunicatiegegevens8 als in',
			'exact | alinea 41·7 | digits',
		],
		['with a raised digit', 'van telecommunicatiegegevens⁸ als', 'exact | alinea 41·7 | digits'],
		['with a digit in brackets', 'van sociale media[9], dat geen sprake', 'exact | alinea 41·7 | digits'],
		[
			'with letters set as one',
			'samenwerkingsverband van tien overheidsorganisaties dat zich al tien jaar richt op de be\uFB01',
			'near | alinea 41·3 | -befi +bestrijding | letters',
		],
		[
			'with another word',
			'richt op de bevordering van terrorisme',
			'near | alinea 41·3 | -bevordering +bestrijding',
		],
		['with a word left out', 'dat zich tien jaar richt op de bestrijding', 'near | alinea 41·3 | +al '],
		['with a word more', 'dat geen enkele sprake is van het', 'near | alinea 41·7 | -enkele '],
		['with another sign', 'sociale media dat geen sprake is', 'near | alinea 41·7 | +,'],
		[
			'with another capital',
			'richt op de Bestrijding van terrorisme',
			'near | alinea 41·3 | -Bestrijding +bestrijding',
		],
		[
			'with the digit of another footnote',
			'van telecommunicatiegegevens9 als in het rapport',
			'near | alinea 41·7 | -9',
		],
		[
			'with a false first word',
			'Wij zich al tien jaar richt op de bestrijding',
			'near | alinea 41·3 | -Wij +dat',
		],
		[
			'with an ellipsis',
			'richt op de bestrijding (…) handelingsperspectief worden gegenereerd',
			'ellipsis | alinea 41·3 | alinea 41·3',
		],
		[
			'with an ellipsis and the order turned',
			'dat geen sprake is ... van tien overheidsorganisaties',
			'ellipsis | alinea 41·7 | alinea 41·3 | other order',
		],
		[
			'with an ellipsis and a piece that is nowhere',
			'richt op de bestrijding […] en nooit ergens anders',
			'ellipsis | alinea 41·3 | ? en nooit ergens anders',
		],
		[
			'with a sentence left out in silence',
			'De CT Infobox is een samenwerkingsverband van tien overheidsorganisaties snel en adequaat handelingsperspectief worden gegenereerd',
			'skipped | alinea 41·3 | alinea 41·3',
		],
		[
			'put together from two places',
			'is een samenwerkingsverband van tien overheidsorganisaties dat geen sprake is van het stelselmatig',
			'composed | alinea 41·3 | alinea 41·7',
		],
		[
			'in another language',
			'The service cooperates with ten partners in order to fight terrorism.',
			'none 2/11',
		],
		['that is not there', 'De minister heeft gisteren een brief gestuurd over het weer.', 'none 4/10'],
		['without words', ' “…” !? ', 'empty'],
	] as const) {
		it(`${what} is told as it is`, () => {
			assert.equal(told(check(quote)), expected);
		});
	}

	it('of 100,000 characters is found where it stands, and else asks for a shorter one', () => {
		const long = indexEdition({
			work: 'x',
			blocks: [block('p1-1', 'alinea 1·1', 'Een zin van zes woorden lang. '.repeat(3_400).trim())],
		});
		const found = checkQuote('zin van zes woorden lang. Een '.repeat(3_000), [long]);
		assert.equal(found.kind, 'exact');
		assert.deepEqual(checkQuote('y'.repeat(100_000), [edition]), { kind: 'long', characters: 100_000 });
	});
	it('is linked with the mark that shows its words', () => {
		const found = check('richt op de bestrijding');
		assert.ok(found.kind === 'exact');
		assert.match(found.places[0]?.address ?? '', /^e\/h\/s\/\?citaat=2\.14\.4\.[\w.-]+#p41-3$/);
	});
});
