import { fold } from '../text/normalise.ts';

/** "9h30", "9:30 – 10:15", "14 h", "de 9h à 10h", "9:00 AM – 10:30 AM": hours and nothing else. */
const HOURS =
  /^(?:de |from )?\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH]|[ap]\.?m\.?)(?: ?[ap]\.?m\.?)?(?: ?(?:[-–—>→/]|à|to|until) ?\d{1,2} ?(?:[hH:.] ?[0-5]\d|[hH]|[ap]\.?m\.?)(?: ?[ap]\.?m\.?)?)?$/iu;
const LONGEST = 30;

/** Whether the words of a cell are hours and nothing else. */
export function isHoursAlone(words: string): boolean {
  const said = words.length > LONGEST ? '' : fold(words);
  return HOURS.test(said);
}
