import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chapterOf } from '../../../support/chapter.ts';
import { type MarkedBlock, markedPage } from '../../../support/marked-page.ts';

const P: MarkedBlock = { kind: 'paragraph' };
const NOTE: MarkedBlock = { kind: 'footnote' };
const heading = (level: number): MarkedBlock => ({ kind: 'heading', level });
const FOLIO: MarkedBlock = { kind: 'folio' };

/** A page with a folio above its rows. */
const page = (folio: string, rows: readonly string[], blocks: Readonly<Record<string, MarkedBlock>>) =>
	markedPage([`-folio ${folio}`, ...rows].join('\n'), { folio: FOLIO, ...blocks });

describe('sections', () => {
	test('every heading opens a section, but for one that follows a heading directly', async () => {
		const { sections, frontmatter } = await chapterOf([
			page('7', ['1h Werk', '1a Een.', '1i Meer', '1j Nog meer', '1b Twee.', '1c Drie.'], {
				h: heading(2),
				a: P,
				i: heading(2),
				j: heading(3),
				b: P,
				c: P,
			}),
		]);
		assert.deepEqual(sections, [
			['werk', '|7|', '## Werk', 'paragraph: Een.'],
			['meer', '## Meer', '### Nog meer', 'paragraph: Twee.', 'paragraph: Drie.'],
		]);
		assert.deepEqual(frontmatter[1]?.headings, ['meer', 'nog-meer']);
		assert.deepEqual(frontmatter[1]?.begins, { folio: '7', paragraph: 2 });
	});

	test('text before the first heading is a section of its own, with the chapter’s title', async () => {
		const { sections, frontmatter } = await chapterOf([
			page('7', ['1a Een.', '1h Werk', '1b Twee.'], { a: P, h: heading(2), b: P }),
		]);
		assert.deepEqual(sections, [
			['begin', '|7|', 'paragraph: Een.'],
			['werk', '## Werk', 'paragraph: Twee.'],
		]);
		assert.deepEqual([frontmatter[0]?.title, frontmatter[0]?.level], ['Een hoofdstuk', 1]);
	});

	test('a page that begins with a heading begins in that heading’s section', async () => {
		const { sections, frontmatter } = await chapterOf([
			page('7', ['1h Werk', '1a Een.'], { h: heading(2), a: P }),
			page('8', ['1h Rust', '1a Twee.'], { h: heading(2), a: P }),
		]);
		assert.deepEqual(sections[1], ['rust', '|8|', '## Rust', 'paragraph: Twee.']);
		assert.deepEqual(frontmatter[1]?.begins, { folio: '8', paragraph: 1 });
	});

	test('pages without running text are a section, and it is asked whether they are the right ones', async () => {
		const { sections, diagnostics, account } = await chapterOf([page('7', [], {})]);
		assert.deepEqual(sections, [['begin', '|7|']]);
		assert.deepEqual(
			diagnostics.map(({ code, safe }) => [code, safe]),
			[['edition/chapter-empty', true]],
		);
		assert.deepEqual(
			account?.blocks.map(({ id }) => id),
			['p7-folio'],
		);
	});

	test('a heading of signs alone has the folio of its page as slug', async () => {
		const { sections, codes } = await chapterOf([
			page('7', ['1h * * *', '1a Een.', '1i §', '1b Twee.'], { h: heading(2), a: P, i: heading(2), b: P }),
		]);
		assert.deepEqual(codes, []);
		assert.deepEqual(
			sections.map(([slug]) => slug),
			['kop-p7', 'kop-p7-2'],
		);
	});

	test('a title that stands again is told apart by its folio, and by its count on that page', async () => {
		const kinds = { h: heading(2), a: P, i: heading(2), b: P };
		const { sections, codes } = await chapterOf([
			page('7', ['1h Werk', '1a Een.'], { h: heading(2), a: P }),
			page('8', ['1h Werk', '1a Twee.', '1i Werk', '1b Drie.'], kinds),
			page('9', ['1h Rust', '1a Vier.', '1i Werk', '1b Vijf.'], kinds),
		]);
		assert.deepEqual(codes, []);
		assert.deepEqual(
			sections.map(([slug]) => slug),
			['werk', 'werk-p8', 'werk-p8-2', 'rust', 'werk-p9'],
		);
	});

	test('a slug of edition.yaml is taken, and one that hits nothing names the nearest heading', async () => {
		const given = '    slugs: [{ heading: Werk, line: 4, slug: arbeid }]';
		const rows = ['1h Werk', '1a Een.', '1i Werk', '1b Twee.'];
		const blocks = { h: heading(2), a: P, i: heading(2), b: P };
		const { sections } = await chapterOf([page('7', rows, blocks)], given);
		assert.deepEqual(
			sections.map(([slug]) => slug),
			['werk', 'arbeid'],
		);
		const { diagnostics } = await chapterOf(
			[page('7', ['1h Werk', '1a Een.'], { h: heading(2), a: P })],
			'    slugs: [{ heading: Wrek, slug: arbeid }]',
		);
		assert.deepEqual(
			[diagnostics[0]?.code, diagnostics[0]?.file],
			['edition/slug-hits-nothing', 'seeds/proef/edition.yaml'],
		);
		assert.match(diagnostics[0]?.act?.[0] ?? '', /"Werk"/);
	});
});

describe('page ends', () => {
	const two = (foot: string, top: string, yaml = '', kind: MarkedBlock = P, rest: readonly string[] = []) =>
		chapterOf(
			[
				page('7', ['1h Werk', ...rest.map((row) => `1r ${row}`), `1a ${foot}`], {
					h: heading(2),
					...(rest.length > 0 ? { r: P } : {}),
					a: kind,
				}),
				page('8', [`1a ${top}`, '1b Slot.'], { a: P, b: P }),
			],
			yaml,
		);

	test('a paragraph that runs on holds the page break, and counts on the page it begins on', async () => {
		const { sections, account } = await two('De dienst werkt', 'samen met anderen.');
		assert.deepEqual(sections, [
			['werk', '|7|', '## Werk', 'paragraph: De dienst werkt |8|samen met anderen.', 'paragraph: Slot.'],
		]);
		assert.deepEqual(
			account?.blocks.map(({ id }) => id),
			['p7-folio', 'werk', 'p7-1', 'p8-folio', 'p8-1'],
		);
		assert.deepEqual(
			account?.blocks[2]?.source.map(({ page: file }) => file),
			['001', '002'],
		);
	});

	test('a paragraph that ends stands before the page break', async () => {
		const { sections } = await two('De dienst werkt.', 'Samen met anderen.', '', P);
		assert.deepEqual(sections[0]?.slice(3), [
			'paragraph: De dienst werkt.',
			'|8|',
			'paragraph: Samen met anderen.',
			'paragraph: Slot.',
		]);
	});

	test('what begins with the sign of a note goes on with nothing', async () => {
		const { sections } = await two('De dienst werkt', '* zonder de raad.', '', P);
		assert.deepEqual(sections[0]?.slice(3, 6), [
			'paragraph: De dienst werkt',
			'|8|',
			'paragraph: * zonder de raad.',
		]);
	});

	test('where the engine does not tell, the full stop and the capital do', async () => {
		const open = await two('De dienst werkt', 'Samen met anderen.', '', P);
		assert.equal(open.sections[0]?.[3], 'paragraph: De dienst werkt |8|Samen met anderen.');
		const small = await two('De dienst werkt, o.a.', 'samen met anderen.', '', P);
		assert.equal(small.sections[0]?.[3], 'paragraph: De dienst werkt, o.a. |8|samen met anderen.');
	});

	test('a hyphen at the foot is dropped where the chapter has the word whole, as a recorded normalization', async () => {
		const { sections, account } = await two('De samen-', 'werking groeit.', '', P, [
			'De samenwerking is goed.',
		]);
		assert.equal(sections[0]?.[4], 'paragraph: De samen|8|werking groeit.');
		assert.deepEqual(
			account?.apparatus.map(({ diplomatic, reading, lemma, page: file, block }) => [
				diplomatic,
				reading,
				lemma,
				file,
				block,
			]),
			[['-', '', 'samenwerking', '001', 'p7-2']],
		);
	});

	test('a hyphen at the foot stays where the chapter has the word with it', async () => {
		const { sections, account } = await two('Een collega-', 'dienst komt.', '', P, [
			'De collega-dienst is er.',
		]);
		assert.equal(sections[0]?.[4], 'paragraph: Een collega-|8|dienst komt.');
		assert.deepEqual(account?.apparatus, []);
	});

	test('a hyphen at the foot that no word explains is undecided, and an editor decides it', async () => {
		const { codes, diagnostics } = await two('De samen-', 'werking groeit.');
		assert.deepEqual(codes, ['edition/page-end-undecided']);
		assert.equal(diagnostics[0]?.severity, 'review');
		assert.match(diagnostics[0]?.act?.join('\n') ?? '', /page: "001", page-end: runs-on-dropping-hyphen/);
		const decided = await two(
			'De samen-',
			'werking groeit.',
			'decisions: [{ page: "001", page-end: runs-on-dropping-hyphen, reason: zo gedrukt }]',
		);
		assert.equal(decided.sections[0]?.[3], 'paragraph: De samen|8|werking groeit.');
		assert.deepEqual(
			decided.account?.decisions.map(({ page: file, line, chosen, rival, by, reason }) => [
				file,
				line,
				chosen,
				rival,
				by,
				reason,
			]),
			[['001', 3, 'samenwerking', 'samen- | werking', 'editor', 'zo gedrukt']],
		);
	});

	test('a decision on a page end that nothing asks is an error', async () => {
		const { codes } = await chapterOf(
			[page('7', ['1a Een.'], { a: P })],
			'decisions: [{ page: "001", page-end: runs-on, reason: zo gedrukt }]',
		);
		assert.deepEqual(codes, ['edition/decision-hits-nothing']);
	});
});

describe('pull quotes', () => {
	const Q: MarkedBlock = { kind: 'pullquote' };

	test('a pull quote stands before the paragraph that has its words', async () => {
		const { sections, frontmatter } = await chapterOf([
			page(
				'7',
				[
					'-q De dienst werkt samen',
					'1h Werk',
					'1a Iets anders.',
					'1i Rust',
					'1b Want de dienst werkt',
					'1b samen, altijd.',
				],
				{ q: Q, h: heading(2), a: P, i: heading(2), b: P },
			),
		]);
		assert.deepEqual(sections[1], [
			'rust',
			'## Rust',
			'pullquote: De dienst werkt samen',
			'paragraph: Want de dienst werkt samen, altijd.',
		]);
		assert.deepEqual(
			frontmatter.map(({ quotes }) => quotes),
			[undefined, ['p7-citaat-1']],
		);
	});

	test('one whose words are nowhere stands before the first paragraph of its page', async () => {
		const { sections } = await chapterOf([
			page('7', ['-q Heel iets anders dan dit', '1h Werk', '1a Een.', '1b Twee.'], {
				q: Q,
				h: heading(2),
				a: P,
				b: P,
			}),
		]);
		assert.deepEqual(sections[0]?.slice(2), [
			'## Werk',
			'pullquote: Heel iets anders dan dit',
			'paragraph: Een.',
			'paragraph: Twee.',
		]);
	});

	test('one of a page without a paragraph stays on its page', async () => {
		const { sections } = await chapterOf([
			page('7', ['1h Werk', '-q Heel iets anders'], { h: heading(2), q: Q }),
			page('8', ['1a Een.'], { a: P }),
			page('9', ['1b Twee.'], { b: P }),
		]);
		assert.deepEqual(sections[0], [
			'werk',
			'|7|',
			'## Werk',
			'pullquote: Heel iets anders',
			'|8|',
			'paragraph: Een.',
			'|9|',
			'paragraph: Twee.',
		]);
	});
});

describe('notes', () => {
	test('a definition stands in the section of its first call; a second call repeats it there', async () => {
		const { sections, frontmatter, account } = await chapterOf([
			page('7', ['1h Werk', '1a Een^8^.', '1i Rust', '1b Twee^8^.', '1n 8 Zie daar.'], {
				h: heading(2),
				a: P,
				i: heading(2),
				b: P,
				n: NOTE,
			}),
		]);
		assert.deepEqual(sections[0]?.at(-1), '[^8]: Zie daar.');
		assert.deepEqual(sections[1]?.at(-1), '[^8]: Zie daar.');
		assert.deepEqual(
			frontmatter.map(({ repeats }) => repeats),
			[undefined, { '8': 2 }],
		);
		assert.deepEqual(
			account?.blocks.filter(({ kind }) => kind === 'footnote').map(({ id, section }) => [id, section]),
			[['voetnoot-8', 'werk']],
		);
	});

	test('labels that start again on the next page get its folio, and keep their printed label', async () => {
		const { sections, frontmatter } = await chapterOf([
			page('7', ['1h Werk', '1a Een^1^.', '1n 1 Eerste.'], { h: heading(2), a: P, n: NOTE }),
			page('8', ['1a Twee^1^.', '1n 1 Tweede.'], { a: P, n: NOTE }),
		]);
		assert.deepEqual(sections[0]?.slice(-2), ['[^1]: Eerste.', '[^8-1]: Tweede.']);
		assert.deepEqual(frontmatter[0]?.labels, { '8-1': '1' });
		assert.ok(sections[0]?.includes('paragraph: Twee[^8-1].'));
	});

	test('a call finds its definition on the next page', async () => {
		const { codes, sections } = await chapterOf([
			page('7', ['1h Werk', '1a Een^1^.'], { h: heading(2), a: P }),
			page('8', ['1a Twee.', '1n 1 Eerste.'], { a: P, n: NOTE }),
		]);
		assert.deepEqual(codes, []);
		assert.deepEqual(sections[0]?.at(-1), '[^1]: Eerste.');
	});

	test('what has no pair is asked about and published: a note as small print, a call as a letter', async () => {
		const { sections, diagnostics, account } = await chapterOf([
			page(
				'7',
				[
					'1h Werk',
					'1a Een^3^ en^1^ gaat',
					'1n 1 Eerste.',
					'1o 1 Nog eens^2^.',
					'1p 2 Tweede.',
					'1q 4 Vier.',
				],
				{ h: heading(2), a: P, n: NOTE, o: NOTE, p: NOTE, q: NOTE },
			),
			page('8', ['1a voort.'], { a: P }),
		]);
		assert.deepEqual(
			diagnostics.map(({ code, severity, safe, line }) => [code, severity, safe, line]),
			[
				['notes/label-twice', 'review', true, 5],
				['notes/definition-without-call', 'review', true, 7],
				['notes/call-without-definition', 'review', true, 3],
			],
		);
		assert.deepEqual(sections, [
			[
				'werk',
				'|7|',
				'## Werk',
				'paragraph: Een3 en[^1] gaat |8|voort.',
				'caption: 1 Nog eens[^2].',
				'caption: 4 Vier.',
				'[^1]: Eerste.',
				'[^2]: Tweede.',
			],
		]);
		const { definition, caption } = account?.figures.byDisposition ?? {};
		assert.deepEqual([definition, caption], [16, 15], 'the account tells it as it is published');
	});

	test('a note without words is small print, and what has its number calls nothing', async () => {
		const { sections, diagnostics } = await chapterOf([
			page('7', ['1a Een^1^.', '1n 1 '], { a: P, n: NOTE }),
		]);
		assert.deepEqual(sections[0]?.slice(2), ['paragraph: Een1.', 'caption: 1']);
		assert.deepEqual(
			diagnostics.map(({ code, safe }) => [code, safe]),
			[
				['notes/definition-without-text', true],
				['notes/call-without-definition', true],
			],
		);
	});

	test('a note that runs over a page and is called nowhere stays one text on each page', async () => {
		const { sections, codes } = await chapterOf([
			page('7', ['1a Een.', '1n 1 Begint en'], { a: P, n: NOTE }),
			page('8', ['1a Twee.', '1n gaat voort.'], { a: P, n: NOTE }),
		]);
		assert.deepEqual(codes, ['notes/definition-without-call']);
		assert.deepEqual(sections[0]?.slice(1), [
			'|7|',
			'paragraph: Een.',
			'caption: 1 Begint en',
			'|8|',
			'paragraph: Twee.',
			'caption: gaat voort.',
		]);
	});
});

describe('footnotes whose call is missing', () => {
	test('one that was read as a line of the note above is asked for', async () => {
		const { diagnostics } = await chapterOf([
			page('7', ['1a Een^8^.', '1n 8 Zie daar.', '1n 9 Zie elders, 2014.'], { a: P, n: NOTE }),
		]);
		assert.deepEqual(
			diagnostics.map(({ code, severity, line }) => [code, severity, line]),
			[['notes/definition-without-call', 'review', 4]],
		);
	});

	test('one that was read as a paragraph is asked for, until an editor says that it is one', async () => {
		const spoilt = () => page('7', ['1a Een.', '1b 8 Toezichtsrapport van 2014.'], { a: P, b: P });
		const { diagnostics } = await chapterOf([spoilt()]);
		assert.deepEqual(
			diagnostics.map(({ code, line }) => [code, line]),
			[['notes/definition-without-call', 3]],
		);
		const decided = 'decisions: [{ page: "001", line: 3, column: 1, is: paragraph, reason: zo gedrukt }]';
		assert.deepEqual((await chapterOf([spoilt()], decided)).codes, []);
	});

	test('a call with no text to belong to is told', async () => {
		const { diagnostics } = await chapterOf([
			page('7', ['1a Een.', '1c 9'], { a: P, c: { kind: 'caption' } }),
		]);
		assert.deepEqual(
			diagnostics.map(({ code, line }) => [code, line]),
			[['notes/call-without-word', 3]],
		);
	});

	test('a number that only begins a line asks nothing', async () => {
		const { codes } = await chapterOf([
			page('7', ['1a 60 dagen na', '1a 5 februari^8^.', '1n 8 Zie daar,', '1n 2014 en verder.'], {
				a: P,
				n: NOTE,
			}),
		]);
		assert.deepEqual(codes, []);
	});
});

describe('folios', () => {
	test('a page without a folio asks for one in edition.yaml', async () => {
		const { diagnostics } = await chapterOf([markedPage('1a Een.', { a: P })]);
		assert.equal(diagnostics[0]?.code, 'edition/folio-missing');
		assert.match(diagnostics[0]?.act?.[1] ?? '', /\{ file: "001", folio: "…", printed: false \}/);
	});

	test('two pages with one folio are told on the second', async () => {
		const { diagnostics } = await chapterOf([
			page('7', ['1a Een.'], { a: P }),
			page('7', ['1a Twee.'], { a: P }),
		]);
		assert.deepEqual(
			diagnostics.map(({ code, file }) => [code, file]),
			[['edition/folio-twice', 'seeds/proef/pages/002.txt']],
		);
	});
});

test('a sidebar beside a paragraph that runs on to the next page is counted on its own page', async () => {
	const { sections, codes, account } = await chapterOf([
		page('7', ['1a Een begin', '-s In een kader.'], { a: P, s: { kind: 'sidebar' } }),
		page('8', ['1a dat doorloopt.', '1b Twee.'], { a: P, b: P }),
	]);
	assert.deepEqual(codes, []);
	assert.deepEqual(sections, [
		['begin', '|7|', 'sidebar: In een kader.', 'paragraph: Een begin |8|dat doorloopt.', 'paragraph: Twee.'],
	]);
	assert.deepEqual(
		account?.blocks.flatMap(({ id, text }) => (/^p\d+-\d+$/u.test(id) ? [`${id} ${text}`] : [])),
		['p7-1 In een kader.', 'p7-2 Een begin dat doorloopt.', 'p8-1 Twee.'],
	);
});

test('a page may be given a folio of its own beside the one it prints', async () => {
	const pages = [page('7', ['1a Een.'], { a: P }), page('7', ['1a Twee.'], { a: P })];
	const { account, codes } = await chapterOf(pages, '', { '002': 'folio: "b7", printed: "7"' });
	assert.deepEqual(codes, []);
	assert.deepEqual(
		account?.blocks.map(({ id }) => id),
		['p7-folio', 'p7-1', 'pb7-folio', 'pb7-1'],
	);
	const wrong = await chapterOf(pages, '', { '002': 'folio: "b7", printed: "8"' });
	assert.deepEqual(wrong.codes, ['edition/folio-differs']);
});

describe('abbreviations', () => {
	const one = (entry: string) =>
		chapterOf(
			[page('7', ['1a De CTIVD, de Commissie van Toezicht, en de Sigint-dienst.'], { a: P })],
			`abbreviations: [${entry}]`,
		);

	test('one that occurs, also before a hyphen, is fine', async () => {
		assert.deepEqual((await one('{ short: Sigint, long: signals intelligence, by: editors }')).codes, []);
		assert.deepEqual((await one('{ short: CTIVD, long: Commissie van Toezicht, by: text }')).codes, []);
	});

	test('one that never occurs, or only inside a word, is an error that names the nearest', async () => {
		const { diagnostics } = await one('{ short: CTIV, long: x, by: editors }');
		assert.equal(diagnostics[0]?.code, 'edition/abbreviation-unheard');
		assert.match(diagnostics[0]?.act?.[0] ?? '', /“CTIVD”/);
	});

	test('a long form said to be in the text must be there', async () => {
		const { diagnostics } = await one('{ short: CTIVD, long: Commissie van Overzicht, by: text }');
		assert.match(diagnostics[0]?.reason ?? '', /occurs nowhere/);
	});
});

describe('what the engine asks', () => {
	const question = {
		code: 'layout/cut-undecided',
		severity: 'review',
		line: 2,
		reason: 'x',
		act: [
			'Look at the printed page and add, under decisions:',
			'  - { page: "…", line: 2, column-1-ends: "Een.", reason: "…" }',
		],
	} as const;

	test('gets the names of the page and of edition.yaml, so that its act can be pasted', async () => {
		const reading = { ...page('7', ['1a Een.'], { a: P }), diagnostics: [question] };
		const { diagnostics } = await chapterOf([reading]);
		assert.deepEqual(diagnostics[0]?.act, [
			'Look at the printed page and add to seeds/proef/edition.yaml, under decisions:',
			'  - { page: "001", line: 2, column-1-ends: "Een.", reason: "…" }',
		]);
		assert.equal(diagnostics[0]?.file, 'seeds/proef/pages/001.txt');
	});

	test('is asked for an undecided line that it says nothing of', async () => {
		const silent = {
			subject: 'cut',
			line: 2,
			chosen: 'Een.',
			margin: 0,
			evidence: [],
			by: 'engine',
			undecided: true,
		} as const;
		const { codes } = await chapterOf([{ ...page('7', ['1a Een.'], { a: P }), decisions: [silent] }]);
		assert.deepEqual(codes, ['edition/undecided']);
	});
});
