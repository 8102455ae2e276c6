/**
 * What a reader can do at a paragraph, a heading or a note, from every room that offers something, in the
 * order of the menu.
 */
import { CITE_ACTIONS } from '#sharing/cite/cite-actions.client.ts';
import { LINK_ACTIONS } from '#sharing/link/link-actions.client.ts';
import type { BlockAction } from '#source/menu-block.ts';
import { SOURCE_ACTIONS } from '#source/source-panel.client.ts';

export const BLOCK_ACTIONS: readonly BlockAction[] = [...SOURCE_ACTIONS, ...LINK_ACTIONS, ...CITE_ACTIONS];
