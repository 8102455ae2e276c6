/** Writes Markdown from the tags and the texts of a page, in their order. */

/** What opens and closes an inline element. */
const MARKS: Readonly<Record<string, string>> = {
	b: '**',
	cite: '*',
	code: '`',
	del: '~~',
	em: '*',
	i: '*',
	mark: '*',
	strong: '**',
};

/** Elements that begin and end a stretch of text. */
const BLOCKS = new Set(
	'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead ul'.split(
		' ',
	),
);

/** Signs that would mean something to Markdown inside a text, and those that would at its start. */
const INSIDE = /[\\`*_[\]<]|&(?=#?\w+;)|~(?=~)/g;
const AT_START = /^(?:#{1,6}(?=\s)|[-+>](?=\s)|\d+(?=[.)]\s))/;

interface List {
	/** Of the next item; absent where items have no number. */
	number?: number;
	/** Blocks in the item in hand, and whether one item has had more than one: then all stand apart. */
	blocks: number;
	isLoose: boolean;
	/** Sign of the item in hand until its first block is written, and its width. */
	sign: string;
	width: number;
}

interface Inline {
	readonly name: string;
	readonly from: number;
	readonly href: string | undefined;
}

export class MarkdownWriter {
	#blocks = '';
	#inline = '';
	#heading = 0;
	#isCode = false;
	readonly #open: Inline[] = [];
	readonly #lists: List[] = [];
	#rows: string[][] | undefined;

	/** @param text with its references read. */
	text(text: string): void {
		if (this.#isCode) {
			this.#inline += text;
			return;
		}
		const escaped = this.#open.some(({ name }) => name === 'code') ? text : text.replace(INSIDE, '\\$&');
		const spaced = escaped.replace(/\s+/g, ' ');
		this.#inline += /\s$/.test(this.#inline) || this.#inline === '' ? spaced.trimStart() : spaced;
	}

	open(name: string, attributes: ReadonlyMap<string, string>): void {
		if (BLOCKS.has(name)) this.#flush();
		if (/^h\d$/.test(name)) this.#heading = Number(name[1]);
		else if (name === 'ul' || name === 'dl') this.#list();
		else if (name === 'ol') this.#list(Number(attributes.get('start') ?? 1));
		else if (name === 'li' || name === 'dt') this.#item(attributes.get('value'));
		else if (name === 'pre') this.#isCode = true;
		else if (name === 'table') this.#rows = [];
		else if (name === 'tr') this.#rows?.push([]);
		else if (name === 'br') this.#inline = `${this.#inline.trimEnd()}\\\n`;
		else if (name === 'hr') this.#write('---');
		else if (name === 'img')
			this.#inline += `![${(attributes.get('alt') ?? '').replace(INSIDE, '\\$&')}](${attributes.get('src') ?? ''})`;
		else if (name === 'a' || (MARKS[name] !== undefined && !this.#isCode))
			this.#open.push({ name, from: this.#inline.length, href: attributes.get('href') });
	}

	close(name: string): void {
		if (name === 'th' || name === 'td') {
			this.#rows?.at(-1)?.push(this.#inline.trim().replaceAll('|', '\\|'));
			this.#inline = '';
		} else if (name === 'pre') {
			const code = this.#inline.replace(/\n$/, '');
			const fence = '`'.repeat(Math.max(3, ...[...code.matchAll(/`+/g)].map(([run]) => run.length + 1)));
			this.#isCode = false;
			this.#inline = '';
			this.#write(`${fence}\n${code}\n${fence}`);
		} else if (BLOCKS.has(name)) this.#flush();
		if (name === 'ul' || name === 'ol' || name === 'dl') this.#lists.pop();
		else if (name === 'table') this.#table();
		else if (this.#open.at(-1)?.name === name) this.#wrap(this.#open.pop());
	}

	written(): string {
		this.#flush();
		return this.#blocks;
	}

	#list(number?: number): void {
		this.#lists.push({
			...(number === undefined ? {} : { number }),
			blocks: 0,
			isLoose: false,
			sign: '',
			width: 2,
		});
	}

	#item(value: string | undefined): void {
		const list = this.#lists.at(-1);
		if (!list) return;
		if (list.blocks > 1) list.isLoose = true;
		list.blocks = 0;
		if (list.number !== undefined && value !== undefined) list.number = Number(value);
		list.sign = list.number === undefined ? '- ' : `${list.number}. `;
		list.width = list.sign.length;
		if (list.number !== undefined) list.number += 1;
	}

	/** An inline element is complete: its marks stand at its words, the spaces outside. */
	#wrap(element: Inline | undefined): void {
		if (!element) return;
		const { name, from, href } = element;
		const content = this.#inline.slice(from);
		const words = content.trim();
		const mark = MARKS[name] ?? '';
		const made =
			words === ''
				? ''
				: name !== 'a'
					? mark + words + mark
					: href === undefined
						? words
						: `[${words}](${href})`;
		const [before = ''] = words === '' ? [content] : (/^\s*/.exec(content) ?? []);
		const [after = ''] = words === '' ? [] : (/\s*$/.exec(content) ?? []);
		this.#inline = this.#inline.slice(0, from) + before + made + after;
	}

	#flush(): void {
		const text = this.#inline.trim();
		this.#inline = '';
		const heading = this.#heading;
		this.#heading = 0;
		if (text === '') return;
		this.#write(heading > 0 ? `${'#'.repeat(heading)} ${text}` : text.replace(AT_START, escapedStart));
	}

	#table(): void {
		const [head, ...rows] = this.#rows ?? [];
		this.#rows = undefined;
		if (!head) return;
		const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
		this.#write([line(head), line(head.map(() => '-')), ...rows.map(line)].join('\n'));
	}

	#write(block: string): void {
		const list = this.#lists.at(-1);
		const isFirst = list !== undefined && list.sign !== '';
		const indent = this.#lists.map(({ width }) => ' '.repeat(width)).join('');
		const lead = this.#lists.map(({ sign, width }) => (sign === '' ? ' '.repeat(width) : sign)).join('');
		for (const one of this.#lists) one.sign = '';
		const isTight = list !== undefined && isFirst && !list.isLoose && this.#blocks !== '' && lead !== indent;
		const between = this.#blocks === '' ? '' : isTight && this.#endsInList ? '\n' : '\n\n';
		const lines = block.split('\n').map((line, at) => (at === 0 ? lead + line : line && indent + line));
		this.#blocks = `${this.#blocks.replace(/\n$/, '')}${between}${lines.join('\n')}\n`;
		this.#endsInList = this.#lists.length > 0;
		for (const one of this.#lists) one.blocks += 1;
	}

	#endsInList = false;
}

const escapedStart = (start: string): string => (/\d$/.test(start) ? start : `\\${start}`);
