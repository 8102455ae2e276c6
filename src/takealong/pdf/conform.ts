/**
 * What a PDF of Chromium lacks for PDF/UA-1 (ISO 14289-1), and what in it knows the clock. The numbers are
 * those of veraPDF's rules.
 */
import {
	decodePDFRawStream,
	PDFArray,
	type PDFContext,
	PDFDict,
	PDFDocument,
	PDFHexString,
	PDFName,
	type PDFObject,
	PDFRawStream,
	PDFRef,
	PDFString,
} from 'pdf-lib';
import { metadataPacket, type PdfFacts } from '#takealong/pdf/metadata.ts';

/** A link of the page that was printed, in the order of its text. */
export interface PrintedLink {
	/** `#p41-1`, or a whole address. */
	readonly href: string;
	/** What it says, or what it is called where it says a sign only. */
	readonly label: string;
}

/** What was printed, and what is known of it. */
export interface Printed {
	readonly bytes: Uint8Array;
	readonly links: readonly PrintedLink[];
	readonly facts: PdfFacts;
	/** Sixteen bytes that are other for other text, as hexadecimal digits. */
	readonly id: string;
}

const name = PDFName.of;

export async function conforming({ bytes, links, facts, id }: Printed): Promise<Uint8Array> {
	const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
	const { context, catalog } = pdf;
	for (const [, object] of context.enumerateIndirectObjects()) {
		if (!(object instanceof PDFDict)) continue;
		if (object.get(name('S')) === name('LI')) withBodies(context, object);
		if (object.get(name('S')) === name('BlockQuote')) asNote(context, object);
	}
	numberElements(context);
	describeLinks(pdf, links);
	for (const page of pdf.getPages()) {
		page.node.set(name('Tabs'), name('S'));
		const content = page.node.Contents();
		if (content instanceof PDFRawStream)
			page.node.set(name('Contents'), context.register(context.flateStream(withArtifacts(content))));
	}
	catalog.set(name('PageLabels'), context.obj({ Nums: [0, { S: 'D' }] }));
	const packet = context.stream(metadataPacket(facts), { Type: 'Metadata', Subtype: 'XML' });
	catalog.set(name('Metadata'), context.register(packet));
	// It tells when it was printed.
	const { Info } = context.trailerInfo;
	if (Info instanceof PDFRef) context.delete(Info);
	context.trailerInfo.Info = context.register(
		context.obj({ Title: PDFHexString.fromText(facts.title), Producer: PDFString.of('Skia/PDF, pdf-lib') }),
	);
	context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)]);
	return pdf.save({ useObjectStreams: true, updateFieldAppearances: false });
}

/** What Chromium calls an element that others name: `node00000557`. */
const ELEMENT = /^node(\d{8})$/;

/**
 * Numbers the named elements anew, from one: Chromium numbers all that it ever made of a page, which is not the
 * same at each printing. Their order stays, by which the tree of names is sorted.
 */
function numberElements(context: PDFContext): void {
	const found: { readonly old: string; readonly rename: (text: PDFString) => void }[] = [];
	const look = (object: PDFObject | undefined, rename: (text: PDFString) => void): void => {
		if (object instanceof PDFString) {
			if (ELEMENT.test(object.decodeText())) found.push({ old: object.decodeText(), rename });
		} else if (object instanceof PDFArray)
			object.asArray().forEach((item, at) => {
				look(item, (text) => object.set(at, text));
			});
		else if (object instanceof PDFDict)
			for (const [key, value] of object.entries()) look(value, (text) => object.set(key, text));
	};
	for (const [ref, object] of context.enumerateIndirectObjects())
		look(object, (text) => context.assign(ref, text));
	const names = [...new Set(found.map(({ old }) => old))].sort();
	const now = new Map(names.map((old, at) => [old, `node${String(at + 1).padStart(8, '0')}`]));
	for (const { old, rename } of found) rename(PDFString.of(now.get(old) ?? old));
}

const ITEM_PARTS: readonly PDFObject[] = [name('Lbl'), name('LBody')];

/** 7.2-20: an item holds labels and bodies only; Chromium leaves the body out where it draws no label. */
function withBodies(context: PDFContext, item: PDFDict): void {
	const kids = item.get(name('K'));
	const all = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids];
	const isPart = (kid: PDFObject) => ITEM_PARTS.includes(structureType(context, kid) ?? name('none'));
	const apart = all.filter((kid) => !isPart(kid));
	if (apart.length === 0) return;
	const own = context.getObjectRef(item);
	const body = context.obj({ Type: 'StructElem', S: 'LBody', K: apart, ...(own ? { P: own } : {}) });
	const ref = context.register(body);
	for (const kid of apart) {
		const element = context.lookup(kid);
		if (element instanceof PDFDict) element.set(name('P'), ref);
	}
	item.set(name('K'), context.obj([...all.filter(isPart), ref]));
}

function structureType(context: PDFContext, kid: PDFObject): PDFObject | undefined {
	const element = context.lookup(kid);
	return element instanceof PDFDict ? element.get(name('S')) : undefined;
}

/** 7.9: a note is tagged as one, and has an id of its own. Only notes are quotations in what is printed. */
function asNote(context: PDFContext, element: PDFDict): void {
	const ref = context.getObjectRef(element);
	element.set(name('S'), name('Note'));
	element.set(name('ID'), PDFString.of(`note-${ref?.objectNumber}`));
}

/**
 * 7.18.5-2: a link says in words where it leads. Links stand on the pages in the order of the text; one that
 * runs over the end of a line is several.
 */
function describeLinks(pdf: PDFDocument, links: readonly PrintedLink[]): void {
	let at = -1;
	for (const page of pdf.getPages()) {
		for (const ref of page.node.Annots()?.asArray() ?? []) {
			const link = pdf.context.lookup(ref);
			if (!(link instanceof PDFDict) || link.get(name('Subtype')) !== name('Link')) continue;
			const href = targetOf(link);
			if (links[at]?.href !== href) {
				const next = links.findIndex((one, index) => index > at && one.href === href);
				at = next === -1 ? links.findIndex((one) => one.href === href) : next;
			}
			link.set(name('Contents'), PDFHexString.fromText(links[at]?.label ?? href));
		}
	}
}

function targetOf(link: PDFDict): string {
	const to = link.get(name('Dest'));
	if (to instanceof PDFName) return `#${to.decodeText()}`;
	const uri = link.lookupMaybe(name('A'), PDFDict)?.get(name('URI'));
	return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
}

/** 7.1-3: what belongs to no element, the numbers of pages, is said to be furniture. Skia writes an operator a line. */
function withArtifacts(stream: PDFRawStream): Uint8Array {
	let depth = 0;
	const lines = latin1(decodePDFRawStream(stream).decode()).split('\n');
	const told = lines.flatMap((line) => {
		if (/\bB(?:DC|MC)$/.test(line)) depth += 1;
		if (line === 'EMC') depth -= 1;
		if (depth > 0) return [line];
		if (line === 'BT') return ['/Artifact BMC', line];
		return line === 'ET' ? [line, 'EMC'] : [line];
	});
	return Uint8Array.from(told.join('\n'), (sign) => sign.charCodeAt(0));
}

/** A letter for each byte. */
function latin1(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return text;
}
