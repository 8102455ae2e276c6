/** What was changed in a block and what was chosen on its lines, with the evidence, and the way to the whole account. */

import { element } from '#browser/element.client.ts';
import type { AccountDecision, ApparatusEntry } from '#edition/account.ts';
import { sourceBlockId } from '#edition/addresses.ts';
import { account } from '#i18n/account.ts';
import { decimal } from '#i18n/numbers.ts';
import { toonBron as say } from '#i18n/toon-bron.ts';
import { cutWords } from '#source/cut-words.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';

const names: Readonly<Record<string, string>> = account.decisions.terms;

export function sourceAccount(page: PageFile, block: PageFileBlock, folder: URL): HTMLElement {
	const changes = page.apparatus.filter((entry) => entry.block === block.id);
	const lines = new Set(
		page.rows.filter(({ cells }) => cells.some((cell) => cell.block === block.id)).map(({ line }) => line),
	);
	// The weakest first: that is where a reader who doubts wants to look.
	const decisions = page.decisions
		.filter(({ line, subject }) => lines.has(line) && subject !== 'columns')
		.sort((one, other) => one.margin - other.margin);
	return element(
		'div',
		{ className: 'source-account' },
		changes.length === 0 ? element('p', {}, say.noChanges) : element('ul', {}, ...changes.map(changeItem)),
		...(decisions.length === 0
			? []
			: [
					element(
						'details',
						{},
						element('summary', {}, say.decisions(decisions.length)),
						element('ul', {}, ...decisions.map(decisionItem)),
					),
				]),
		element(
			'p',
			{ className: 'source-ways' },
			element('a', { href: `${folder.href}#${sourceBlockId(block.id)}` }, say.toPage(page.folio)),
			element(
				'a',
				{ href: folder.href.replace(/\/bron\/([^/]+\/)$/, '/verantwoording/$1') },
				say.toAccount(page.folio),
			),
		),
	);
}

function changeItem({ diplomatic, reading, lemma, reason }: ApparatusEntry): HTMLElement {
	const was = lemma.includes(reading) ? lemma.replace(reading, () => diplomatic) : diplomatic;
	return element(
		'li',
		{},
		`${say.changes}: `,
		element('del', {}, was),
		' → ',
		element('ins', {}, lemma),
		element('span', { className: 'source-reason' }, reason),
	);
}

function decisionItem(decision: AccountDecision): HTMLElement {
	const { subject, line, chosen, rival, margin, evidence, by, reason } = decision;
	const how = by === 'editor' ? say.byEditor : `${account.decisions.margin(margin)}`;
	const weighed = evidence.filter(({ nats }) => nats !== 0);
	return element(
		'li',
		{},
		element(
			'span',
			{ className: 'source-reason' },
			`${account.decisions.line(line).replace(/^r/, 'R')} · ${account.decisions.subjects[subject]} · ${how}`,
		),
		`${say.chosen}: ${subject === 'block' ? account.decisions.block(chosen) : chosen}`,
		...(rival === undefined
			? []
			: [
					element(
						'span',
						{},
						`${account.decisions.rival}: ${otherWay(decision)}${by === 'editor' ? '' : ` (${odds(margin)})`}`,
					),
				]),
		...(reason === undefined ? [] : [element('span', {}, reason)]),
		...(weighed.length === 0
			? []
			: [
					element(
						'span',
						{ className: 'source-reason' },
						`${account.decisions.evidence}: ${weighed.map(({ term, nats }) => `${names[term] ?? term} ${decimal(nats)}`).join(' · ')}`,
					),
				]),
	);
}

/** A cut in words: which words the other way would have given to a neighbour. */
function otherWay({ subject, chosen, rival = '' }: AccountDecision): string {
	const moved = (subject === 'cut' ? (cutWords(chosen, rival) ?? []) : []).filter((word) => word.moved);
	if (subject === 'block') return account.decisions.block(rival);
	const [first] = moved;
	return first?.moved ? account.decisions.moved(moved.map(({ text }) => text).join(' '), first.moved) : rival;
}

/** Two significant figures are more than the model knows. */
function odds(margin: number): string {
	const times = Math.exp(Math.min(margin, 14));
	const step = 10 ** Math.max(0, Math.floor(Math.log10(times)) - 1);
	return say.likelier(Math.round(times / step) * step);
}
