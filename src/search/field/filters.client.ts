/** The buttons that show text or notes only, and the list of sections where there are several chapters. */
import { element } from '#browser/element.client.ts';
import { search as say } from '#i18n/messages.ts';
import { above } from '#search/field/above.ts';
import { type Choice, type Counts, everything } from '#search/field/filters.ts';
import type { Lexicon } from '#search/index/lexicon.ts';

/**
 * @param more that there are places which were not read: what is counted is not all there is, and no number
 * is given.
 * @param choose takes what the reader chose. @returns what to show; nothing where there is nothing to choose.
 */
export function filterBox(
	counts: Counts,
	choice: Choice,
	more: boolean,
	lexicon: Lexicon | undefined,
	choose: (choice: Choice) => void,
): readonly Node[] {
	const { kinds, sections } = counts;
	const mixed = kinds.all > kinds.text && kinds.all > kinds.notes;
	const known = (count: number) => (more ? undefined : count);
	const buttons = (['all', 'text', 'notes'] as const).map((kind) => {
		const button = element(
			'button',
			{ type: 'button', onclick: () => choose({ ...choice, kind }) },
			say.filter.kind(kind, known(kinds[kind])),
		);
		button.ariaPressed = String(choice.kind === kind);
		button.disabled = kinds[kind] === 0;
		button.dataset['filter'] = kind;
		return button;
	});
	const select = element(
		'select',
		{ ariaLabel: say.filter.section, onchange: () => choose({ ...choice, section: select.value }) },
		new Option(say.filter.everywhere, everything.section, true, choice.section === ''),
	);
	select.dataset['filter'] = 'section';
	const groups = new Map<string, HTMLElement>();
	for (const { section, count } of sections) {
		const place = above(section, lexicon);
		const group = groups.get(place) ?? groupOf(place, select);
		groups.set(place, group);
		const title = lexicon?.sections[section] ?? section;
		group.append(
			new Option(say.filter.counted(title, known(count)), section, false, section === choice.section),
		);
	}
	return [...(mixed || choice.kind !== 'all' ? buttons : []), ...(sections.length > 1 ? [select] : [])];
}

/** Of a chapter or an edition that must be told from others a group under its title, else the list itself. */
function groupOf(title: string, select: HTMLSelectElement): HTMLElement {
	if (title === '') return select;
	const group = element('optgroup', { label: title });
	select.append(group);
	return group;
}
