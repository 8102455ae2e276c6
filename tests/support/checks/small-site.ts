import type { Rule } from '#checks/base/rule.ts';
import { type BuiltSite, builtSite, type SiteFacts } from '#checks/base/site.ts';
import type { Account, AccountBlock } from '#edition/account/account.ts';

/** A sound page around a body: what a rule finds in it comes from the body alone. */
export function page(main: string, { title = 'Een pagina', head = '', lang = 'nl' } = {}): string {
	return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head>
<body><main><h1>Kop</h1>
${main}
</main></body></html>`;
}

/** A built site in memory. */
export function smallSite(
	files: Readonly<Record<string, string>>,
	facts: Partial<SiteFacts> = {},
): BuiltSite {
	const bytes = new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]));
	return builtSite(bytes, { folder: 'dist', base: '/', accounts: [], ...facts });
}

/** What a rule says of a site, as `file:line reason` lines. */
export function saidBy(rule: Rule, site: BuiltSite): readonly string[] {
	return rule
		.run(site)
		.map(({ file, line, reason }) => `${file}${line === undefined ? '' : `:${line}`} ${reason}`);
}

/** An account with the blocks of one chapter `c` and section `s` of edition `e`; the rest is empty. */
export function accountOf(blocks: readonly Partial<AccountBlock>[]): Account {
	const whole = blocks.map((block) => ({
		id: 'p1-1',
		kind: 'paragraph' as const,
		chapter: 'c',
		section: 's',
		text: '',
		source: [],
		...block,
	}));
	return { edition: 'e', blocks: whole, pages: [], apparatus: [], decisions: [] } as unknown as Account;
}
