/** What comes with every page: the way into search, and the reader's copy. */
import '#search/field/opener.client.ts';
import '#offline/register.client.ts';
