/** Goes up whenever extraction may read a stored article differently, so that it can be read again. */
export const EXTRACTOR_VERSION = '1';
