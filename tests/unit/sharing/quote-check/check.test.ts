import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkQuote } from '#sharing/quote-check/check.ts';
import { indexEdition } from '#sharing/quote-check/edition-index.ts';
import type { Finding, QuotedPlace } from '#sharing/quote-check/finding.ts';
import type { QuotableBlock } from '#sharing/quote-check/quotable-block.ts';

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
		block('p41-tabel-1-rij-2', 'tabel 1 op p. 41', 'Gebouwen 312'),
		block('p41-tabel-1-rij-3', 'tabel 1 op p. 41', 'Leningen 254'),
		block('voetnoot-8', 'voetnoot 8', 'Toezichtsrapport inzake gegevensverwerking, 5 februari 2014'),
	],
});
const check = (quote: string) => checkQuote(quote, [edition]);

/** The finding in one line: kind, places, what is forgiven or different. */
function told(finding: Finding): string {
	const named = ({ name, upTo }: QuotedPlace) => (upTo === undefined ? name : `${name} tot en met ${upTo}`);
	const parts = (all: readonly { kind: string; text: string }[]) =>
		all
			.filter(({ kind }) => kind !== 'same' && kind !== 'aside')
			.map(({ kind, text }) => (kind === 'quote' ? `-${text}` : `+${text}`))
			.join(' ');
	switch (finding.kind) {
		case 'exact':
			return [finding.kind, finding.places.map(named).join('; '), ...finding.accidentals].join(' | ');
		case 'near':
			return [finding.kind, named(finding.place), parts(finding.parts), ...finding.accidentals].join(' | ');
		case 'pieces':
			return [
				finding.why,
				...finding.pieces.map((piece) =>
					typeof piece === 'string'
						? `? ${piece}`
						: `${named(piece.place)}${piece.exact ? '' : ` ${parts(piece.parts)}`}`,
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
		['over two rows of a table, whose name both have', 'Gebouwen 312 Leningen', 'exact | tabel 1 op p. 41'],
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

	for (const [what, quote, expected] of [
		['a percentage', 'zich al tien jaar%', 'near | alinea 41·3 | -%'],
		['a question', 'op de bestrijding van terrorisme?', 'near | alinea 41·3 | -?'],
		['a question behind an ellipsis', '…richt op de bestrijding?', 'near | alinea 41·3 | -?'],
		[
			'words in front',
			'Geenszins waar is: zich al tien jaar richt op de bestrijding',
			'near | alinea 41·3 | -Geenszins waar is: ',
		],
		[
			'words behind',
			'De CT Infobox is een samenwerkingsverband, zegt men.',
			'near | alinea 41·3 | -, -zegt +van -men +tien',
		],
		[
			'a split word',
			'richt op de be strijding van terrorisme',
			'near | alinea 41·3 | -be +bestrijding -strijding ',
		],
		['two words in one', 'richt opde bestrijding van terrorisme', 'near | alinea 41·3 | -opde +op +de '],
		['a word of its own in brackets', 'dat [niet] geen sprake is', 'near | alinea 41·7 | -[niet] '],
		['a note and the text before it', 'op pagina 3. Toezichtsrapport inzake gegevensverwerking', 'none 4/6'],
		[
			'a negation before a hyphen left out',
			'Nederlandse partners werken samen',
			'near | alinea 41·9 | +niet-',
		],
		['a percent sign left out', 'een groei van 5', 'near | alinea 41·9 | +%'],
	] as const) {
		it(`with ${what} is not “staat zo”`, () => {
			const more = block(
				'p41-9',
				'alinea 41·9',
				'Ook niet-Nederlandse partners werken samen, met een groei van 5% of 60 procent.',
			);
			const index = indexEdition({ work: edition.work, blocks: [...edition.blocks, more] });
			const found = checkQuote(quote, [index]);
			assert.equal(told(found), expected);
		});
	}

	it('that leaves out a negation around it says so', () => {
		const found = check('sprake is van het stelselmatig buiten de wet om verwerven');
		assert.ok(found.kind === 'exact');
		assert.deepEqual(found.cues.cutOff[0], { weight: 'negation', text: 'geen' });
		assert.match(found.places[0]?.before ?? '', /dat geen$/);
	});

	it('says what its ellipsis leaves out', () => {
		const found = check('dat (..) sprake is van het stelselmatig');
		assert.ok(found.kind === 'pieces' && found.why === 'ellipsis');
		assert.deepEqual(
			found.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.omitted)),
			[' geen ', undefined],
		);
		assert.deepEqual(found.cues.omitted, [{ weight: 'negation', text: 'geen' }]);
	});

	it('says what was put in and left out, where that can turn it', () => {
		const found = check('dat er sprake is van het niet stelselmatig buiten de wet om verwerven');
		assert.ok(found.kind === 'near');
		assert.deepEqual(found.cues.inserted, [{ weight: 'negation', text: 'niet' }]);
		assert.deepEqual(found.cues.omitted, [{ weight: 'negation', text: 'geen' }]);
	});

	it('between marks is judged, and what stands outside them is not', () => {
		const found = check('De dienst schrijft: ‘dat geen sprake is van het stelselmatig’, en dat klopt.');
		assert.ok(found.kind === 'exact');
		assert.deepEqual(
			found.parts.map(({ kind, text, why }) => [kind, text, why]),
			[
				['aside', 'De dienst schrijft: ‘', 'outside'],
				['same', 'dat geen sprake is van het stelselmatig', undefined],
				['aside', '’, en dat klopt.', 'outside'],
			],
		);
		assert.equal(check('De dienst schrijft: ‘dat sprake is van het stelselmatig’').kind, 'near');
	});

	it('in two stretches between marks is in two pieces', () => {
		const found = check(
			'‘dat geen sprake is’, schrijft de dienst, ‘van het stelselmatig buiten de wet om verwerven’',
		);
		assert.ok(found.kind === 'pieces' && found.why === 'quoted' && found.inOrder);
		assert.ok(found.pieces.every((piece) => typeof piece !== 'string' && piece.exact));
	});

	for (const [what, quote, expected] of [
		['a sign put in', '‘Vernieuwing Wiv 2002’ op, pagina 42 en', 'near | alinea 41·9 | -,'],
		['nothing changed', '‘Vernieuwing Wiv 2002’ op pagina 42 en', 'exact | alinea 41·9'],
		['a word put in', '‘Vernieuwing Wiv 2002’ niet op pagina 42', 'near | alinea 41·9 | -niet '],
		[
			'a second stretch',
			'“dat geen sprake is” niet “van het stelselmatig”',
			'quoted | alinea 41·7 | alinea 41·7',
		],
		['words of the quoter', '“dat geen sprake is”, aldus de dienst', 'exact | alinea 41·7'],
		['no words', '“dat geen sprake is”', 'exact | alinea 41·7'],
	] as const) {
		it(`with ${what} between its first mark that closes and its reference is told as it is`, () => {
			const more = block('p41-9', 'alinea 41·9', 'Meer (zie ‘Vernieuwing Wiv 2002’ op pagina 42 en 43).');
			const index = indexEdition({ work: edition.work, blocks: [...edition.blocks, more] });
			const reference = 'Verslag 2014, p. 41, alinea 41·7. Leeseditie, https://example.org/x/#p41-7';
			for (const typed of [`${quote} (${reference})`, `${quote}.\n${reference}`, `${quote} ${reference}`])
				assert.equal(told(checkQuote(typed, [index])), expected, typed);
		});
	}

	it('does not go on from the text into a note, nor over pages that are not there', () => {
		const glued = check(
			'(zie ‘Vernieuwing Wiv 2002’). Toezichtsrapport inzake gegevensverwerking, 5 februari 2014',
		);
		assert.notEqual(glued.kind, 'exact');
		const page = (id: string, folio: string, text: string) => ({ ...block(id, id, text), folio });
		const jump = (folio: string) =>
			checkQuote('De dienst groeit snel. De minister is tevreden daarover.', [
				indexEdition({
					work: 'x',
					blocks: [
						page('a', '12', 'De dienst groeit snel.'),
						page('b', folio, 'De minister is tevreden daarover.'),
					],
				}),
			]).kind;
		assert.equal(jump('13'), 'exact');
		assert.notEqual(jump('41'), 'exact');
	});

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
