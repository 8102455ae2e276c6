import { firefox } from '../support/engines/firefox.ts';
import { readIn } from '../support/engines/scenario.ts';

readIn(firefox);
