/** Stands where the words of a line begin that somebody has struck through. */
export const STRUCK = '⊘';
