/**
 * The button at the foot of a section and of a chapter that opens the styles of citing. Without it, the plain
 * reference stands there.
 */
import { citation as say } from '#i18n/messages.ts';

/** @param beside what the button is put behind: the plain reference. */
export function addCiteButton(beside: HTMLElement): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'cite-open';
	button.textContent = say.styles;
	const told = document.createElement('span');
	told.role = 'status';
	button.addEventListener('click', async () => {
		try {
			const { citeFrom } = await import('#sharing/cite/dialog.client.ts');
			await citeFrom(beside);
		} catch {
			told.textContent = ` ${say.failed}`;
		}
	});
	beside.append(' ', button, told);
}
