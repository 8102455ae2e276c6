import type { Element } from 'hast';
import type { BuiltPage, BuiltSite } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** One rule over a built site. */
export interface Rule {
	/** Permanent name; its diagnostics have the code `checks/<name>`. */
	readonly name: string;
	/** What holds when it finds nothing: a sentence. */
	readonly holds: string;
	readonly run: (site: BuiltSite) => readonly Diagnostic[];
}

/** A diagnostic on a page, at the place of an element where there is one. */
export function onPage(
	site: BuiltSite,
	page: BuiltPage,
	rule: string,
	reason: string,
	act: string,
	element?: Element,
): Diagnostic {
	const start = element?.position?.start;
	return {
		code: `checks/${rule}`,
		severity: 'error',
		file: `${site.folder}/${page.file}`,
		...(start === undefined ? {} : { line: start.line, position: start.column }),
		reason,
		act: [act],
	};
}
