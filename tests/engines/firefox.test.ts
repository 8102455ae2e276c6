import { firefox } from '../support/engines/firefox.ts';
import { takeNewVersionIn } from '../support/engines/new-version.ts';
import { faultsIn } from '../support/engines/offline-faults.ts';
import { readFileIn } from '../support/engines/one-file.ts';
import { quoteIn } from '../support/engines/quote.ts';
import { readIn } from '../support/engines/scenario.ts';

readIn(firefox);
faultsIn(firefox);
takeNewVersionIn(firefox);
quoteIn(firefox);
readFileIn(firefox);
