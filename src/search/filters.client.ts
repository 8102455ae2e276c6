/** The buttons that show text or notes only, and the list of sections where there are several chapters. */
import { element } from '#browser/element.client.ts';
import { searchNl as say } from '#i18n/search.nl.ts';
import { type Choice, type Counts, everything } from '#search/filters.ts';
import type { Lexicon } from '#search/lexicon.ts';

/** @param choose takes what the reader chose. @returns what to show; nothing where there is nothing to choose. */
export function filterBox(
	counts: Counts,
	choice: Choice,
	lexicon: Lexicon | undefined,
	choose: (choice: Choice) => void,
): readonly Node[] {
	const { kinds, sections } = counts;
	const mixed = kinds.all > kinds.text && kinds.all > kinds.notes;
	const buttons = (['all', 'text', 'notes'] as const).map((kind) => {
		const button = element(
			'button',
			{ type: 'button', onclick: () => choose({ ...choice, kind }) },
			say.filter.kind(kind, kinds[kind]),
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
		...sections.map(
			({ section, count }) =>
				new Option(
					say.filter.counted(lexicon?.sections[section] ?? section, count),
					section,
					false,
					section === choice.section,
				),
		),
	);
	return [...(mixed || choice.kind !== 'all' ? buttons : []), ...(sections.length > 1 ? [select] : [])];
}
