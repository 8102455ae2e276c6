/**
 * The Content-Security-Policy of every page, from one place.
 *
 * Nothing runs or is styled that the build did not write: no inline script, no event handler, no style
 * attribute, and of inline styles only those whose digest is named. `'wasm-unsafe-eval'` lets the search
 * engine compile its WebAssembly; it does not allow `eval`.
 */

/**
 * Where the policy stands: in a `<meta http-equiv>` of each page, which works on every host, or in an HTTP
 * header, which also covers framing and the workers.
 */
export type PolicyForm = 'meta' | 'header';

/**
 * The policy as one line.
 *
 * @param styles digests of the inline styles that are allowed, as {@link import('./digest.ts').inlineDigest}
 * gives them.
 * @param form `frame-ancestors` is left out of the `meta` form: browsers ignore it there and complain.
 */
export function contentSecurityPolicy(styles: readonly string[], form: PolicyForm): string {
	const directives = [
		"default-src 'none'",
		"base-uri 'none'",
		"connect-src 'self'",
		"font-src 'self'",
		"form-action 'self'",
		...(form === 'header' ? ["frame-ancestors 'none'"] : []),
		"img-src 'self'",
		"manifest-src 'self'",
		"script-src 'self' 'wasm-unsafe-eval'",
		["style-src 'self'", ...[...styles].sort()].join(' '),
		"worker-src 'self'",
	];
	return directives.join('; ');
}
