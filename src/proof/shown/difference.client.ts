/** One difference as a reader sees it: where, what, and both readings with the words that differ marked. */
import { element } from '#browser/element.client.ts';
import { rawLineId, sourcePath } from '#edition/addresses.ts';
import { proof as words } from '#i18n/messages.ts';
import type { CondensedDifference } from '#proof/condensed-report.ts';
import { readMark } from '#proof/marks.ts';
import { blockName } from './block-name.ts';

/** Letters with calls raised and other marks in brackets. */
function written(text: string): (Node | string)[] {
	return text.split(/(\0[^\0]*\0)/).flatMap((part): (Node | string)[] => {
		const mark = readMark(part);
		if (mark === undefined) return part === '' ? [] : [part];
		const { kind, name } = mark;
		if (kind === 'call') return [element('sup', { ariaLabel: words.call(name) }, name)];
		return [kind === 'label' ? `${name} ` : `[${words.pageMark(name)}] `];
	});
}

/** One side of a comparison. */
function side(label: string, difference: CondensedDifference, which: 'published' | 'made'): HTMLElement[] {
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

/** What differs: a block, a printed page, a line of a file, or a file. */
function subjectOf({ kind, place: { block, folio }, files: [first] }: CondensedDifference): string {
	if (block !== undefined) return blockName(block);
	if (folio !== undefined && kind !== 'digest') return words.page(folio);
	const { path = '', line } = first ?? {};
	const name = path.split('/').at(-1) || path;
	return line === undefined ? `${words.file} ${name}` : words.fileLine(line, name);
}

/** Its line of the printed page, the files it was found in, and what it is a value of. */
function whereOf(
	{ place: { folio, line, value }, files }: CondensedDifference,
	edition: string,
	base: string,
): (Node | string)[] {
	const link = (address: string, text: string) => element('a', { href: base + address }, text);
	const parts: (Node | string)[][] = [];
	if (line !== undefined) {
		const told = words.line(folio, line);
		parts.push([folio === undefined ? told : link(`${sourcePath(edition, folio)}#${rawLineId(line)}`, told)]);
	}
	const named = files.flatMap(({ path, line: fileLine }, index) => [
		index === 0 ? `${words.inFiles} ` : ', ',
		link(path, path.slice(edition.length + 1) || path),
		fileLine === undefined ? '' : ` (${words.line(undefined, fileLine)})`,
	]);
	parts.push(named, ...(value === undefined ? [] : [[value]]));
	return parts.flatMap((part, index) => (index === 0 ? part : [' · ', ...part]));
}

/** @param base base path of the site; `edition` its slug. */
export function differenceItem(difference: CondensedDifference, edition: string, base: string): HTMLElement {
	const { kind } = difference;
	const digest = kind === 'digest';
	const subject = subjectOf(difference);
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
		element('p', { className: 'where' }, ...whereOf(difference, edition, base)),
		element('dl', {}, ...readings),
	);
}
