import { startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { isFormatOf } from './format-of.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN, PEOPLE } from './likely.ts';
import { isTitleSetApart, trimTitle } from './talk-title.ts';

/** "Table ronde animée par …", "Conférence de …": a word for what is held, and what leads from it to a name. */
const FORM =
  /^(?<form>[\p{L}\d°'’ -]{4,44}?) (?:(?<led>(?:co-?)?(?:animé|modéré|présidé|mené|dirigé|conduit)e?s? par)|de|d['’]|avec)(?: |(?<=['’]))(?:(?:la |le |l['’])(?=\p{Ll}))?/u;
/** Between who is named and what is held. */
const COLON = /\s?:\s+(?=[\p{L}«“"])/u;
const LEAST_WORDS = 3;

/** What is held, who leads or gives it, and what it is about. Offsets are those of the line. */
export interface LedForm {
  /** Whether they lead it; else they give it. */
  readonly led: boolean;
  readonly read: Candidate;
  readonly title: Stretch;
}

/**
 * "Table ronde animée par Anne Roux, journaliste : qui paie la digue ?", "Atelier de Paul Petit (Canopé) : réparer un ordinateur": the
 * form of what is held, who leads or gives it, and behind a colon what it is called. An office or a body behind the colon is theirs.
 */
export function formOn(words: string): LedForm | null {
  const form = FORM.exec(words);
  const colon = form === null ? null : COLON.exec(words);
  if (form === null || colon === null || colon.index < form[0].length) return null;
  const led = form.groups?.led !== undefined;
  const isForm = led
    ? isBareLabel(form.groups?.form ?? '')
    : isFormatOf(words.slice(0, form[0].length).replace(/['’] ?$/u, ' '));
  const read = isForm ? readLine(words.slice(form[0].length, colon.index), true) : null;
  if (read === null || read.lead[1] > 0 || read.score < PEOPLE) return null;
  const title = trimTitle(words, [colon.index + colon[0].length, words.length]);
  const said = words.slice(...title);
  const isOffice = startsAsRole(said) || (startsAsBody(said) && !/\?/u.test(said));
  const fits = isTitleSetApart(said) && said.split(' ').length >= LEAST_WORDS && !isOffice;
  const isKnown = read.people.some(({ name }) => name.score >= KNOWN);
  return fits && isKnown
    ? { led, read: { ...read, people: shiftPeople(read, form[0].length) }, title }
    : null;
}
