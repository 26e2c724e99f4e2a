import type { Line } from '../document/lines.ts';
import { matchesOf } from '../text/matches.ts';

/** "- 9h30 – Assemblée générale", "- 14H // Ateliers": an entry of a programme, with a dash before its hours and a sign behind. */
const ENTRY = /^[-–—•]\s?\d{1,2}\s?[hH](?:\s?\d{2})?\s(?:[–—-]|\/\/?)\s\p{L}/u;
/** The same behind the last words of the entry before. */
const JOINED = /(?<=[\p{L}\d»”).!?:])\s[-–—•](?=\s\d{1,2}\s?[hH](?:\s?\d{2})?\s(?:[–—-]|\/\/?)\s\p{Lu})/gu;
/** So many lines of both forms make it a habit of the document: one may say when and where a thing is held. */
const LEAST = 2;

/** Where the next entry begins on the lines of a document whose list has run together ("… par Anne Roux - 9h30 – Assemblée générale"). */
export function joinedEntries(lines: readonly Line[]): (line: string) => readonly number[] {
  const none = (): readonly number[] => [];
  const entries = lines.filter(({ text }) => ENTRY.test(text)).length;
  if (entries < LEAST) return none;
  const cuts = (line: string): readonly number[] => matchesOf(JOINED, line).map(({ index }) => index + 1);
  return lines.filter(({ text }) => cuts(text).length > 0).length < LEAST ? none : cuts;
}
