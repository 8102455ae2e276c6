import { firefox } from '../support/engines/firefox.ts';
import { takeNewVersionIn } from '../support/engines/new-version.ts';
import { readIn } from '../support/engines/scenario.ts';

readIn(firefox);
takeNewVersionIn(firefox);
