/**
 * A reference with its italic and bold type: pieces of text, some with their tag. It travels in JSON, and
 * needs no HTML to be shown.
 */
export type Run = string | readonly [tag: 'i' | 'b', text: string];
export type Runs = readonly Run[];

export const textOfRun = (run: Run): string => (typeof run === 'string' ? run : run[1]);

/** The same with every piece changed alike; pieces that become empty are left out. */
export const mapRuns = (runs: Runs, change: (text: string, at: number) => string): Runs =>
	runs
		.map((run, at): Run => (typeof run === 'string' ? change(run, at) : [run[0], change(run[1], at)]))
		.filter((run) => textOfRun(run) !== '');

export const plainText = (runs: Runs): string => runs.map(textOfRun).join('');

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An address, without the full stop or the bracket that ends what it stands in. */
const ADDRESS = /https?:\/\/[^\s<>"]*[^\s<>".,;)”’]/gu;

/** For a word processor: type, addresses as links, a line end as one. */
export function htmlText(runs: Runs): string {
	return runs
		.map((run) => {
			const html = escaped(textOfRun(run))
				.replace(ADDRESS, (address) => `<a href="${address}">${address}</a>`)
				.replaceAll('\n', '<br>');
			return typeof run === 'string' ? html : `<${run[0]}>${html}</${run[0]}>`;
		})
		.join('');
}
