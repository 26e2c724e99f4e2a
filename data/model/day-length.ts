/** Milliseconds of a day of the calendar, which knows no summer time. */
export const DAY_LENGTH = 24 * 60 * 60 * 1000;
