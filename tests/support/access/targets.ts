import type { Page } from 'playwright-core';

/**
 * Targets a finger would miss: of everything that can be pressed, where a point 11 px beside, above or below
 * its middle does not press it (WCAG 2.5.8 asks for 24 by 24 px). Left out is what stands in a sentence,
 * whose height the line gives, and what stands on a picture.
 * @returns each as `name (width × height)`.
 */
export function smallTargets(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const REACH = 11;
		const all = document.querySelectorAll<HTMLElement>(
			'a[href], button, input, select, textarea, summary, [role=button], [role=slider], [tabindex="0"]',
		);
		const inSentence = (element: HTMLElement): boolean => {
			if (!getComputedStyle(element).display.startsWith('inline')) return false;
			let block = element.parentElement;
			while (block !== null && getComputedStyle(block).display.startsWith('inline'))
				block = block.parentElement;
			if (block === null) return false;
			const copy = block.cloneNode(true) as Element;
			for (const target of copy.querySelectorAll('a[href], button')) target.remove();
			return /\p{L}/u.test(copy.textContent);
		};
		const scrolled = window.scrollY;
		const found: string[] = [];
		for (const element of all) {
			if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
			// The print says where words stand on a picture of it; beside it each has a link of its own.
			if (element.matches(':disabled') || inSentence(element) || element.closest('svg')) continue;
			element.scrollIntoView({ block: 'center', behavior: 'instant' });
			const [box] = [...element.getClientRects()].sort((a, b) => b.width * b.height - a.width * a.height);
			if (box === undefined || box.width < 2 || box.height < 2) continue;
			const x = box.left + box.width / 2;
			const y = box.top + box.height / 2;
			const hit = (px: number, py: number): boolean => {
				if (px < 0 || py < 0 || px >= innerWidth || py >= innerHeight) return true;
				const there = document.elementFromPoint(px, py);
				return there !== null && (element.contains(there) || there.closest('label')?.control === element);
			};
			if (hit(x, y) && hit(x - REACH, y) && hit(x + REACH, y) && hit(x, y - REACH) && hit(x, y + REACH))
				continue;
			const name = element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40);
			found.push(`${element.localName} “${name}” (${Math.round(box.width)} × ${Math.round(box.height)})`);
		}
		window.scrollTo({ top: scrolled, behavior: 'instant' });
		return found;
	});
}
