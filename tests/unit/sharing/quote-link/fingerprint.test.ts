import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Account } from '#edition/account/account.ts';
import { codeOf, OLD_CODE } from '#sharing/quote-link/fingerprint.ts';
import { wordsOfPage } from '#sharing/quote-link/quotation.ts';

/** Words that turn a sentence round, and those that may stand in their place. */
const NEGATIONS =
	'geen niet nooit niemand niets nergens noch zonder geenszins evenmin nauwelijks amper behalve tenzij onmogelijk onjuist ' +
	'wel altijd iedereen alles overal en met al alle elke ieder een enkele veel weinig meer minder meest minst mag moet kan zal ' +
	'hoeft verboden verplicht toegestaan rechtmatig onrechtmatig zorgvuldig onzorgvuldig juist voor tegen na ja nee';
const UNITS =
	'nul een één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const TENS =
	'twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen miljard';
const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december';

/** `eenentwintig`, `tweeëntwintig`, … */
const compound = UNITS.split(' ')
	.slice(1, 11)
	.flatMap((unit) => TENS.split(' ').map((ten) => `${unit}${/[eé]$/.test(unit) ? 'ën' : 'en'}${ten}`));
const digits = Array.from({ length: 2101 }, (_, number) => String(number));
const editions = globSync('content/editions/*/account.json').flatMap((file) =>
	wordsOfPage((JSON.parse(readFileSync(file, 'utf8')) as Account).blocks).map(({ text }) => text),
);

const small = [NEGATIONS, UNITS, TENS, MONTHS].flatMap((list) => list.split(' '));
const words = [
	...new Set(
		[...small, ...compound, ...digits, ...editions].flatMap((word) => [
			word,
			word.toLowerCase(),
			capital(word),
		]),
	),
];

describe('the code of a word', () => {
	it(`is its own among ${words.length} that matter: negations, numbers, and every word of the editions`, () => {
		const known = new Map<string, string>();
		const clashes = words.flatMap((word) => {
			const other = known.get(codeOf(word));
			known.set(codeOf(word), word);
			return other === undefined ? [] : [`${other} = ${word}`];
		});
		assert.deepEqual(clashes, []);
	});
	it('was shared by some of them in links of the first form, whose codes are its beginning', () => {
		for (const [one, other] of [
			['geen', 'zonder'],
			['acht', 'drie'],
		] as const) {
			assert.equal(codeOf(one).slice(0, OLD_CODE), codeOf(other).slice(0, OLD_CODE));
			assert.notEqual(codeOf(one), codeOf(other));
		}
	});
});

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}
