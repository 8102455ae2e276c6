/**
 * Name of the parameter that names a quotation to scripts. Nothing on a host or in the stored copy depends on
 * it.
 */
export const QUOTE_PARAMETER = 'citaat';
