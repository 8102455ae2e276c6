import type { RawLine } from '#layout/raw-lines.ts';

/**
 * Whether the page divides words at line ends: several rows hold `stu-` before a small letter or at their
 * end.
 */
export function isHyphenated(lines: readonly RawLine[]): boolean {
	let hyphens = 0;
	let words = 0;
	for (const line of lines) {
		line.words.forEach((word, i) => {
			words++;
			if (!/\p{Ll}(?:[-‐]?\u00ad+|[-‐])$/u.test(word.text)) return;
			const next = line.words[i + 1];
			if (!next || !/^(en|of|und|oder|et|ou|and|or|bzw\.?)$/u.test(next.text)) hyphens++;
		});
	}
	return hyphens >= 4 && hyphens > words / 150;
}
