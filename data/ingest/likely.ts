/** From this score on a name is likely by itself, wherever it stands. */
export const KNOWN = 0.5;
/** Of the names that a shape alone would give, so many must be likely by themselves. */
export const LEAST_KNOWN = 0.4;
/** From this score on a line names people. */
export const PEOPLE = 0.6;
