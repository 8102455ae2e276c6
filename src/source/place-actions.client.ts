/** What the source offers at a paragraph, a heading or a note. */
import { sourcePanel as say } from '#i18n/messages.ts';
import type { PlaceAction } from '#source/menu-block.ts';
import { isSourceOpen, toggleSource } from '#source/source-panel.client.ts';

export const SOURCE_ACTIONS: readonly PlaceAction[] = [
	{ label: (place) => (isSourceOpen(place) ? say.hide : say.show), run: toggleSource },
];
