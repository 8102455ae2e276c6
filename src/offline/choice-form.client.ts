/** The form in which a reader chooses how much of each edition is stored, with what it takes. */
import { offlinePage } from '#i18n/messages.ts';
import { type Choice, isLarge, LEVELS, type Level, type Sizes, sizesOf, wantedOf } from './choice.ts';
import { keptChoice } from './kept-choice.ts';
import { bytesOf, LIST, type StoredList } from './precache-list.ts';

const { choice: words, size } = offlinePage;

/** The form, once it is filled. */
export interface ChoiceForm {
	/** What the reader has chosen in it now. */
	readonly chosen: () => Choice;
	/** Whether that is what is stored unasked. */
	readonly isUsual: () => boolean;
	/** Puts it as it is kept: what is chosen is stored then. */
	readonly showKept: (isStored: boolean) => Promise<void>;
	/** Whether it was changed since. */
	readonly isChanged: () => boolean;
}

/**
 * @param form with a `select` for each edition, by its slug.
 * @returns undefined where the list cannot be had: there is nothing to choose then.
 */
export async function choiceForm(base: string, form: HTMLElement): Promise<ChoiceForm | undefined> {
	const answer = await fetch(base + LIST).catch(() => undefined);
	const list: StoredList | undefined = answer?.ok ? await answer.json() : undefined;
	if (!list) return undefined;
	const selects = [...form.querySelectorAll('select')];
	const { shared, editions } = sizesOf(list);
	for (const select of selects) nameOptions(select, editions.get(select.name));
	const chosen = (): Choice =>
		Object.fromEntries(selects.flatMap(({ name, value }) => (value ? [[name, value as Level]] : [])));
	const say = () => {
		const sum = form.querySelector('[data-part=sum]');
		if (sum) sum.textContent = words.sum(size(bytesOf(wantedOf(list, chosen()))), size(shared));
	};
	let kept = '';
	form.addEventListener('change', say);
	return {
		chosen,
		isUsual: () => !isLarge(list) && selects.every(({ value }) => value === 'sources'),
		isChanged: () => JSON.stringify(chosen()) !== kept,
		showKept: async (isStored) => {
			const choice = await keptChoice(base);
			const usual = isLarge(list) && !isStored ? 'text' : 'sources';
			const chosenByReader = kept === '' || JSON.stringify(chosen()) === kept ? undefined : chosen();
			for (const select of selects) select.value = choice ? (choice[select.name] ?? '') : usual;
			kept = JSON.stringify(chosen());
			// What is told anew while a reader chooses does not take the choice away.
			if (chosenByReader) for (const select of selects) select.value = chosenByReader[select.name] ?? '';
			say();
			await sayRoom(form);
		},
	};
}

/** Says at each level what it takes; where pictures add nothing, there are none. */
function nameOptions(select: HTMLSelectElement, sizes: Sizes | undefined): void {
	for (const level of LEVELS) {
		const option = select.querySelector<HTMLOptionElement>(`option[value=${level}]`);
		if (!option) continue;
		if (level === 'pictures' && sizes?.pictures === sizes?.sources) option.remove();
		else option.textContent = words.option(level, size(sizes?.[level] ?? 0));
	}
}

/** How much room the browser gives the site. */
async function sayRoom(form: HTMLElement): Promise<void> {
	const at = form.querySelector('[data-part=room]');
	const { quota, usage = 0 } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
	if (at && quota !== undefined) at.textContent = words.room(size(usage), size(quota));
}
