/**
 * A page as one HTML file without any other: its columns as printed, each row opening to its raw line, its
 * candidates and their evidence.
 */
import { readFileSync } from 'node:fs';
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { ALL_KINDS, type BlockKind, traitsOf } from '#edition/block-kinds.ts';
import type { Decision } from '#edition/model.ts';
import type { PageView, ShownCell, ShownRow } from './view.ts';
import { nats, rivalOf, subjectOf, summary } from './words.ts';

type Made = ReturnType<typeof h>;

/** Evidence of this many nats fills its bar. */
const FULL = 12;

export function explainInHtml(view: PageView): string {
	const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');
	const columns = Math.max(1, view.columns);
	const tree = h(null, [
		{ type: 'doctype' },
		h('html', { lang: 'en' }, [
			h('head', [
				h('meta', { charset: 'utf-8' }),
				h('meta', { name: 'viewport', content: 'width=device-width' }),
				h('title', `${view.file}: how it was read`),
				h('style', style),
			]),
			h('body', [
				h('header', [h('h1', view.file), h('p', summary(view)), legend()]),
				...(view.questions.length > 0
					? [h('section', [h('h2', 'To decide'), ...view.questions.map(question)])]
					: []),
				h('main', { dataColumns: String(columns) }, [
					h('h2', 'The page in columns'),
					h('p.hint', 'A row opens to its raw line and to what was weighed. Rows with a dot are in doubt.'),
					...view.rows
						.filter(({ cells }) => cells.length > 0)
						.map((row) => rowOf(row, columns, view.language)),
				]),
				h('section', [
					h('h2', 'Closest decisions'),
					...view.closest.map((decision) => decisionOf(decision, true)),
				]),
			]),
		]),
	]);
	return `${rehype().stringify(tree as Parameters<ReturnType<typeof rehype>['stringify']>[0])}\n`;
}

function legend(): Made {
	const kinds = ALL_KINDS.map((kind) => h('li', { dataKind: kind }, traitsOf(kind).term));
	return h('ul.legend', [...kinds, h('li', [h('b.call', '8'), ' note call']), h('li.doubt', 'in doubt')]);
}

function rowOf(row: ShownRow, columns: number, language: string): Made {
	const { line, raw, doubt, cells, decisions } = row;
	const across = cells.filter(({ column }) => column === null);
	const shown = [
		...across.map((cell) => cellOf(cell, 'across', language)),
		...(across.length === cells.length
			? []
			: Array.from({ length: columns }, (_, k) => {
					const own = cells.filter(({ column }) => column === k + 1);
					return h(
						'span.cell',
						own.map((cell) => cellOf(cell, '', language)),
					);
				})),
	];
	const open = doubt || decisions.some(({ undecided }) => undecided);
	return h('details', { className: doubt ? ['row', 'doubt'] : ['row'], id: `line-${line}`, open }, [
		h('summary', [h('span.number', String(line)), h('span.cells', shown)]),
		h('div.why', [
			h('p.raw', { lang: language }, raw),
			...decisions.map((decision) => decisionOf(decision, false)),
		]),
	]);
}

function cellOf({ kind, first, parts }: ShownCell, more: string, language: string): Made {
	const text = parts.map(({ text: part, call }) => (call ? h('b.call', part) : part));
	const className = [...(first ? ['first'] : []), ...(more === '' ? [] : [more])];
	return h('span', { dataKind: kind satisfies BlockKind, className, lang: language }, text);
}

function decisionOf(decision: Decision, placed: boolean): Made {
	const { line, chosen, rival, margin, by, reason, evidence, undecided } = decision;
	const subject = subjectOf(decision);
	const weighed = [...evidence]
		.filter((one) => Math.abs(one.nats) >= 0.005)
		.sort((a, b) => Math.abs(b.nats) - Math.abs(a.nats));
	return h('div.decision', [
		h('p', [
			placed ? h('a', { href: `#line-${line}` }, `line ${line}, ${subject}`) : h('span.subject', subject),
			undecided ? h('b.undecided', ' undecided') : '',
		]),
		h('p', [h('b', 'A '), chosen]),
		...(rival === undefined
			? []
			: [h('p', [h('b', 'B '), rivalOf(decision), h('i', ` A is ahead by ${nats(margin)} nats`)])]),
		...(by === 'editor' ? [h('p', `The editor decided: ${reason ?? ''}`)] : []),
		...(weighed.length === 0
			? []
			: [
					h(
						'ul.evidence',
						weighed.map(({ term, nats: value }) =>
							h('li', [
								h('span', term),
								h('meter', {
									min: '0',
									max: String(FULL),
									value: String(Math.min(FULL, Math.abs(value))),
									className: value < 0 ? ['against'] : [],
								}),
								h('span', nats(value)),
							]),
						),
					),
				]),
	]);
}

function question({ code, line, reason, act }: Diagnostic): Made {
	return h('div.question', [
		h('p', [
			line === undefined ? '' : h('a', { href: `#line-${line}` }, `line ${line}`),
			' ',
			h('code', code),
		]),
		h('p', reason),
		...(act && act.length > 0 ? [h('pre', act.join('\n'))] : []),
	]);
}
