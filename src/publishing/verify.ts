/** Holds a built page against the policy it carries. */
import type { Diagnostic } from '#diagnostics/diagnostic.ts';
import { inlineDigest } from './digest.ts';
import { readInlined } from './inline.ts';
import { contentSecurityPolicy } from './policy.ts';

/** What a page needs of the policy, and what is wrong with it. */
export interface PageVerdict {
	/** Digests of the inline styles it holds. */
	readonly styles: readonly string[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * @param html a whole page.
 * @param file its name, as the maker of the site knows it: `dist/zoeken/index.html`.
 */
export function verifyPage(html: string, file: string): PageVerdict {
	const { styles, policies, offences } = readInlined(html);
	const digests = [...new Set(styles.map(inlineDigest))];
	const expected = contentSecurityPolicy(digests, 'meta');
	const found = offences.map(
		({ code, line, reason, act }): Diagnostic => ({
			code,
			severity: 'error',
			file,
			line,
			reason,
			act: [act],
		}),
	);
	if (policies.length !== 1 || policies[0] !== expected) found.push(policyFault(policies, expected, file));
	return { styles: digests, diagnostics: found };
}

function policyFault(policies: readonly string[], expected: string, file: string): Diagnostic {
	const act = ['Put this in <head>, before any style or script; contentSecurityPolicy() makes it:'];
	act.push(`<meta http-equiv="Content-Security-Policy" content="${expected}">`);
	const fault = { code: 'publishing/policy', severity: 'error', file, act } as const;
	if (policies.length === 0) return { ...fault, reason: 'The page carries no Content-Security-Policy.' };
	if (policies.length > 1)
		return { ...fault, reason: `The page carries ${policies.length} policies; one was expected.` };
	return {
		...fault,
		reason: `The page’s policy does not name exactly the inline styles it holds: ${policies[0]}`,
	};
}
