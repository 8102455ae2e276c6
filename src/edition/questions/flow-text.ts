/** A value of `edition.yaml` on one line. */
import { Document, isScalar, visit } from 'yaml';

/** Words of the format, which stand without quotes. */
const WORDS = new Set(['is', 'hyphen', 'page-end', 'table']);

/** @example `{ page: "041", line: 14, call-after: "media", reason: "zo gedrukt" }` */
export function flowText(value: unknown): string {
	const document = new Document(value);
	const isSign = typeof value === 'object' && value !== null && 'sign' in value;
	visit(document, {
		Map: (_, node) => {
			node.flow = true;
		},
		Seq: (_, node) => {
			node.flow = true;
			for (const item of node.items)
				if (isScalar(item) && typeof item.value === 'string') item.type = 'QUOTE_DOUBLE';
		},
		Pair: (_, { key, value: own }) => {
			const isWord = isScalar(key) && WORDS.has(String(key.value)) && !isSign;
			if (isScalar(own) && typeof own.value === 'string') own.type = isWord ? 'PLAIN' : 'QUOTE_DOUBLE';
		},
	});
	return document.toString({ lineWidth: 0 }).trimEnd();
}
