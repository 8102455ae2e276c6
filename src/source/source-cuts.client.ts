/** The pieces of the page's picture that a block stands on, each a link to the page as printed. */
import { element } from '#browser/element.client.ts';
import { zoneId } from '#edition/addresses.ts';
import { traitsOf } from '#edition/block-kinds.ts';
import { sourcePanel as say } from '#i18n/messages.ts';
import { type Area, around, cutsOf } from '#source/facsimile.ts';
import type { PageFacsimile, PageFile, PageFileBlock } from '#source/page-file.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** White around the words, points. */
const ROOM = 5;
/** CSS pixels for a point: small print is read without a glass. */
const SCALE = 1.6;

/** @returns nothing for a page without a picture, or on which the block has no words. */
export function sourceCuts({ facsimile, folio }: PageFile, block: PageFileBlock, folder: URL): HTMLElement[] {
	const areas = facsimile?.zones.find((zone) => zone.block === block.id)?.areas ?? [];
	if (!facsimile || areas.length === 0) return [];
	const link = element(
		'a',
		{ className: 'source-cuts', href: `${folder.href}#${zoneId(block.id)}`, ariaLabel: say.cut(folio) },
		...(isWhole(block) ? [around(areas)] : cutsOf(areas)).map((cut) => cutOf(cut, facsimile)),
	);
	return [link];
}

/** What stands in one place, however far apart its words are. */
const isWhole = ({ kind }: PageFileBlock): boolean => traitsOf(kind).content !== 'text';

function cutOf([x, y, width, height]: Area, { address, ...page }: PageFacsimile): SVGElement {
	const [across, down] = [width + 2 * ROOM, height + 2 * ROOM];
	const svg = svgElement('svg', {
		viewBox: `${x - ROOM} ${y - ROOM} ${across} ${down}`,
		width: Math.round(across * SCALE),
		height: Math.round(down * SCALE),
		'aria-hidden': 'true',
	});
	svg.append(svgElement('image', { href: address, width: page.width, height: page.height }));
	return svg;
}

function svgElement(
	name: 'svg' | 'image',
	attributes: Readonly<Record<string, string | number>>,
): SVGElement {
	const made = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
	return made;
}
