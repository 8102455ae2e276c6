/** The pages of open questions, as HTML that needs no script: a list, and one page a question. */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import type { Diagnostic, Excerpt } from '#diagnostics/diagnostic.ts';
import { alike } from '#edition/questions/alike.ts';
import { answerLines } from '#edition/questions/answer-text.ts';
import type { Answer, Candidate, Question } from '#edition/questions/question.ts';
import type { Messages } from '#i18n/languages.ts';
import type { OpenQuestions } from '../open-questions.ts';
import { type BoxedPage, pagePictures } from './page-picture.ts';

type Made = ReturnType<typeof h>;

/** What every page is made with. */
export interface Shell {
	readonly words: Messages['questions'];
	/** BCP 47, of those words. */
	readonly language: string;
	/** Address of the list, with a slash at its end. */
	readonly home: string;
}

/** An edition on the list. */
export interface Listed {
	readonly slug: string;
	/** Absent while its pages are read. */
	readonly open?: OpenQuestions;
	readonly done: number;
	readonly all: number;
}

/** A question on its page. */
export interface Asked {
	readonly slug: string;
	readonly question: Question;
	readonly open: OpenQuestions;
	/** The page where its words stand, if the source knew. */
	readonly boxed?: BoxedPage;
	/** Its raw lines, if it is about a page. */
	readonly lines: readonly string[];
	/** Address of the picture of the sign that is asked about. */
	readonly glyph?: string;
	/** Reasons that the editors gave before. */
	readonly reasons: readonly string[];
	readonly token: string;
	/** What was said and not written, and why. */
	readonly refused?: { readonly answer: Answer; readonly diagnostics: readonly Diagnostic[] };
	/** Whether the answer before it has been written. */
	readonly written: boolean;
}

function documentOf(
	{ words, language, home }: Shell,
	title: string,
	body: readonly Made[],
	refresh = false,
): string {
	const tree = h(null, [
		{ type: 'doctype' },
		h('html', { lang: language }, [
			h('head', [
				h('meta', { charset: 'utf-8' }),
				h('meta', { name: 'viewport', content: 'width=device-width' }),
				...(refresh ? [h('meta', { httpEquiv: 'refresh', content: '2' })] : []),
				h('title', title === words.title ? title : `${title} · ${words.title}`),
				h('link', { rel: 'stylesheet', href: `${home}page.css` }),
			]),
			h('body', [...body]),
		]),
	]);
	return `${rehype().stringify(tree as Parameters<ReturnType<typeof rehype>['stringify']>[0])}\n`;
}

const addressOf = ({ home }: Shell, slug: string, { id }: Question): string =>
	`${home}${slug}/${encodeURIComponent(id)}`;

export function listPage(shell: Shell, listed: readonly Listed[], written: boolean): string {
	const { words } = shell;
	const body = [
		h('header', [h('h1', words.title), h('p', words.intro)]),
		h('main', [
			...(written ? [h('p.written', { role: 'status' }, words.written)] : []),
			...listed.map((edition) => editionOf(shell, edition)),
		]),
	];
	return documentOf(
		shell,
		words.title,
		body,
		listed.some(({ open }) => open === undefined),
	);
}

function editionOf(shell: Shell, { slug, open, done, all }: Listed): Made {
	const { words } = shell;
	if (open === undefined)
		return h('section', [h('h2', slug), h('p', { role: 'status' }, words.reading(done, all))]);
	const groups = Map.groupBy(open.questions, ({ under, diagnostic }) => `${under} ${diagnostic.code}`);
	return h('section', [
		h('h2', slug),
		h(
			'p',
			open.questions.length === 0 && open.faults.length === 0
				? words.none
				: words.open(open.questions.length),
		),
		...[...groups.values()].map((group) => groupOf(shell, slug, group)),
		...(open.faults.length === 0
			? []
			: [h('h3', words.faults), h('p', words.faultsLead), ...open.faults.map(faultOf)]),
	]);
}

function groupOf(shell: Shell, slug: string, group: readonly Question[]): Made {
	const { words } = shell;
	const [first] = group;
	return h('section.group', [
		h('h3', first ? [`${askedBy(first, words)} `, h('code', first.diagnostic.code)] : []),
		h(
			'ol',
			group.map((question) =>
				h('li', [
					h('a', { href: addressOf(shell, slug, question) }, placeOf(question, words)),
					h('span', { lang: 'en' }, ` ${question.diagnostic.reason}`),
				]),
			),
		),
	]);
}

/** What an editor is asked, in few words. */
function askedBy({ under, diagnostic: { code } }: Question, { asks, kinds }: Shell['words']): string {
	return asks[code as keyof typeof asks] ?? kinds[under];
}

function placeOf({ page, diagnostic: { line, code } }: Question, words: Shell['words']): string {
	const parts = [
		...(page === undefined ? [] : [words.page(page)]),
		...(line === undefined ? [] : [words.line(line)]),
	];
	return parts.length > 0 ? parts.join(', ') : code;
}

const faultOf = ({ file, line, reason, act = [] }: Diagnostic): Made =>
	h('div.fault', { lang: 'en' }, [
		h('p', [h('code', [file, line].filter((part) => part !== undefined).join(':')), ` ${reason}`]),
		...(act.length > 0 ? [h('pre', act.join('\n'))] : []),
	]);

export function questionPage(shell: Shell, asked: Asked): string {
	const { words } = shell;
	const { question, refused } = asked;
	const { diagnostic } = question;
	const title = placeOf(question, words);
	const body = [
		h('header', [neighbours(shell, asked), h('h1', title)]),
		h('main.asked', [
			h('div.about', [
				...(asked.written ? [h('p.written', { role: 'status' }, words.written)] : []),
				...(refused
					? [
							h('div.refused', { role: 'alert' }, [
								h('p', words.refused),
								...refused.diagnostics.map(faultOf),
							]),
						]
					: []),
				h('p.asks', askedBy(question, words)),
				h('p.reason', { lang: 'en' }, diagnostic.reason),
				...(asked.glyph === undefined
					? []
					: [h('p', h('img.glyph', { src: asked.glyph, alt: diagnostic.code }))]),
				formOf(shell, asked),
			]),
			h('div.page', [...picturesOf(shell, asked), ...rawLines(shell, asked)]),
		]),
	];
	return documentOf(shell, title, body);
}

function neighbours(shell: Shell, { slug, question, open }: Asked): Made {
	const { words, home } = shell;
	const at = open.questions.findIndex(({ id }) => id === question.id);
	const link = (to: Question | undefined, name: string, rel: string): (Made | string)[] =>
		to === undefined ? [] : [' ', h('a', { href: addressOf(shell, slug, to), rel }, name)];
	return h('nav', [
		h('a', { href: home }, words.all),
		...link(open.questions[at - 1], words.previous, 'prev'),
		...link(open.questions[at + 1], words.next, 'next'),
		h('span', ` ${at + 1} / ${open.questions.length}`),
	]);
}

function formOf({ words }: Shell, { question, open, reasons, token, refused }: Asked): Made {
	const said = refused?.answer;
	const others = alike(question, open.questions).length;
	return h('form', { method: 'post' }, [
		h('input', { type: 'hidden', name: 'token', value: token }),
		h('fieldset', [
			h('legend', words.answers),
			...question.candidates.map((candidate, index) =>
				candidateOf(candidate, {
					index,
					words,
					said,
					isOnly: question.candidates.length === 1,
				}),
			),
		]),
		...(question.asksReason
			? [
					h('label.why', { htmlFor: 'reason' }, words.reason),
					h('input', {
						id: 'reason',
						name: 'reason',
						required: true,
						autocomplete: 'off',
						list: 'reasons',
						value: said?.reason ?? '',
						ariaDescribedBy: 'reason-hint',
					}),
					h('p.hint', { id: 'reason-hint' }, words.reasonHint),
					h(
						'datalist',
						{ id: 'reasons' },
						reasons.map((value) => h('option', { value })),
					),
				]
			: []),
		...(others === 0
			? []
			: [
					h('p.alike', [
						h('input', { type: 'checkbox', name: 'all', id: 'all', checked: said?.all === true }),
						h('label', { htmlFor: 'all' }, words.alike(others)),
					]),
				]),
		h('button', { type: 'submit' }, words.write),
	]);
}

interface Shown {
	readonly index: number;
	readonly words: Shell['words'];
	readonly said: Answer | undefined;
	readonly isOnly: boolean;
}

function candidateOf(candidate: Candidate, { index, words, said, isOnly }: Shown): Made {
	const { sign, typed, says } = candidate;
	const lines = answerLines(candidate);
	const id = `candidate-${index}`;
	return h('div.candidate', { 'data-sign': sign ?? '' }, [
		h('input', {
			type: 'radio',
			name: 'candidate',
			id,
			value: String(index),
			required: true,
			checked: isOnly || said?.candidate === index,
			'data-sign': sign ?? '',
		}),
		h('label', { htmlFor: id }, [
			...(sign === undefined ? [] : [h('b', sign), ' ']),
			...(typed.length > 0 && lines.length === 0 && says === undefined ? [words.another] : []),
			...lines.flatMap((line, at) => [...(at > 0 ? [h('br')] : []), h('code', line)]),
			...(says === undefined ? [] : [' ', h('span', { lang: 'en' }, says)]),
		]),
		...typed.map(({ key, form = '' }) =>
			h('input', {
				name: `typed-${index}-${key}`,
				className: form === '' ? [] : ['form'],
				ariaLabel: words.value(key),
				placeholder: key,
				autocomplete: 'off',
				value: said?.candidate === index ? (said.typed[key] ?? '') : form,
			}),
		),
	]);
}

function picturesOf({ words }: Shell, { boxed, question: { page = '', diagnostic }, lines }: Asked): Made[] {
	if (boxed === undefined) return [];
	const { line, excerpts } = diagnostic;
	const own = line === undefined ? [] : [{ line, text: lines[line - 1] ?? '' }];
	const { near, whole } = pagePictures(boxed, excerpts ?? own, words.picture(page));
	return [h('div.near', near), h('details', [h('summary', words.whole), whole])];
}

function rawLines({ words }: Shell, { lines, boxed, question: { diagnostic } }: Asked): Made[] {
	if (lines.length === 0) return [];
	const excerpts = new Map(diagnostic.excerpts?.map((excerpt) => [excerpt.line, excerpt]));
	const items = lines.map((text, at) => {
		const line = at + 1;
		const excerpt = excerpts.get(line);
		const isOwn = excerpt !== undefined || line === diagnostic.line;
		return h('li', { className: isOwn ? ['own'] : [], id: `line-${line}` }, marked(text, excerpt));
	});
	return [h('details', { open: boxed === undefined }, [h('summary', words.raw), h('ol.raw', items)])];
}

/** A raw line with what the question is about marked in it. */
function marked(text: string, excerpt: Excerpt | undefined): (Made | string)[] {
	const parts: (Made | string)[] = [];
	let at = 0;
	for (const { start, end, sign } of [...(excerpt?.marks ?? [])].sort((a, b) => a.start - b.start)) {
		if (start < at) continue;
		const to = Math.max(end, start + 1);
		parts.push(text.slice(at, start), h('mark', { 'data-sign': sign }, visible(text.slice(start, to))));
		at = to;
	}
	return [...parts, text.slice(at)];
}

/** Signs without a picture as signs with one. */
const visible = (text: string): string =>
	text.replace(/[\u0000-\u001f]/gu, (sign) => String.fromCodePoint(0x2400 + (sign.codePointAt(0) ?? 0)));
