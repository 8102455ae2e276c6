/**
 * What a page may not contain under the policy: found when the site is built, instead of as a blank in a
 * reader's browser.
 */
import type { Element } from 'domhandler';
import { DomUtils, parseDocument } from 'htmlparser2';

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
	const { children } = parseDocument(html, { withStartIndices: true });
	for (const element of DomUtils.findAll(() => true, children)) {
		const { name, attribs, startIndex } = element;
		const report: Report = (code, reason, act) => {
			const line = html.slice(0, startIndex ?? 0).split('\n').length;
			offences.push({ line, code: `publishing/${code}`, reason, act });
		};
		if (name === 'style') styles.push(DomUtils.textContent(element));
		if (name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-security-policy')
			policies.push(attribs['content'] ?? '');
		if (name === 'script') checkScript(element, report);
		checkAttributes(element, report);
		checkOrigin(element, report);
	}
	return { styles, policies, offences };
}

type Report = (code: string, reason: string, act: string) => void;

function checkScript(element: Element, report: Report): void {
	const { src, type } = element.attribs;
	if (src !== undefined || !RUNS.test(type ?? '')) return;
	const start = JSON.stringify(DomUtils.textContent(element).trim().slice(0, 40));
	report(
		'inline-script',
		`An inline script (${start}…) stands in the page; the policy runs only files.`,
		'Put it in a file and import that.',
	);
}

function checkAttributes(element: Element, report: Report): void {
	for (const [name, value] of Object.entries(element.attribs)) {
		if (/^on[a-z]/.test(name)) {
			report(
				'event-handler',
				`<${element.name}> has the event handler ${name}; the policy runs none.`,
				'Add a listener in a script file.',
			);
		} else if (name === 'style') {
			report(
				'style-attribute',
				`<${element.name}> has a style attribute (${value}); the policy applies none.`,
				'Use a class.',
			);
		} else if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(value)) {
			report(
				'inline-script',
				`<${element.name}> has a javascript: address; the policy runs none.`,
				'Add a listener in a script file.',
			);
		}
	}
}

function checkOrigin(element: Element, report: Report): void {
	for (const address of fetched(element)) {
		// A path of our own, which most are, needs no parser.
		if (/^\/(?![/\\])/.test(address)) continue;
		if (!URL.canParse(address, HERE) || new URL(address, HERE).origin === HERE) continue;
		const reason = `<${element.name}> fetches ${address}; everything must come from the site itself.`;
		report('foreign-request', reason, 'Copy the file into public/ and use its address there.');
	}
}

/** Addresses the browser fetches because of this element. */
function fetched({ name, attribs }: Element): readonly string[] {
	const relations = (attribs['rel'] ?? '').toLowerCase().split(/\s+/);
	const isLink = name === 'link' && relations.some((relation) => FETCHES.has(relation));
	const { src, poster, data, action, srcset = '' } = attribs;
	const sets = srcset.split(',').map((set) => set.trim().split(/\s/)[0]);
	return [isLink ? attribs['href'] : undefined, src, poster, data, action, ...sets].filter(
		(one) => !!one,
	) as string[];
}
