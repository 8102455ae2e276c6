/** A comparison as one HTML file that needs no other. */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { type ComparedPage, type Finding, FORMS } from '#compare/model.ts';
import { type Subject, sentencesOf, type Words, wholeOf } from '#compare/report/subject.ts';
import { isOther, whereTo } from '#compare/report/text.ts';

type Made = ReturnType<typeof h>;

/** How a report is set. */
export interface Form {
	readonly words: Words;
	/** BCP 47, of those words. */
	readonly language: string;
	/** The style sheet, as text. */
	readonly style: string;
	readonly count: (letters: number) => string;
}

export function comparisonAsHtml(subject: Subject, form: Form): string {
	const { words, language, style } = form;
	const title = words.title(subject.print, subject.conversion);
	const policy = "default-src 'none'; style-src 'unsafe-inline'";
	const tree = h(null, [
		{ type: 'doctype' },
		h('html', { lang: language }, [
			h('head', [
				h('meta', { charset: 'utf-8' }),
				h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
				h('meta', { name: 'viewport', content: 'width=device-width' }),
				h('title', title),
				h('style', style),
			]),
			h('body', [
				h('header', [h('h1', title), h('p', words.intro)]),
				h('main', [
					whole(subject, words),
					formsOf(subject, form),
					pagesOf(subject, form),
					findingsOf(subject, words),
				]),
				h('footer', h('p', words.made)),
			]),
		]),
	]);
	return `${rehype().stringify(tree as Parameters<ReturnType<typeof rehype>['stringify']>[0])}\n`;
}

const whole = (subject: Subject, words: Words): Made =>
	h('section', [
		...sentencesOf(subject, words).map((sentence) => h('p', sentence)),
		h(
			'dl.sums',
			wholeOf(subject, words).flatMap(([name, told]) => [h('dt', name), h('dd', told)]),
		),
	]);

function formsOf({ comparison: { forms } }: Subject, { words, count }: Form): Made | '' {
	const told = FORMS.filter((one) => forms[one] > 0);
	if (told.length === 0) return '';
	const rows = told.flatMap((one) => [h('dt', words.forms[one]), h('dd', `${count(forms[one])}×`)]);
	return h('section', [h('h2', words.forms.heading), h('dl', rows)]);
}

function pagesOf({ comparison: { pages } }: Subject, { words, count }: Form): Made | '' {
	const other = pages.flatMap((page, index) => (isOther(page) ? [{ page, index }] : []));
	const { pages: names, kinds, page: nameOf } = words;
	const quiet = pages.length - other.length;
	const head = [names.page, names.printed, kinds.lost, kinds.invented, kinds.moved];
	const row = ({ page: { name, sums }, index }: (typeof other)[number]): Made =>
		h('tr', [
			h('th', { scope: 'row' }, h('a', { href: `#page-${index + 1}` }, nameOf(name))),
			...[sums.printed, sums.lost, sums.invented, sums.moved + sums.movedNotes].map((letters) =>
				h('td', { className: letters === 0 ? ['nought'] : [] }, count(letters)),
			),
		]);
	return h('section', [
		h('h2', names.heading),
		...(other.length === 0
			? []
			: [
					h('div.wide', { tabIndex: 0, role: 'group', ariaLabel: names.heading }, [
						h('table', [
							h(
								'thead',
								h(
									'tr',
									head.map((title) => h('th', { scope: 'col' }, title)),
								),
							),
							h('tbody', other.map(row)),
						]),
					]),
				]),
		...(quiet > 0 ? [h('p', names.quiet(quiet))] : []),
	]);
}

function findingsOf({ comparison, language }: Subject, words: Words): Made {
	const { findings, pages } = comparison;
	if (findings.length === 0) return h('section', h('p', words.none));
	const byPage = Map.groupBy(findings, ({ page }) => page);
	return h('section', [
		h('h2', words.findings),
		...[...byPage].map(([page, own]) =>
			h('section.page', { id: `page-${page + 1}` }, [
				h('h3', words.page(pages[page]?.name ?? '')),
				h(
					'ol',
					own.map((finding) => findingOf(finding, pages, { words, language })),
				),
			]),
		),
	]);
}

interface Told {
	readonly words: Words;
	readonly language: string | undefined;
}

function findingOf(finding: Finding, pages: readonly ComparedPage[], { words, language }: Told): Made {
	const { kind, line, printed, converted, before, at, behind, lost, invented, moved } = finding;
	const place = [
		...(kind === 'invented' ? [] : [words.line(line)]),
		...(at === undefined ? [] : [words.at(at.part, at.line)]),
	].join(' · ');
	const lang = language === undefined ? {} : { lang: language };
	const text =
		kind === 'moved'
			? [h('span.moved', printed)]
			: [
					...(before === '' ? [] : [h('span.before', `… ${before} `)]),
					...(printed === '' ? [] : [h('del', printed), ' ']),
					...(converted === '' ? [] : [h('ins', converted)]),
				];
	return h('li', { className: [kind] }, [
		h('p.told', [
			h('b', words.kinds[kind]),
			` ${words.letters(kind, lost, invented, moved)} `,
			h('span.place', place),
		]),
		h('p.text', lang, text),
		...(kind === 'moved' ? [h('p.told', `${whereTo(behind, pages, words)}`)] : []),
	]);
}
