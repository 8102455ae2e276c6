/** What a page may not contain under the policy: found when the site is built, instead of as a blank in a reader's browser. */
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

/** Something in a page that the policy forbids. */
export interface Offence {
	/** 1-based line of the HTML file. */
	readonly line: number;
	/** Permanent name, `publishing/…`. */
	readonly code: string;
	/** What is there, and what was expected. */
	readonly reason: string;
	readonly act: string;
}

/** What matters of a page. */
export interface Inlined {
	/** Text of each `<style>`, in order. */
	readonly styles: readonly string[];
	/** Content of the `<meta http-equiv>` policies, in order; there should be one. */
	readonly policies: readonly string[];
	readonly offences: readonly Offence[];
}

/** Script types the browser runs; any other type is data, which no policy forbids. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;

/** Relations of a `<link>` that make the browser fetch its target while the page is read. */
const FETCHES = new Set([
	'stylesheet',
	'icon',
	'apple-touch-icon',
	'manifest',
	'preload',
	'modulepreload',
	'prefetch',
]);

/** Stands for the host, which is not known yet; an address that resolves to another origin is foreign. */
const HERE = 'https://here.invalid';

/** @param html a whole page. */
export function readInlined(html: string): Inlined {
	const styles: string[] = [];
	const policies: string[] = [];
	const offences: Offence[] = [];
	visit(rehype().parse(html) as Root, 'element', (element) => {
		const report = (code: string, reason: string, act: string) =>
			void offences.push({
				line: element.position?.start.line ?? 1,
				code: `publishing/${code}`,
				reason,
				act,
			});
		if (element.tagName === 'style') styles.push(textOf(element));
		if (
			element.tagName === 'meta' &&
			String(element.properties.httpEquiv).toLowerCase() === 'content-security-policy'
		) {
			policies.push(String(element.properties.content));
		}
		checkScript(element, report);
		checkAttributes(element, report);
		checkOrigin(element, report);
	});
	return { styles, policies, offences };
}

type Report = (code: string, reason: string, act: string) => void;

function checkScript(element: Element, report: Report): void {
	if (element.tagName !== 'script' || element.properties.src !== undefined) return;
	if (!RUNS.test(String(element.properties.type ?? ''))) return;
	const start = JSON.stringify(textOf(element).trim().slice(0, 40));
	report(
		'inline-script',
		`An inline script (${start}…) stands in the page; the policy runs only files.`,
		'Put it in a file and import that.',
	);
}

function checkAttributes(element: Element, report: Report): void {
	for (const [name, value] of Object.entries(element.properties)) {
		if (/^on[a-z]/i.test(name)) {
			report(
				'event-handler',
				`<${element.tagName}> has the event handler ${name.toLowerCase()}; the policy runs none.`,
				'Add a listener in a script file.',
			);
		} else if (name === 'style') {
			report(
				'style-attribute',
				`<${element.tagName}> has a style attribute (${String(value)}); the policy applies none.`,
				'Use a class.',
			);
		} else if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(String(value))) {
			report(
				'inline-script',
				`<${element.tagName}> has a javascript: address; the policy runs none.`,
				'Add a listener in a script file.',
			);
		}
	}
}

function checkOrigin(element: Element, report: Report): void {
	for (const address of fetched(element)) {
		if (!URL.canParse(address, HERE) || new URL(address, HERE).origin === HERE) continue;
		const reason = `<${element.tagName}> fetches ${address}; everything must come from the site itself.`;
		report('foreign-request', reason, 'Copy the file into public/ and use its address there.');
	}
}

/** Addresses the browser fetches because of this element. */
function fetched(element: Element): readonly string[] {
	const { href, src, srcSet, poster, data, action, rel } = element.properties;
	const relations = (Array.isArray(rel) ? rel : [rel]).map(String);
	const isLink = element.tagName === 'link' && relations.some((relation) => FETCHES.has(relation));
	const sets = (Array.isArray(srcSet) ? srcSet : [srcSet]).flatMap((set) => String(set ?? '').split(','));
	const candidates = [
		isLink ? href : undefined,
		src,
		poster,
		data,
		action,
		...sets.map((set) => set.trim().split(/\s/)[0]),
	];
	return candidates.filter((one): one is string => typeof one === 'string' && one !== '');
}

function textOf(element: Element): string {
	return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
