import type { Rule } from '#checks/base/rule.ts';
import type { BuiltSite } from '#checks/base/site.ts';
import type { Diagnostic } from '#diagnostics/diagnostic.ts';

/** What one rule found. */
export interface Outcome {
	readonly rule: Rule;
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs every rule over one site. A site without a page is itself a fault: no rule could find anything there.
 */
export function runRules(site: BuiltSite, rules: readonly Rule[]): readonly Outcome[] {
	if (site.pages.length === 0) {
		throw new Error(`${site.folder}/ holds no page. To build the site: npm run build`);
	}
	if (site.accounts.length === 0) {
		throw new Error(
			'There is no edition under content/editions/. To make it from the seeds: npm run reconstruct',
		);
	}
	return rules.map((rule) => ({ rule, diagnostics: rule.run(site) }));
}
