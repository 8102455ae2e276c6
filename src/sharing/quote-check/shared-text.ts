/** Name of the field of *Citaat*, and of the parameter in which another app shares words with it. */
export const QUOTED = 'citaat';
