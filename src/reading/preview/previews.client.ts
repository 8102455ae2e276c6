/**
 * Brings near what a link in the text leads to, on hover, on keyboard focus and on a tap, and takes it away
 * with Esc. The pointer may rest on the preview itself. Without this, and where the browser has no popovers,
 * the link leads there.
 */
import { placePreview } from '#reading/preview/placement.ts';

/** What to show beside an anchor. */
export interface Preview {
	/** Whose words they are: the report's notes, or the editors'. A class, `is-…`. */
	readonly voice: 'source' | 'editors';
	/** Said before the content by a screen reader that comes to it: “Voetnoot 8”. */
	readonly name: string;
	readonly content: Node;
	/**
	 * Whether a screen reader hears the content with the anchor; for a few words, not for a note that is in a
	 * list.
	 */
	readonly describes?: true;
}

/** @returns nothing where there is nothing to show, or where it can be seen already. */
export type FindPreview = (anchor: HTMLElement) => Preview | undefined;

/** Milliseconds a pointer rests before a preview opens, and may be away before it closes. */
const REST = 130;
const AWAY = 280;

const finders: (readonly [selector: string, find: FindPreview])[] = [];
let shown: { readonly anchor: HTMLElement; readonly box: HTMLElement } | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let pointer = '';

/** Shows a preview for every element, now or later on the page, that `selector` fits. */
export function previews(selector: string, find: FindPreview): void {
	if (typeof HTMLElement.prototype.showPopover !== 'function') return;
	if (finders.length === 0) listen();
	finders.push([selector, find]);
}

function listen(): void {
	document.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
		if (pointerType === 'touch') return;
		const anchor = anchorAt(target);
		if (anchor) later(REST, () => show(anchor, { x: clientX, y: clientY }));
		else if (shown) later(inShown(target) ? undefined : AWAY, hide);
		else clearTimeout(timer);
	});
	document.addEventListener('pointerleave', () => shown && later(AWAY, hide));
	document.addEventListener('pointerdown', (event) => {
		pointer = event.pointerType;
		if (shown && !inShown(event.target)) hide();
	});
	document.addEventListener('focusin', ({ target }) => {
		const anchor = anchorAt(target);
		if (anchor?.matches(':focus-visible')) show(anchor);
		else if (shown && !inShown(target)) hide();
	});
	// Capturing: a tap opens the preview, and what it holds leads on. A second tap is a click like any other.
	document.addEventListener('click', tapped, { capture: true });
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape' || !shown) return;
		const { anchor, box } = shown;
		const back = box.contains(document.activeElement);
		hide();
		if (back) anchor.focus({ preventScroll: true });
		event.stopPropagation();
	});
	for (const change of ['resize', 'hashchange', 'pagehide']) addEventListener(change, hide);
}

let tappedLast: HTMLElement | undefined;
function tapped(event: Event): void {
	const anchor = anchorAt(event.target);
	const again = anchor === tappedLast;
	tappedLast = undefined;
	if (pointer !== 'touch' || !anchor || again) return;
	if (!show(anchor)) return;
	tappedLast = anchor;
	event.preventDefault();
	event.stopPropagation();
}

/** @returns nothing inside a preview: another there would take away the one it stands in. */
function anchorAt(target: EventTarget | null): HTMLElement | undefined {
	if (!(target instanceof Element) || shown?.box.contains(target)) return undefined;
	const anchor = target.closest<HTMLElement>(finders.map(([selector]) => selector).join());
	return anchor ?? undefined;
}

function inShown(target: EventTarget | null): boolean {
	return target instanceof Node && (shown?.box.contains(target) || shown?.anchor.contains(target)) === true;
}

function later(wait: number | undefined, act: () => void): void {
	clearTimeout(timer);
	if (wait !== undefined) timer = setTimeout(act, wait);
}

/** @returns whether there is something to show. */
function show(anchor: HTMLElement, point?: { readonly x: number; readonly y: number }): boolean {
	clearTimeout(timer);
	if (shown?.anchor === anchor) return true;
	const preview = finders.find(([selector]) => anchor.matches(selector))?.[1](anchor);
	hide();
	if (!preview || !anchor.isConnected) return false;
	const box = boxOf(preview);
	(anchor.closest('main') ?? document.body).append(box);
	box.showPopover();
	const { clientWidth, clientHeight } = document.documentElement;
	const size = { width: box.offsetWidth, height: box.offsetHeight };
	const { left, top, width, height } = placePreview(lineOf(anchor, point), size, {
		width: clientWidth,
		height: clientHeight,
	});
	box.style.left = `${left + scrollX}px`;
	box.style.top = `${top + scrollY}px`;
	box.style.width = `${width}px`;
	box.style.maxHeight = `${height}px`;
	if (box.scrollHeight > box.clientHeight + 1) box.tabIndex = 0;
	if (preview.describes) anchor.setAttribute('aria-describedby', box.id);
	shown = { anchor, box };
	return true;
}

function boxOf({ voice, name, content }: Preview): HTMLElement {
	const box = document.createElement('div');
	box.popover = 'manual';
	box.id = 'voorbeeld';
	box.className = `preview is-${voice}`;
	box.role = 'note';
	box.ariaLabel = name;
	box.append(content);
	return box;
}

/** The line of the anchor that is pointed at; its first where none is. */
function lineOf(anchor: HTMLElement, point?: { readonly x: number; readonly y: number }): DOMRect {
	const lines = [...anchor.getClientRects()];
	const at = point && lines.find(({ top, bottom }) => point.y >= top && point.y <= bottom);
	return at ?? lines[0] ?? anchor.getBoundingClientRect();
}

function hide(): void {
	clearTimeout(timer);
	tappedLast = undefined;
	shown?.anchor.removeAttribute('aria-describedby');
	shown?.box.remove();
	shown = undefined;
}
