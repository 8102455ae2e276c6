import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inflectionsOf } from '#search/dutch/inflections.build.ts';
import { lexemes, list } from '../../../support/dutch-dictionary.ts';

const akin = (one: string, other: string) =>
	[...(lexemes.get(one) ?? [])].some((lexeme) => lexemes.get(other)?.has(lexeme));

describe('the words that forms belong to', () => {
	it('are the same for the forms of a verb, its participle and its noun in -ing', () => {
		for (const [one, other] of [
			['gewerkt', 'werken'],
			['werkte', 'werken'],
			['uitgewisseld', 'uitwisseling'],
			['geinvesteerd', 'investeren'],
			['gevarieerd', 'varieren'],
			['kwam', 'komen'],
			['verbod', 'verbieden'],
			['aanbod', 'aanbieden'],
			['keuze', 'gekozen'],
			['inbraak', 'inbreken'],
			['opbrengst', 'opbrengen'],
			['begrip', 'begrijpen'],
			['besluit', 'besluiten'],
			['deling', 'deelt'],
			['voltooid', 'voltooiing'],
			['gesplitst', 'splitsing'],
			['leefde', 'leven'],
			['gereisd', 'reizen'],
		] as const) {
			assert.ok(akin(one, other), `${one}, ${other}`);
		}
	});

	it('are the same for strong verbs, with any prefix', () => {
		for (const [one, other] of [
			['verworven', 'verwerven'],
			['verwierf', 'verwerving'],
			['uitgegeven', 'uitgeven'],
			['onderzocht', 'onderzoeken'],
			['gebleken', 'blijken'],
			['bracht', 'brengen'],
		] as const) {
			assert.ok(akin(one, other), `${one}, ${other}`);
		}
	});

	it('are the same for plurals and for degrees of an adjective', () => {
		for (const [one, other] of [
			['adviezen', 'advies'],
			['mogelijkheden', 'mogelijkheid'],
			['collegas', 'collega'],
			['centra', 'centrum'],
			['succesvolle', 'succesvol'],
			['intensiever', 'intensief'],
			['rechtmatigheid', 'rechtmatig'],
		] as const) {
			assert.ok(akin(one, other), `${one}, ${other}`);
		}
	});

	it('differ where words only look alike', () => {
		for (const [one, other] of [
			['gebied', 'biedt'],
			['gebroken', 'gebruiken'],
			['inzichtelijk', 'inzicht'],
			['eenheid', 'een'],
			['bijzonderheden', 'bijzondere'],
			['minister', 'ministerie'],
			['terrorist', 'terrorisme'],
			['nederlands', 'nederland'],
			['onmogelijk', 'mogelijk'],
			['geweten', 'wetten'],
			['takken', 'taken'],
			['uitvaart', 'uitvoeren'],
			['verbannen', 'verband'],
			['gezicht', 'zichten'],
			['meren', 'meerdere'],
			['richting', 'richten'],
		] as const) {
			assert.ok(!akin(one, other), `${one}, ${other}`);
		}
	});
});

describe('what the word list says beside the rules', () => {
	const inflections = inflectionsOf(
		['uitwisseling', 'inzicht', 'maar', 'openbare', 'toezichts', 'toezicht'],
		['werk', 'land'],
		list,
		lexemes,
	);

	it('names forms that no rule finds, and is empty for what a rule would take for one', () => {
		assert.equal(inflections['uitgewisseld'], 'uitwisseling');
		assert.equal(inflections['openbaring'], '');
	});

	it('takes what can be a noun for one in a compound', () => {
		assert.equal(inflections['landing'], undefined);
		assert.equal(inflections['landen'], undefined, 'the rules find the plural');
		assert.equal(inflections['gewerkt'], undefined, 'no net werkt');
	});

	it('leaves out what the rules find themselves, and slight words', () => {
		assert.equal(inflections['uitwisselingen'], undefined);
		assert.ok(!inflections['maart']);
	});
});
