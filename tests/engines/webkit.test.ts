import { takeNewVersionIn } from '../support/engines/new-version.ts';
import { readFileIn } from '../support/engines/one-file.ts';
import { quoteIn } from '../support/engines/quote.ts';
import { readIn } from '../support/engines/scenario.ts';
import { webkit } from '../support/engines/webkit.ts';

readIn(webkit);
takeNewVersionIn(webkit);
quoteIn(webkit);
readFileIn(webkit);
