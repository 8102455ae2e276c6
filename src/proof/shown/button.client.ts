/**
 * Shows the button that the page keeps hidden, and fetches the check when it is pressed. Without scripts the
 * button stays away; what it does can be done by hand.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-proof]')) {
	const button = place.querySelector<HTMLButtonElement>('button[data-start]');
	if (!button) continue;
	button.hidden = false;
	const choice = place.querySelector<HTMLElement>('[data-choice]');
	if (choice) choice.hidden = false;
	button.addEventListener('click', async () => {
		button.disabled = true;
		const problem = place.querySelector<HTMLElement>('[data-problem]');
		if (problem) problem.hidden = true;
		try {
			const { check } = await import('./check.client.ts');
			await check(place);
		} catch {
			if (problem) problem.hidden = false;
		}
		button.disabled = false;
	});
}
