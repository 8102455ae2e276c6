/** One difference as a reader sees it: where, what, and both readings with the words that differ marked. */
import { element } from '#browser/element.client.ts';
import { rawLineId, sourcePath } from '#edition/addresses.ts';
import { proof as words } from '#i18n/messages.ts';
import { blockName } from './block-name.ts';
import { readMark } from './marks.ts';
import type { ShownDifference } from './shown.ts';

/** Letters with calls raised and other marks in brackets. */
function written(text: string): (Node | string)[] {
	return text.split(/(\0[^\0]*\0)/).flatMap((part): (Node | string)[] => {
		const mark = readMark(part);
		if (mark === undefined) return part === '' ? [] : [part];
		const { kind, name, note } = mark;
		if (kind === 'call')
			return [element('sup', { ariaLabel: words.call(name || (note ?? '')) }, name || (note ?? ''))];
		if (kind === 'label') return [`${name} `];
		const said =
			kind === 'page' ? words.pageMark(name) : kind === 'quote' ? words.pullQuote : words.level(name);
		return [`[${said}] `];
	});
}

/** One side of a comparison. */
function side(label: string, difference: ShownDifference, which: 'published' | 'made'): HTMLElement[] {
	const text = difference[which];
	if (text === undefined) return [];
	const parts = difference.parts?.filter(({ kind }) => kind === 'same' || kind === which);
	const shown = parts
		? parts.flatMap(({ kind, text: own }) =>
				kind === 'same' ? written(own) : [element('mark', {}, ...written(own))],
			)
		: written(text);
	return [element('dt', {}, label), element('dd', { className: which }, ...shown)];
}

/** @param base base path of the site; `edition` its slug. */
export function differenceItem(difference: ShownDifference, edition: string, base: string): HTMLElement {
	const { kind, place, files } = difference;
	const { block, folio, line, entry } = place;
	const [first = ''] = files;
	const subject =
		block !== undefined
			? blockName(block)
			: folio !== undefined && kind !== 'digest'
				? words.page(folio)
				: `${words.file} ${first.split('/').at(-1) || first}`;
	const where: (Node | string)[] = [];
	const add = (...parts: readonly (Node | string)[]) =>
		void where.push(...(where.length > 0 ? [' · '] : []), ...parts);
	if (line !== undefined) {
		const told = words.line(folio, line);
		add(
			folio === undefined
				? told
				: element('a', { href: `${base}${sourcePath(edition, folio)}#${rawLineId(line)}` }, told),
		);
	}
	files.forEach((file, index) => {
		const link = element('a', { href: base + file }, file.slice(edition.length + 1) || file);
		if (index === 0) add(`${words.inFiles} `, link);
		else where.push(', ', link);
	});
	if (entry !== undefined && entry.length > 0) add(element('code', {}, words.entry(entry)));
	const digest = kind === 'digest' && entry === undefined;
	const told = `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${words.kinds[kind]}`;
	const readings =
		kind === 'unmade'
			? [element('dt', {}, words.program), element('dd', { lang: 'en' }, difference.made ?? '')]
			: [
					...side(digest ? words.claimed : words.published, difference, 'published'),
					...side(digest ? words.hashed : words.made, difference, 'made'),
				];
	return element(
		'li',
		{ dataset: { kind } },
		element('p', { className: 'told' }, told),
		element('p', { className: 'where' }, ...where),
		element('dl', {}, ...readings),
	);
}
