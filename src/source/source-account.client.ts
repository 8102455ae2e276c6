/**
 * What was changed in a block and what was chosen on its lines, with the evidence, and the way to the whole
 * account.
 */

import { element } from '#browser/element.client.ts';
import { said } from '#browser/said.client.ts';
import type { AccountDecision, ApparatusEntry } from '#edition/account/account.ts';
import { sourceBlockId } from '#edition/addresses.ts';
import { changes, decisions as choices, sourcePanel as say } from '#i18n/messages.ts';
import type { Column } from '#source/column-moves.ts';
import { describeDecision } from '#source/describe-decision.ts';
import type { PageFile, PageFileBlock } from '#source/page-file.ts';

export function sourceAccount(page: PageFile, block: PageFileBlock, folder: URL): HTMLElement {
	const changed = page.apparatus.filter((entry) => entry.block === block.id);
	const lines = new Set(
		page.rows.filter(({ cells }) => cells.some((cell) => cell.block === block.id)).map(({ line }) => line),
	);
	// The weakest first: that is where a reader who doubts wants to look.
	const decisions = page.decisions
		.filter(({ line }) => lines.has(line))
		.sort((one, other) => one.margin - other.margin);
	return element(
		'div',
		{ className: 'source-account' },
		changed.length === 0
			? element('p', {}, say.noChanges)
			: element('ul', {}, ...changed.map((entry) => changeItem(entry, page.language))),
		...(decisions.length === 0
			? []
			: [
					element(
						'details',
						{},
						element('summary', {}, say.decisions(decisions.length)),
						element('ul', {}, ...decisions.map((one) => decisionItem(one, page))),
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

const columnsAt = ({ rows }: PageFile, line: number): readonly Column[] =>
	rows.find((row) => row.line === line)?.cells.map(({ column }) => column) ?? [];

function changeItem({ diplomatic, reading, lemma, rule, reason }: ApparatusEntry, lang: string): HTMLElement {
	const was = lemma.includes(reading) ? lemma.replace(reading, () => diplomatic) : diplomatic;
	return element(
		'li',
		{},
		`${say.changes}: `,
		element('del', { lang }, was),
		' → ',
		element('ins', { lang }, lemma),
		element('span', { className: 'source-reason' }, reason ?? changes.why(rule, lemma)),
	);
}

function decisionItem(decision: AccountDecision, page: PageFile): HTMLElement {
	const { subject, line, by, reason } = decision;
	const { chosen, other, certainty, evidence } = describeDecision(decision, columnsAt(page, line));
	const how = by === 'editor' ? say.byEditor : certainty;
	const where = choices.line(line).replace(/^r/, 'R');
	return element(
		'li',
		{},
		element(
			'span',
			{ className: 'source-reason' },
			[where, choices.subjects[subject], how].filter(Boolean).join(' · '),
		),
		...said(`${say.chosen}: ${chosen}`, page.language),
		...(other === undefined
			? []
			: [element('span', {}, ...said(`${choices.rival}: ${other}`, page.language))]),
		...(reason === undefined ? [] : [element('span', {}, reason)]),
		...(evidence === undefined ? [] : [element('span', { className: 'source-reason' }, evidence)]),
	);
}
