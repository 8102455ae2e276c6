/** The rules as the file `_headers`, which Netlify, Cloudflare Pages and others read beside the site. */
import type { HeaderRule } from './headers.ts';

/** Writes the rules: a pattern on a line of its own, its headers indented below it. */
export function printHeadersFile(rules: readonly HeaderRule[]): string {
	const blocks = rules.map(({ pattern, headers }) =>
		[pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
	);
	return `${blocks.join('\n\n')}\n`;
}

/**
 * Reads back what {@link printHeadersFile} wrote; lines that are neither a pattern nor a header are passed
 * over.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
	const rules: { pattern: string; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
		if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
		else if (header?.[1] && header[2] !== undefined) {
			const rule = rules.at(-1);
			if (rule) rule.headers[header[1]] = header[2].trim();
		}
	}
	return rules;
}

/**
 * The base path a set of rules was written for: the first is for everything under it. `/` when there are
 * none.
 */
export function baseOf(rules: readonly HeaderRule[]): string {
	return rules[0]?.pattern.replace(/\*$/, '') ?? '/';
}
