/** Signs that are only signs in the source, and that readers of Markdown would take for markup. */

/** Signs that a reader with all of GFM would take for markup; ours would not, but files travel. */
export const GFM_SIGNS = [
	{ character: '~', inConstruct: 'phrasing' as const },
	{ character: '|', atBreak: true, after: '[\t :-]' },
	// A bare address would take what follows into its link, escapes and calls as well.
	{ character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing' as const },
	{ character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
	{ character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing' as const },
];

/**
 * A colon that could open a directive. The library escapes it too, but not after a sign that is itself
 * escaped (`_:x`), nor before a tab or half of a surrogate pair, where its parser still sees one.
 */
export const DIRECTIVE_SIGN = { character: ':', after: '[^ /:]', inConstruct: 'phrasing' as const };
