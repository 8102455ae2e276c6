import type { Page } from 'playwright-core';

/**
 * What would have to be read by moving to the side: the page itself, or anything whose words stick out of it
 * or of a box that cuts them off. A table, the raw lines and a picture made larger may be wide, in a box of
 * their own that scrolls (WCAG 1.4.10).
 */
export function sidewaysFaults(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const root = document.documentElement;
		if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth - innerWidth} px too wide`);
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('svg') !== null) continue;
			const { overflowX, clip, clipPath, textOverflow } = getComputedStyle(element);
			if (clip !== 'auto' || clipPath !== 'none') continue;
			const wide = element.scrollWidth - element.clientWidth;
			const inline = getComputedStyle(element).display === 'inline';
			if (inline || wide <= 1 || overflowX === 'visible') continue;
			const allowed = element.matches('pre') || element.querySelector('table, pre, code, svg image') !== null;
			const name = `${element.localName}.${[...element.classList].join('.')}`;
			// What is cut short with an ellipsis loses nothing where the page has it in full: a name as a heading,
			// a note in the list.
			const text = element.textContent.trim();
			const whole = [...document.querySelectorAll('h1, h2, h3, .notes li > p')];
			if (textOverflow === 'ellipsis' && whole.some((one) => one.textContent.trim().startsWith(text)))
				continue;
			if (overflowX === 'hidden' || overflowX === 'clip') found.push(`${name} cuts off ${wide} px`);
			else if (!allowed) found.push(`${name} scrolls sideways by ${wide} px`);
		}
		return found;
	});
}
