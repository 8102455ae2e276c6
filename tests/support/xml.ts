/** XML as trees, by a parser that refuses what is not well-formed and knows namespaces. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
	/** `{http://www.w3.org/2005/Atom}entry` */
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly XmlElement[];
	/** Text directly in it. */
	text: string;
}

/** @throws on the first thing that is not well-formed. */
export function parseXml(source: string): XmlElement {
	const parser = new SaxesParser({ xmlns: true });
	const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
	const open: { children: XmlElement[]; text: string }[] = [root];
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', ({ uri, local, attributes }) => {
		const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
		const element = {
			name: `{${uri}}${local}`,
			attributes: Object.fromEntries(values),
			children: [],
			text: '',
		};
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('text', (text) => {
		const inside = open.at(-1);
		if (inside) inside.text += text;
	});
	parser.on('closetag', () => void open.pop());
	parser.write(source).close();
	const [element] = root.children;
	if (!element) throw new Error('There is no element.');
	return element;
}

/** Children with a local name in the namespace of their parent. */
export const childrenNamed = ({ name, children }: XmlElement, local: string): readonly XmlElement[] =>
	children.filter((child) => child.name === name.replace(/\}.*/, `}${local}`));
