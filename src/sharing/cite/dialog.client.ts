/** The dialog for citing: what is referred to, in which style, and the reference to copy or to download. */

import { adoptStyle } from '#browser/adopt-style.client.ts';
import { type Announce, announceIn } from '#browser/announce.client.ts';
import { element } from '#browser/element.client.ts';
import { citation as say } from '#i18n/messages.ts';
import { FORMATS, type Styled } from '#sharing/cite/cite-file.ts';
import { type CitedPart, fill, fillRuns } from '#sharing/cite/fill.ts';
import { type CiteFiles, loadCiteFiles, siteOf } from '#sharing/cite/load.client.ts';
import { copyRuns } from '#sharing/cite/reference.client.ts';
import type { Runs } from '#sharing/cite/runs.ts';
import { STYLES } from '#sharing/cite/styles.ts';
import { copy } from '#sharing/copy.client.ts';
import { sectionAddress } from '#sharing/link/place-address.client.ts';
import css from '#sharing/sharing.css?inline';

/** What can be referred to from where the dialog was opened. */
interface Target {
	readonly name: string;
	readonly work: Styled;
	readonly part?: CitedPart;
}

/** Of the section that the page has, or begins with. @param foot stands at the foot of the page. */
export function citeFrom(foot: Element): Promise<void> {
	const start = (foot.closest('[data-page]') ?? document).querySelector('[data-section]');
	return openCiteDialog(sectionAddress(start ?? foot));
}

/**
 * @param section address of the section's page.
 * @param place a block of it, with the slug of its printed page.
 * @throws where the styles cannot be had.
 */
export async function openCiteDialog(
	section: string,
	place?: CitedPart & { readonly page: string },
): Promise<void> {
	const files = await loadCiteFiles(section);
	const [file] = files;
	adoptStyle(css);
	const targets = targetsOf(files, place);
	const what = select(
		say.what,
		targets.map(({ name }) => name),
	);
	const how = select(
		say.how,
		[...STYLES, ...FORMATS].map(({ name }) => name),
	);
	const shown = element('div', { className: 'cite-shown' });
	const told = element('p', { className: 'cite-told' });
	told.role = 'status';
	const close = element('button', { type: 'button' }, say.close);
	const dialog = element(
		'dialog',
		{ className: 'cite-dialog' },
		element('h2', { id: 'verwijzen' }, say.title),
		what.label,
		how.label,
		shown,
		told,
		...(file.editorial === undefined ? [] : [element('p', { className: 'cite-editors' }, file.editorial)]),
		close,
	);
	dialog.setAttribute('aria-labelledby', 'verwijzen');
	const announce: Announce = (...said) => announceIn(told, ...said);
	const show = (): void => {
		const target = targets[what.field.selectedIndex];
		told.replaceChildren();
		if (target)
			shown.replaceChildren(...views(target, how.field.selectedIndex, siteOf(section, file), announce));
	};
	what.field.addEventListener('change', show);
	how.field.addEventListener('change', show);
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	show();
	document.body.append(dialog);
	dialog.showModal();
}

function targetsOf(
	[section, chapter, edition]: CiteFiles,
	place: (CitedPart & { readonly page: string }) | undefined,
): Target[] {
	const name = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
	return [
		...(place
			? [{ name: name(place.name), work: section.pages?.[place.page] ?? section.work, part: place }]
			: []),
		{ name: say.targets.section(section.title), work: section.work },
		{ name: say.targets.chapter(chapter.title), work: chapter.work },
		{ name: say.targets.edition(edition.title), work: edition.work },
	];
}

function select(name: string, options: readonly string[]): { label: HTMLElement; field: HTMLSelectElement } {
	const field = element('select', {}, ...options.map((option) => element('option', {}, option)));
	return { field, label: element('label', {}, element('span', {}, name), field) };
}

function views({ work, part }: Target, index: number, site: string, announce: Announce): HTMLElement[] {
	const copyButton = (name: string, copied: () => Promise<boolean>): HTMLElement => {
		const button = element('button', { type: 'button', ariaLabel: say.copyWhat(name) }, say.copyOne);
		button.addEventListener('click', copied);
		return button;
	};
	const style = STYLES[index];
	if (style) {
		const { list, text } = work[style.id];
		const both: readonly (readonly [name: string, built: Runs])[] = [
			[say.list, list],
			[style.note ? say.note : say.text, text],
		];
		return both.map(([name, built]) => {
			const made = fillRuns(built, site, part);
			const shown = made.map((run) => (typeof run === 'string' ? run : element(run[0], {}, run[1])));
			const button = copyButton(name, () => copyRuns(made, say.copied, announce));
			return element('div', {}, element('h3', {}, name), element('p', {}, ...shown), button);
		});
	}
	const format = FORMATS[index - STYLES.length];
	if (!format) return [];
	const made = fill(work[format.id], site, part);
	const code = element('pre', { tabIndex: 0 }, made);
	code.ariaLabel = format.name;
	code.role = 'region';
	const link = element(
		'a',
		{
			download: `verwijzing.${format.ending}`,
			href: URL.createObjectURL(new Blob([made], { type: format.type })),
		},
		say.download,
	);
	return [
		element(
			'div',
			{},
			element('h3', {}, say.file(format.name)),
			code,
			copyButton(format.name, () => copy(made, say.copied, announce)),
			' ',
			link,
		),
	];
}
