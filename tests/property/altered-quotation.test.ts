/**
 * Thousands of alterations of the published text, as somebody who misquotes makes them: each is said, none is
 * called “staat zo”. And as somebody who copies makes them: none of those is a difference.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Account } from '#edition/account/account.ts';
import { checkQuote } from '#sharing/quote-check/check.ts';
import { indexEdition } from '#sharing/quote-check/edition-index.ts';
import type { CueChanges, Finding, Part } from '#sharing/quote-check/finding.ts';
import { runs } from '../support/nightly.ts';

const READ = new Set(['paragraph', 'heading', 'footnote']);
const blocks = globSync('content/editions/*/account.json')
	.sort()
	.flatMap((file) => (JSON.parse(readFileSync(file, 'utf8')) as Account).blocks)
	.filter(({ kind }) => READ.has(kind))
	.map(({ id, text }) => ({
		id,
		path: 'e/h/s/',
		name: id,
		folio: '41',
		text,
		// Calls stand behind two words of each paragraph.
		calls: [...text.matchAll(/\p{L}{5,}(?= \p{Ll})/gu)]
			.filter((_, at) => at === 5 || at === 11)
			.map((word, at): [number, string] => [word.index + word[0].length, String(at + 1)]),
	}));
const work = 'Algemene Inlichtingen- en Veiligheidsdienst (AIVD), Jaarverslag 2014';
const edition = indexEdition({ work, blocks });
const all = blocks.map(({ text }) => text).join('\n');
const check = (quote: string) => checkQuote(quote, [edition]);
const long = blocks.filter(({ text }) => text.split(' ').length > 20);

/** Words of a block in a row, with the signs at them. */
const passage = (least: number, most: number) =>
	fc
		.record({ block: fc.nat(long.length - 1), from: fc.nat(), count: fc.integer({ min: least, max: most }) })
		.map(({ block, from, count }) => {
			const words = (long[block]?.text ?? '').split(' ');
			const first = from % Math.max(1, words.length - count);
			return words.slice(first, first + count);
		});

const typedOf = (finding: Finding): string =>
	'parts' in finding
		? finding.parts
				.filter(({ kind }) => kind !== 'text')
				.map(({ text }) => text)
				.join('')
		: '';

/** What the finding says is otherwise. */
const said = (parts: readonly Part[]): boolean =>
	parts.some(({ kind }) => kind === 'quote' || kind === 'text');

type Alteration = (words: readonly string[], at: number, dice: number) => string | undefined;
const put = (words: readonly string[], at: number, ...some: string[]) =>
	words.toSpliced(at, 0, ...some).join(' ');
const exchange = (words: readonly string[], at: number, word: string) =>
	words.toSpliced(at, 1, word).join(' ');
const pick = <One>(some: readonly One[], dice: number): One => some[dice % some.length] as One;

/** Words of the text that are exchanged for each other, so that a sentence says something else. */
const PAIRS: readonly (readonly [string, string])[] = [
	['geen', 'een'],
	['geen', 'enige'],
	['zonder', 'door'],
	['tien', 'acht'],
	['tien', 'elf'],
	['2014', '2013'],
	['60', '61'],
	['2002', '2017'],
	['uitsluitend', 'ook'],
	['kan', 'moet'],
	['kan', 'zal'],
	['zal', 'zou'],
	['zullen', 'kunnen'],
	['wil', 'moet'],
	['AIVD', 'MIVD'],
	['MIVD', 'AIVD'],
	['CTIVD', 'AIVD'],
	['WODC', 'CTIVD'],
	['volledige', 'gedeeltelijke'],
	['voornaamste', 'minste'],
	['beperkt', 'intensief'],
	['intensief', 'beperkt'],
	['buitenlandse', 'binnenlandse'],
	['meerdere', 'enkele'],
	['of', 'en'],
	['en', 'of'],
	['maar', 'en'],
	['omdat', 'hoewel'],
	['rechtmatig', 'onrechtmatig'],
	['goed', 'slecht'],
	['toename', 'afname'],
	['februari', 'juli'],
	['zich', 'hen'],
	['hun', 'zijn'],
	['de', 'een'],
];

const ALTERATIONS: Readonly<Record<string, Alteration>> = {
	'a word left out': (words, at) => words.toSpliced(at, 1).join(' '),
	'two words left out': (words, at) => words.toSpliced(at, 2).join(' '),
	'a negation put in': (words, at, dice) =>
		put(words, at, pick(['niet', 'geen', 'nooit', 'nauwelijks', 'zonder'], dice)),
	'a limit put in': (words, at, dice) =>
		put(
			words,
			at,
			pick(['soms', 'alleen', 'mogelijk', 'alle', 'enkele', 'bijna', 'vaak', 'zou', 'mits'], dice),
		),
	'a number put in': (words, at, dice) =>
		put(words, at, pick(['7', 'drie', '40', 'één', 'honderd', '8', '9'], dice)),
	'a word exchanged for its opposite': (words, _, dice) => {
		const fit = PAIRS.filter(([one]) => words.slice(1, -1).includes(one));
		const [one, other] = fit.length > 0 ? pick(fit, dice) : [];
		return one && other ? exchange(words, words.indexOf(one, 1), other) : undefined;
	},
	'a word of the text put in another’s place': (words, at, dice) =>
		exchange(words, at, pick(all.split(/\s+/), dice)),
	'two words swapped': (words, at) => words.toSpliced(at, 2, words[at + 1] ?? '', words[at] ?? '').join(' '),
	'two words far apart swapped': (words, at, dice) => {
		const other = 1 + (dice % (words.length - 2));
		return words
			.map((word, index) => (index === at ? words[other] : index === other ? words[at] : word))
			.join(' ');
	},
	'a word said twice': (words, at) => put(words, at, words[at] ?? ''),
	'a letter more': (words, at, dice) =>
		exchange(words, at, `${words[at]}${pick(['e', 's', 'en', 'n', 't'], dice)}`),
	'a letter less': (words, at) => exchange(words, at, (words[at] ?? '').slice(1)),
	'a prefix that turns it': (words, at, dice) =>
		exchange(words, at, `${pick(['on', 'niet-', 'non-', 'anti-'], dice)}${words[at]}`),
	'a word in two': (words, at, dice) => {
		const word = words[at] ?? '';
		const cut = 2 + (dice % Math.max(1, word.length - 3));
		return /^\p{Ll}{5,}$/u.test(word)
			? exchange(words, at, `${word.slice(0, cut)} ${word.slice(cut)}`)
			: undefined;
	},
	'a number in two': (words) => {
		const at = words.findIndex((word, index) => index > 0 && /\p{N}{2}/u.test(word));
		return at < 0 ? undefined : exchange(words, at, (words[at] ?? '').replace(/(\p{N})(?=\p{N})/u, '$1 '));
	},
	'a dash for a hyphen': (words) => {
		const at = words.findIndex((word, index) => index > 0 && /\p{L}-\p{L}/u.test(word));
		return at < 0
			? undefined
			: exchange(words, at, (words[at] ?? '').replace(/(?<=\p{L})-(?=\p{L})/u, ' - '));
	},
	'words that look like a mark of Markdown': (words, at, dice) =>
		put(
			words,
			at,
			pick(['\n::niet{niet}', '\n::pagina{folio="niet"}', '\n- niet', '\n# niet', '`niet`'], dice),
		),
	'two words in one': (words, at) =>
		/\p{L}$/u.test(words[at] ?? '') && /^\p{L}/u.test(words[at + 1] ?? '')
			? words.toSpliced(at, 2, `${words[at]}${words[at + 1]}`).join(' ')
			: undefined,
	'a capital': (words, at) => {
		const word = words[at] ?? '';
		return exchange(
			words,
			at,
			/^\p{Lu}/u.test(word) ? word.toLowerCase() : word.charAt(0).toUpperCase() + word.slice(1),
		);
	},
	'an accent': (words, at) => {
		const word = words[at] ?? '';
		return /e/.test(word) ? exchange(words, at, word.replace('e', 'é')) : undefined;
	},
	'a sign put in': (words, at, dice) =>
		exchange(
			words,
			at,
			`${(words[at] ?? '').replace(/[.,]$/u, '')}${pick(['?', '!', '%', ':', ';', ' –', ' (!)', ' [niet]'], dice)}`,
		),
	'a comma put in': (words, at) =>
		/[.,)’]$/u.test(words[at] ?? '') ? undefined : exchange(words, at, `${words[at]},`),
	'a comma left out': (words) => {
		const at = words.findIndex((word, index) => index < words.length - 1 && /,$/u.test(word));
		return at < 0 ? undefined : exchange(words, at, (words[at] ?? '').slice(0, -1));
	},
	'a full stop in the middle left out': (words) => {
		const at = words.findIndex((word, index) => index < words.length - 1 && /\.$/u.test(word));
		return at < 0 ? undefined : exchange(words, at, (words[at] ?? '').slice(0, -1));
	},
	'brackets left out': (words) => {
		const text = words.slice(1, -1).join(' ');
		return /[()]/u.test(text) ? [words[0], text.replace(/[()]/u, ''), words.at(-1)].join(' ') : undefined;
	},
	'quotation marks round a word': (words, at, dice) =>
		exchange(words, at, pick(['‘$’', '“$”', "'$'", '"$"'], dice).replace('$', words[at] ?? '')),
	'a sign at the end': (words, _, dice) =>
		`${words.join(' ').replace(/[.,;:]$/u, '')}${pick(['?', '!', '%', '…?', ' %', ':'], dice)}`,
	'a sign at the beginning': (words, _, dice) =>
		`${pick(['€ ', '€', '+', '(', '± ', '%'], dice)}${words.join(' ')}`,
	'a sentence left out': (words, at, dice) => {
		const block = pick(long, dice);
		const sentences = block.text.split(/(?<=[.])\s/u);
		return words.length > 0 && sentences.length > 2
			? [
					...sentences.slice(at % (sentences.length - 2)).slice(0, 1),
					...sentences.slice((at % (sentences.length - 2)) + 2),
				].join(' ')
			: undefined;
	},
	'sentences of two places': (words, at, dice) => {
		const text = pick(long, dice).text;
		const other = text.split(' ').slice(0, 8 + (at % 10));
		return all.includes(`${words.join(' ')}\n${other.join(' ')}`)
			? undefined
			: `${words.join(' ')} ${other.join(' ')}`;
	},
};

/** How it comes to the page besides: as it is, or in what copying and quoting put around it. */
const DRESS: readonly ((text: string) => string)[] = [
	(text) => text,
	(text) => `“${text}”`,
	(text) => `‘${text}’`,
	(text) => `De AIVD schrijft: “${text}”`,
	(text) => `“${text}” (${work}, p. 41, alinea 41·7. Leeseditie, https://example.org/x/#p41-7)`,
	(text) => text.replaceAll(' ', '\u00a0'),
	(text) => `> ${text.replace(/ (?=\S+ \S+$)/u, '\n> ')}`,
	(text) => `${text} (cursivering toegevoegd)`,
	(text) => `${text} (${work}, p. 41, alinea 41·7. Leeseditie, https://example.org/x/#p41-7)`,
];

/** Letters, digits and signs; what copying may change is the same. */
const bare = (text: string): string => text.replace(/\s+/gu, ' ').replace(/["“”„‘’']/gu, '"');
const stands = (text: string): boolean => {
	const [inside, whole] = [bare(text).replace(/[.,]$/u, '').replace(/^"|"$/gu, ''), bare(all)];
	return whole.includes(inside);
};

describe('an altered quotation', () => {
	for (const [what, alter] of Object.entries(ALTERATIONS)) {
		it(`with ${what} is said to be one, however it is dressed, with all that was typed`, () => {
			fc.assert(
				fc.property(
					passage(6, 32),
					fc.nat(),
					fc.nat(),
					fc.nat(DRESS.length - 1),
					(words, at, dice, dress) => {
						const altered = alter(words, 1 + (at % (words.length - 3)), dice);
						fc.pre(altered !== undefined && altered !== words.join(' ') && !stands(altered));
						const typed = DRESS[dress]?.(altered) ?? '';
						const found = check(typed);
						assert.notEqual(found.kind, 'exact', `${typed}\n${JSON.stringify(found)}`);
						assert.notEqual(found.kind, 'empty', typed);
						assert.equal(typedOf(found), typed);
						if (found.kind === 'near') assert.ok(said(found.parts), typed);
					},
				),
				{ numRuns: runs(60) },
			);
		});
	}
});

/** Words of the text that turn a sentence, and those of the quoter. */
const TURNING = /(?<=\p{L},? )(?:niet|geen|zonder|uitsluitend)(?= \p{L})/gu;
const turned = long.flatMap(({ text }) =>
	text.split(/(?<=[.?])\s+(?=\p{Lu})/u).flatMap((sentence) =>
		[...sentence.matchAll(TURNING)].map(({ 0: word, index }) => ({
			word,
			before: sentence.slice(0, index).trim(),
			behind: sentence.slice(index + word.length).trim(),
		})),
	),
);
const cuesIn = (typed: string, how: keyof CueChanges): string[] => {
	const found = check(typed);
	assert.equal(typedOf(found), typed);
	return 'cues' in found ? found.cues[how].map(({ text }) => text) : [];
};

describe('a word that turns the sense', () => {
	it('is in the text to try it with', () => {
		assert.ok(new Set(turned.map(({ word }) => word)).size >= 3);
	});
	it('is said where an ellipsis hides it', () => {
		for (const { word, before, behind } of turned)
			for (const mark of ['…', ' … ', ' (…) ', ' [...] ', ' ... ', ' (..) ', ' [weggelaten] '])
				assert.ok(cuesIn(before + mark + behind, 'omitted').includes(word), before + mark + behind);
	});
	it('is said where the quotation begins behind it or ends before it', () => {
		for (const { word, before, behind } of turned)
			for (const typed of [before, `${before}.`, `“${before}.”`, behind, `“${behind}”`, `… ${behind}`])
				assert.ok(cuesIn(typed, 'cutOff').includes(word), typed);
	});
	it('is said where it was put before a stretch between marks', () => {
		fc.assert(
			fc.property(passage(8, 30), fc.constantFrom('niet', 'geen', 'nooit'), (words, word) => {
				const [one, other] = [words.slice(0, 3).join(' '), words.slice(3).join(' ')];
				fc.pre(!/[‘’“”]/u.test(one + other));
				const typed = `${one} ${word} “${other}”`;
				const found = check(typed);
				const isSaid = (['inserted', 'omitted', 'cutOff'] as const).some((how) =>
					cuesIn(typed, how).includes(word),
				);
				if (found.kind === 'exact') assert.ok(isSaid, `${typed}\n${JSON.stringify(found)}`);
			}),
			{ numRuns: runs(60) },
		);
	});
	it('is said where it was put between two stretches between marks', () => {
		fc.assert(
			fc.property(passage(8, 30), fc.nat(), fc.constantFrom('niet', 'geen', 'nooit'), (words, at, word) => {
				const cut = 4 + (at % (words.length - 7));
				const [one, other] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
				fc.pre(!/[‘’“”]/u.test(one + other));
				const typed = `“${one}” ${word} “${other}”`;
				const found = check(typed);
				assert.notEqual(found.kind, 'exact', typed);
				assert.ok(cuesIn(typed, 'inserted').includes(word), `${typed}\n${JSON.stringify(found)}`);
			}),
			{ numRuns: runs(60) },
		);
	});
});

/** What copying and the custom of quoting do to words; none of it makes another quotation. */
const COPYING: Readonly<Record<string, (text: string, dice: number) => string>> = {
	'other white space': (text, dice) =>
		text.replaceAll(' ', pick(['\u00a0', '  ', '\n', '\t', ' \n', '\u2009'], dice)),
	'other hyphens': (text, dice) => text.replaceAll('-', pick(['\u2010', '\u2011'], dice)),
	'marks that are not seen': (text, dice) => {
		const mark = pick(['\u200e', '\u200f', '\u200b', '\u2060', '\u200d', '\u202a', '\ufe0f'], dice);
		const at = 1 + (dice % (text.length - 2));
		const inside = /\p{L}{2}/u.test(text.slice(at - 1, at + 1))
			? `${text.slice(0, at)}${mark}${text.slice(at)}`
			: text;
		return `${mark}${inside}${mark}`;
	},
	'soft hyphens': (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad'),
	'hyphens at line ends': (text, dice) => {
		const fit = [...text.matchAll(/(?<![\p{L}-])\p{Ll}{9,}(?![\p{L}-])/gu)];
		const word = fit[dice % Math.max(1, fit.length)];
		const at = (word?.index ?? 0) + 4;
		return word ? `${text.slice(0, at)}-\n${text.slice(at)}` : text;
	},
	'a capital that an extractor set apart': (text) => text.replace(/(?<=^|\s)(\p{Lu})(?=\p{Ll}{4})/u, '$1 '),
	'marks of mail': (text) =>
		// Before a number a single one may be the writer's: “> 60”.
		/^\p{N}/u.test(text) ? text : `> ${text.replaceAll(/(?<=\p{L}) (?=\p{Ll}{5})/gu, '\n> ')}`,
	'emphasis in Markdown': (text, dice) =>
		text.replace(/(?<=\s)(\p{Ll}{3,})(?=\s)/u, pick(['*$1*', '**$1**', '_$1_'], dice)),
	'other quotation marks': (text, dice) => text.replace(/[‘’]/gu, pick(['"', "'", '”', '´'], dice)),
	'a first letter in brackets': (text) =>
		text.replace(/^\p{L}(?=\p{Ll}{2})/u, (letter) =>
			letter === letter.toLowerCase() ? `[${letter.toUpperCase()}]` : `[${letter.toLowerCase()}]`,
		),
	'a remark of the quoter': (text, dice) =>
		`${text} ${pick(['(cursivering toegevoegd)', '[cursivering toegevoegd]', '(onderstreping door mij)', '[sic]', '(nadruk toegevoegd, red.)'], dice)}`,
	'a full stop of its own': (text) => text.replace(/[.,;:]?$/u, '.'),
	'decomposed letters': (text) => text.normalize('NFD'),
	'quotation marks round it': (text, dice) =>
		pick(['“$”', '‘$’', '"$"', "'$'", '„$”', '«$»'], dice).replace('$', () => text),
	'words in front': (text, dice) =>
		`${pick(['De AIVD schrijft:', 'In het verslag staat:', 'Citaat'], dice)} “${text}”`,
	'words behind': (text) => `“${text}”, aldus de dienst.`,
	'its reference': (text, dice) =>
		`“${text}” ${pick(
			[
				`(${work}, p. 41, alinea 41·7. Leeseditie, https://example.org/a/b/?citaat=1.2.abcdefgh#p41-7:~:text=De%20box)`,
				`(${work}, p. 41, alinea 41·7. Leeseditie)`,
				'(AIVD, Jaarverslag 2014, p. 41)',
				'(Algemene Inlichtingen- en Veiligheidsdienst (AIVD), 2014, p. 41, alinea 41·7)',
				'(AIVD, 2014, p. 41)',
				'\nAlgemene Inlichtingen- en Veiligheidsdienst (AIVD), ‘CT Infobox’, in Jaarverslag 2014, 2014, 41, alinea 41·3.',
				'— AIVD, Jaarverslag 2014 (https://example.org/verslag/)',
			],
			dice,
		)}`,
};

describe('a copied quotation', () => {
	for (const [what, copy] of Object.entries(COPYING)) {
		it(`with ${what} is the same quotation, with all that was typed`, () => {
			fc.assert(
				fc.property(passage(5, 40), fc.nat(), (words, dice) => {
					const typed = copy(words.join(' '), dice);
					const found = check(typed);
					assert.equal(found.kind, 'exact', `${typed}\n${JSON.stringify(found)}`);
					assert.equal(typedOf(found), typed);
				}),
				{ numRuns: runs(50) },
			);
		});
	}
});
