/** What a PDF says of itself, as XMP (ISO 16684-1), PDF/UA's own mark among it. */
import { clean } from '#takealong/epub/xml.ts';

export interface PdfFacts {
	readonly title: string;
	readonly author: string | undefined;
	/** ISO 639-1. */
	readonly language: string;
	/** `urn:uuid:…`, the same for every version. */
	readonly identifier: string;
	/** `2026-11-24`, of the newest change. */
	readonly day: string | undefined;
}

export function metadataPacket({ title, author, language, identifier, day }: PdfFacts): Uint8Array {
	const of = (element: string, inner: string): string => `<dc:${element}>${inner}</dc:${element}>`;
	const list = (kind: string, item: string): string => `<rdf:${kind}>${item}</rdf:${kind}>`;
	return new TextEncoder().encode(`<?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<pdfuaid:part>1</pdfuaid:part>
${of('title', list('Alt', `<rdf:li xml:lang="x-default">${xmlText(title)}</rdf:li>`))}
${author === undefined ? '' : `${of('creator', list('Seq', `<rdf:li>${xmlText(author)}</rdf:li>`))}\n`}${of('language', list('Bag', `<rdf:li>${xmlText(language)}</rdf:li>`))}
${of('identifier', xmlText(identifier))}
${day === undefined ? '' : `<xmp:ModifyDate>${day}</xmp:ModifyDate>\n`}</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`);
}

const xmlText = (text: string): string =>
	clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
