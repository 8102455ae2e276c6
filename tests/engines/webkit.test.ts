import { takeNewVersionIn } from '../support/engines/new-version.ts';
import { faultsIn } from '../support/engines/offline-faults.ts';
import { readFileIn } from '../support/engines/one-file.ts';
import { quoteIn } from '../support/engines/quote.ts';
import { readIn } from '../support/engines/scenario.ts';
import { webkit } from '../support/engines/webkit.ts';

readIn(webkit);
faultsIn(webkit);
takeNewVersionIn(webkit);
quoteIn(webkit);
readFileIn(webkit);
