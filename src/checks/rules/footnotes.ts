/** Calls lead to notes and notes lead back, label by label. */
import type { Element } from 'hast';
import { attribute, elements, readingText } from '#checks/base/elements.ts';
import { onPage, type Rule } from '#checks/base/rule.ts';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { footnoteId, noteIdentifier } from '#edition/anchors.ts';

export const footnotes: Rule = {
	name: 'footnotes',
	holds:
		'Every footnote call leads to the note with its label, and every note leads back to each of its calls.',
	run: (site) => site.pages.flatMap((page) => ofPage(site, page)),
};

function ofPage(site: BuiltSite, page: BuiltPage): readonly Diagnostic[] {
	const all = elements(page.tree);
	const calls = all.filter((element) => element.properties.role === 'doc-noteref');
	const backLinks = all.filter((element) => element.properties.role === 'doc-backlink');
	const ids = new Set(all.flatMap((element) => attribute(element, 'id') ?? []));
	const found: Diagnostic[] = [];
	const report = (reason: string, act: string, element: Element) =>
		void found.push(onPage(site, page, { rule: 'footnotes', reason, act, element }));
	for (const call of calls) {
		const label = readingTextOfCall(call);
		const target = attribute(call, 'href') ?? '';
		const id = attribute(call, 'id') ?? '';
		const identifier = noteIdentifier(label);
		const expected = `#${footnoteId(identifier)}`;
		// A label that starts again in its chapter has the folio before it: voetnoot-43-8.
		const isItsNote =
			target === expected || (target.startsWith(`#${footnoteId('')}`) && target.endsWith(`-${identifier}`));
		if (!isItsNote || !ids.has(target.slice(1))) {
			report(
				`The call printed “${label}” leads to “${target}”; ${expected} was expected, and to stand on this page.`,
				'Set the note on the page, with the printed label in its id.',
				call,
			);
		} else if (!backLinks.some((link) => attribute(link, 'href') === `#${id}`)) {
			report(
				`Note ${label} has no link back to its call, #${id || '(no id)'}.`,
				'Give the call an id and the note a link to it.',
				call,
			);
		}
	}
	for (const note of all.filter((element) => /^voetnoot-/.test(attribute(element, 'id') ?? ''))) {
		const id = attribute(note, 'id') ?? '';
		if (calls.some((call) => attribute(call, 'href') === `#${id}`)) continue;
		report(`Note #${id} has no call on this page.`, 'Set the call where the account puts it.', note);
	}
	return found;
}

/** What the call shows: its own text, since the reading text leaves calls out. */
function readingTextOfCall(call: Element): string {
	return readingText({ ...call, properties: {} });
}
