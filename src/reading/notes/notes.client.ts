/**
 * Notes where they are read: in the margin of a wide window, else in a preview at their call. Call and note
 * light up together. The list at the foot of the page has them all without this. On paper they stand at the
 * foot of each page.
 */
import { decoded } from '#browser/decoded.ts';
import { notes as noteWords } from '#i18n/messages.ts';
import { lightTogether } from '#reading/notes/light.client.ts';
import { startMargin } from '#reading/notes/margin.client.ts';
import { previews } from '#reading/preview/previews.client.ts';

const CALL = '[role=doc-noteref]';

const margin = document.querySelector<HTMLElement>('.sidenotes');
const isShown = margin ? startMargin(margin) : () => false;
lightTogether(CALL);

/**
 * Paper waits until the page is quiet, or its reader stirs; without its script the list behind the text is
 * printed.
 */
const QUIET = 3000;
const readyPaper = (): void => void import('#reading/booklet/booklet.client.ts').catch(() => undefined);
const readyLater = (): void => void setTimeout(readyPaper, QUIET);
if (document.readyState === 'complete') readyLater();
else addEventListener('load', readyLater, { once: true });
for (const sign of ['keydown', 'pointermove', 'beforeprint'])
	addEventListener(sign, readyPaper, { once: true });
matchMedia('print').addEventListener('change', readyPaper, { once: true });

previews(CALL, (call) => {
	const id = decoded(new URL((call as HTMLAnchorElement).href).hash.slice(1));
	const note = document.getElementById(id);
	if (!note || isShown(id)) return undefined;
	const label = call.textContent ?? '';
	const content = document.createElement('div');
	content.dataset['label'] = label;
	content.append(...[...note.childNodes].map((node) => node.cloneNode(true)));
	for (const link of content.querySelectorAll('[role=doc-backlink]')) link.remove();
	for (const named of content.querySelectorAll('[id]')) named.removeAttribute('id');
	const onward = document.createElement('a');
	onward.className = 'onward';
	onward.href = `#${id}`;
	onward.textContent = noteWords.onward(label);
	content.append(onward);
	return { voice: 'source', name: noteWords.name(label), content };
});
