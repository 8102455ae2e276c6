/** What of a text stands between quotation marks: the outermost stretches, without their marks. */

interface Range {
	readonly start: number;
	readonly end: number;
}

type Family = 'single' | 'double';

const familyOf = (sign: string): Family | undefined =>
	/["“”„‟«»]/u.test(sign) ? 'double' : /['‘’‚‛`´‹›]/u.test(sign) ? 'single' : undefined;

export function quotedStretches(text: string): Range[] {
	const found: Range[] = [];
	const open: { readonly family: Family; readonly at: number }[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const family = familyOf(text.charAt(at));
		if (!family) continue;
		const [before, behind] = [text.charAt(at - 1), text.slice(at + 1)];
		// *’s-Gravenhage*, *’t kabinet*, *foto’s*.
		if (family === 'single' && isApostrophe(before, behind)) continue;
		const opens =
			/^\S/u.test(behind) &&
			(before === '' || /[\s([{<–—/:-]/u.test(before) || familyOf(before) !== undefined);
		const known = open.findLastIndex((one) => one.family === family);
		const closes = known >= 0 && before !== '' && !/\s/u.test(before) && !/^[\p{L}]/u.test(behind);
		if (closes && !(opens && known < 0)) {
			const { at: start = 0 } = open[known] ?? {};
			open.length = known;
			if (known === 0) found.push({ start: start + 1, end: at });
		} else if (opens) open.push({ family, at });
	}
	// A quotation that begins with a mark and has lost its end.
	const [unclosed] = open;
	if (unclosed && /^[\s>]*$/u.test(text.slice(0, unclosed.at)))
		found.push({ start: unclosed.at + 1, end: text.length });
	return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

function isApostrophe(before: string, behind: string): boolean {
	if (/[\p{L}\p{N}]/u.test(before)) return /^\p{L}/u.test(behind);
	return /^(?:s|t|n|k|m|r)(?=[\s-])/u.test(behind);
}
