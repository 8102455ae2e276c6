/**
 * Signs that are neither letters nor white space: C0 and C1 controls but tab and line ends, and
 * non-characters.
 */
export const CONTROL: RegExp = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;
