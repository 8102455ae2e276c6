/** Under which a result that is opened leaves its words in the tab's session storage. */
export const arrivalKey = 'leeseditie:gevonden';
