import type { Page } from 'playwright-core';

/** Presses before a page is held for one that the keyboard cannot leave. */
const MOST = 500;

/**
 * Presses a key until the focus leaves the page, or so many times.
 * @returns what `look` says of each stop on the way.
 */
export async function stopsOf<Told>(
	page: Page,
	look: (page: Page) => Promise<Told>,
	{ key = 'Tab', times = MOST }: { readonly key?: 'Tab' | 'Shift+Tab'; readonly times?: number } = {},
): Promise<readonly Told[]> {
	const stops: Told[] = [];
	for (let press = 0; press < times; press += 1) {
		await page.keyboard.press(key);
		if (await page.evaluate(() => document.activeElement === document.body)) return stops;
		stops.push(await look(page));
	}
	if (times === MOST) throw new Error(`After ${MOST} presses of ${key} the focus is still on the page.`);
	return stops;
}

/** Role and name of what has the focus, as they are told: `link "Zoeken"`. */
export async function focusName(page: Page): Promise<string> {
	const told = (await page.locator(':focus').ariaSnapshot()).split('\n')[0] ?? '';
	return told.replace(/^- '?|'?:?$|'(?=: )/gu, '');
}

/**
 * What is wrong with how the focus shows: it must be in the window and not covered (WCAG 2.4.11), with an
 * outline of 2 px that stands out 3:1 from the paper (2.4.7, 1.4.11). Each fault begins with the words of
 * what has the focus.
 */
export function focusFaults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const element = document.activeElement;
		if (!(element instanceof HTMLElement)) return ['nothing has the focus'];
		const faults: string[] = [];
		const name = `${element.localName} “${element.ariaLabel ?? element.textContent.trim().slice(0, 60)}”`;
		const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
		const seen = boxes.some(({ left, top, width, height }) =>
			[0.1, 0.5, 0.9].some((x) =>
				[0.2, 0.5, 0.8].some((y) => {
					const there = document.elementFromPoint(left + width * x, top + height * y);
					return (
						there !== null &&
						(element.contains(there) ||
							(there.contains(element) === false && there.closest('label')?.control === element))
					);
				}),
			),
		);
		if (!seen) faults.push(`${name} is covered, or out of the window`);
		// In a text field the caret shows it.
		if (element.matches('input:is([type=search], [type=text], :not([type])), textarea')) return faults;
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
		if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) {
			faults.push(`${name} has an outline of ${outlineStyle} ${outlineWidth}`);
			return faults;
		}
		const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
		const luminance = (colour: string): number => {
			if (canvas === null) return 0;
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
				const share = part / 255;
				return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
			});
			return 0.2126 * r + 0.7152 * g + 0.0722 * b;
		};
		let paper = element.parentElement;
		while (paper !== null && /rgba\(0, 0, 0, 0\)|transparent/u.test(getComputedStyle(paper).backgroundColor))
			paper = paper.parentElement;
		const ground = luminance(getComputedStyle(paper ?? document.documentElement).backgroundColor);
		const line = luminance(outlineColor);
		const contrast = (Math.max(ground, line) + 0.05) / (Math.min(ground, line) + 0.05);
		if (contrast < 3) faults.push(`${name} has an outline with a contrast of ${contrast.toFixed(1)}`);
		return faults;
	});
}
