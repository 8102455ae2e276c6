/** Blocks that read as a title that the report tells: parts of one are joined, and what follows it is parted. */
import { type Line, textOf } from '#layout/from-boxes/lines/line.ts';
import { keyOf } from '#layout/from-boxes/style.ts';
import { titleKey, wholeKey } from '#layout/from-boxes/titles/told-titles.ts';
import type { ReportEvidence, ToldTitle } from '#layout/report.ts';

/** A title takes no more lines. */
const MOST_LINES = 5;
/** Sizes that differ by less, as a share, are one. */
const ONE_SIZE = 0.05;

export type Part = [Line, ...Line[]];

/** @param mayBe whether a part is of the running text: no claim and no note */
export function withTitles(
	parts: readonly Part[],
	mayBe: (part: Part) => boolean,
	{ titles, body }: ReportEvidence,
): { readonly parts: readonly Part[]; readonly titled: ReadonlyMap<Part, ToldTitle> } {
	const titled = new Map<Part, ToldTitle>();
	if (titles.length === 0) return { parts, titled };
	const known = Map.groupBy(titles, ({ key }) => key);
	const found: Part[] = [];
	const left = [...parts];
	for (let part = left.shift(); part; part = left.shift()) {
		const read = mayBe(part) ? titleAt(part, left.filter(mayBe), known) : undefined;
		if (!read) {
			found.push(part);
			continue;
		}
		const own = part.slice(0, read.lines) as Part;
		let more = read.lines - own.length;
		let rest: Line[] = part.slice(own.length);
		while (more > 0) {
			const next = left.shift() ?? [];
			own.push(...next.slice(0, more));
			rest = next.slice(more);
			more -= next.length;
		}
		if (rest.length > 0) left.unshift(rest as Part);
		titled.set(own, read.title);
		found.push(own);
	}
	for (const [own] of titled) if (isListed(own, found, titled, keyOf(body))) titled.delete(own);
	return { parts: found, titled };
}

/** The title that the first lines read as, the longest one, and how many lines. */
function titleAt(
	part: Part,
	below: readonly Part[],
	known: ReadonlyMap<string, readonly ToldTitle[]>,
): { readonly title: ToldTitle; readonly lines: number } | undefined {
	let text = '';
	// A label over a title, `Hoofdstuk 2`, is of another size.
	let { size } = part[0].style;
	let found: { readonly title: ToldTitle; readonly lines: number } | undefined;
	for (const [i, line] of [...part, ...below.flat()].slice(0, MOST_LINES).entries()) {
		const isLabel = i > 0 && titleKey(text) === '';
		if (!isLabel && Math.abs(line.style.size - size) > ONE_SIZE * line.style.size) break;
		size = line.style.size;
		text += ` ${textOf(line)}`;
		const own = known.get(titleKey(text)) ?? [];
		const title = own.find(({ whole }) => whole === wholeKey(text)) ?? own[0];
		if (title) found = { title, lines: i + 1 };
	}
	return found;
}

/** Whether a title in the type of the text stands over another one: a list of titles. */
function isListed(
	part: Part,
	parts: readonly Part[],
	titled: ReadonlyMap<Part, ToldTitle>,
	body: string,
): boolean {
	if (part.some(({ key }) => key !== body)) return false;
	const next = parts[parts.indexOf(part) + 1];
	return next ? titled.has(next) : titled.get(part)?.by === 'contents';
}
