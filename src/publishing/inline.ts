/** What a page may not contain under the policy: found when the site is built, instead of as a blank in a reader's browser. */
import { attributesOf, endOfRaw, type Tag, tagsOf } from '#html/tags.ts';

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

/** A start tag with its attributes by name. */
interface Element {
	readonly tag: Tag;
	readonly properties: ReadonlyMap<string, string>;
}

/** @param html a whole page. */
export function readInlined(html: string): Inlined {
	const styles: string[] = [];
	const policies: string[] = [];
	const offences: Offence[] = [];
	for (const tag of tagsOf(html)) {
		if (tag.isEnd) continue;
		const element = { tag, properties: attributesOf(tag) };
		const { properties } = element;
		const content = (): string => html.slice(tag.end, endOfRaw(html, tag.name, tag.end));
		const report = (code: string, reason: string, act: string): void => {
			const line = html.slice(0, tag.start).split('\n').length;
			offences.push({ line, code: `publishing/${code}`, reason, act });
		};
		if (tag.name === 'style') styles.push(content());
		if (tag.name === 'meta' && properties.get('http-equiv')?.toLowerCase() === 'content-security-policy')
			policies.push(properties.get('content') ?? '');
		if (tag.name === 'script') checkScript(element, content, report);
		checkAttributes(element, report);
		checkOrigin(element, report);
	}
	return { styles, policies, offences };
}

type Report = (code: string, reason: string, act: string) => void;

function checkScript({ properties }: Element, content: () => string, report: Report): void {
	if (properties.has('src') || !RUNS.test(properties.get('type') ?? '')) return;
	const start = JSON.stringify(content().trim().slice(0, 40));
	report(
		'inline-script',
		`An inline script (${start}…) stands in the page; the policy runs only files.`,
		'Put it in a file and import that.',
	);
}

function checkAttributes({ tag, properties }: Element, report: Report): void {
	for (const [name, value] of properties) {
		if (/^on[a-z]/.test(name)) {
			report(
				'event-handler',
				`<${tag.name}> has the event handler ${name}; the policy runs none.`,
				'Add a listener in a script file.',
			);
		} else if (name === 'style') {
			report(
				'style-attribute',
				`<${tag.name}> has a style attribute (${value}); the policy applies none.`,
				'Use a class.',
			);
		} else if (['href', 'src', 'action'].includes(name) && /^\s*javascript:/i.test(value)) {
			report(
				'inline-script',
				`<${tag.name}> has a javascript: address; the policy runs none.`,
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
		const reason = `<${element.tag.name}> fetches ${address}; everything must come from the site itself.`;
		report('foreign-request', reason, 'Copy the file into public/ and use its address there.');
	}
}

/** Addresses the browser fetches because of this element. */
function fetched({ tag, properties }: Element): readonly string[] {
	const relations = (properties.get('rel') ?? '').toLowerCase().split(/\s+/);
	const isLink = tag.name === 'link' && relations.some((relation) => FETCHES.has(relation));
	const sets = (properties.get('srcset') ?? '').split(',').map((set) => set.trim().split(/\s/)[0]);
	const named = ['src', 'poster', 'data', 'action'].map((name) => properties.get(name));
	return [isLink ? properties.get('href') : undefined, ...named, ...sets].filter((one) => !!one) as string[];
}
