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

/** What a rule found on a page. */
export interface Fault {
	/** Name of the rule. */
	readonly rule: string;
	readonly reason: string;
	readonly act: string;
	/** Where it stands, if it stands anywhere. */
	readonly element?: Element | undefined;
}

/** A diagnostic on a page, at the place of an element where there is one. */
export function onPage(site: BuiltSite, page: BuiltPage, { rule, reason, act, element }: Fault): Diagnostic {
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
