import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { startsAsRole } from '../text/role-words.ts';
import { marksOf } from './marks.ts';
import { nextFilled } from './titles.ts';

/** "Le Bureau", "Composition du bureau": over those who hold its offices. */
const OFFICERS =
  /^(?:(?:le |composition du |membres du )?(?:nouveau )?bureau(?: de l association| elu)?|(?:les )?(?:membres du )?(?:conseil d administration|comite directeur))$/u;
/** "Procès-verbal de l'assemblée générale": where what was said begins. */
const RECORD = /^(?:proces verbal|compte rendu|releve de (?:decisions|conclusions)|seance du)(?: |$)/u;
const LONGEST_HEAD = 60;
/** A roll of offices is no longer than this. */
const MOST_LINES = 120;

function isHead({ text }: Line): boolean {
  return text.length < LONGEST_HEAD && text.length > 5 && OFFICERS.test(key(text));
}

/**
 * The lines of a document without those that say who holds the offices of an association, where they stand ahead of its minutes: none of
 * these people speaks by that.
 */
export function withoutOfficersAhead(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(isHead);
  const first = head < 0 ? undefined : lines[nextFilled(lines, head + 1)];
  if (first === undefined || !startsAsRole(first.text) || first.text.includes(':')) return lines;
  const end = lines.findIndex(
    ({ text }, at) => at > head && text.length < 2 * LONGEST_HEAD && RECORD.test(key(text)),
  );
  if (end < 0 || end - head > MOST_LINES) return lines;
  if (lines.slice(head, end).some(({ text }) => marksOf(text).hours)) return lines;
  return lines.map((line, at) => (at > head && at < end ? { ...line, text: '' } : line));
}

/** The lines by which minutes are told: where a roll of officers was ahead, they begin behind it. */
export function openingOf(spoken: readonly Line[], whole: readonly Line[]): readonly Line[] {
  return spoken === whole ? whole : spoken.filter(({ text }) => text !== '');
}
