/**
 * What citeproc gives as HTML, as runs: of its markup only italic and bold type are kept, and that a label
 * has a line of its own.
 */
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { mapRuns, type Run, type Runs, textOfRun } from '#sharing/cite/runs.ts';

const parser = rehype().data('settings', { fragment: true });

type Tag = 'i' | 'b' | undefined;

export function runsOfHtml(html: string): Runs {
	const runs: Run[] = [];
	const add = (text: string, tag: Tag): void => {
		const last = runs.at(-1);
		const same = last !== undefined && (typeof last === 'string' ? undefined : last[0]) === tag;
		const all = same ? textOfRun(last) + text : text;
		if (same) runs.pop();
		runs.push(tag === undefined ? all : [tag, all]);
	};
	const walk = (node: Nodes, tag: Tag): void => {
		if (node.type === 'text') add(node.value.replace(/\s+/gu, ' '), tag);
		if (!('children' in node)) return;
		const element = node.type === 'element' ? node : undefined;
		const own = element?.tagName === 'i' || element?.tagName === 'b' ? element.tagName : tag;
		for (const child of node.children) walk(child, own);
		if ([element?.properties.className].flat().includes('csl-block')) add('\n', undefined);
	};
	walk(parser.parse(html), undefined);
	return tidy(runs);
}

/**
 * Without white space at the ends of its lines, and without the second of two commas that a missing fact
 * leaves.
 */
function tidy(runs: Runs): Runs {
	const breaks = (at: number): boolean => /^\s*(?:\n|$)/u.test(plain(at + 1));
	const plain = (from: number): string => runs.slice(from).map(textOfRun).join('');
	return mapRuns(runs, (text, at) => {
		const begins = /(?:^|\n)\s*$/u.test(runs.slice(0, at).map(textOfRun).join(''));
		return (breaks(at) ? text.replace(/ +$/u, '') : text)
			.replace(begins ? /^ +/u : /^$/u, '')
			.replace(/ *\n */gu, '\n')
			.replaceAll(', ,', ',');
	});
}
