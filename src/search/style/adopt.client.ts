/** The style of search. */
import { adoptStyle } from '#browser/adopt-style.client.ts';
import css from '#search/style/search.css?inline';

export const adoptSearchStyle = (): void => adoptStyle(css);
