/** The style of the menu and of *Toon bron*. */
import { adoptStyle } from '#browser/adopt-style.client.ts';
import css from '#source/source-panel.css?inline';

export const adoptSourceStyle = (): void => adoptStyle(css);
