/** The style of sharing. */
import { adoptStyle } from '#browser/adopt-style.client.ts';
import css from '#sharing/sharing.css?inline';

export const adoptSharingStyle = (): void => adoptStyle(css);
