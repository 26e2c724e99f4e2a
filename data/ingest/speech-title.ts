import { key } from '../text/normalise.ts';
import { titleBefore } from '../text/titles-of-people.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { talkTitle } from './talk-title.ts';

/** That somebody speaks, and nothing of what: with the name behind it, it is all the title there is. */
const SPEECH =
  /^(?:interventions?|allocutions?|discours|prise de parole|expose|communication|conference|presentation)$/;
const OF = /^(\p{L}+(?: de parole)?) (?:du |de la |de l['’]|de |d['’])/iu;
const QUOTED = /[«“"]/u;
/** "Conférence inaugurale de", "Lecture de" before a name, behind which stands what is given in quotes. */
const OF_QUOTED =
  /^(?:(?:grande )?conférence|communication|exposé|intervention|présentation|leçon|lecture|causerie|témoignage)(?: \p{Ll}+)? (?:du |de la |de l['’]|de |d['’])/iu;

/** Whether words before a name only say that somebody speaks: "Intervention de". */
export function isSpeechOf(words: string): boolean {
  return SPEECH.test(key(OF.exec(words)?.[1] ?? ''));
}

/**
 * The title of a speech that is called after who gives it: "Intervention de Mme Anne Roux", or what is quoted behind the name.
 * Null where the words say more than that somebody speaks, or where several do.
 */
export function speechTitle(words: string, candidate: Candidate): Stretch | null {
  const [one, ...others] = candidate.people;
  if (one !== undefined && others.length === 0 && QUOTED.test(words.slice(one.name.end))) {
    const lead = OF_QUOTED.exec(words);
    const from = titleBefore(words, one.name.start)?.start ?? one.name.start;
    if (lead !== null && words.slice(lead[0].length, from).trim() === '') return talkTitle(words, candidate);
  }
  const of = OF.exec(words);
  if (one === undefined || others.length > 0 || of === null || !SPEECH.test(key(of[1] ?? ''))) return null;
  const { name, role } = one;
  const office = role !== null && role[1] <= name.start ? role[0] : name.start;
  // "Présentation du groupement des rives, Anne Roux": what is presented, and not who does.
  if (office < name.start && key(of[1] ?? '') === 'presentation') return null;
  const start = Math.min(office, titleBefore(words, name.start)?.start ?? name.start);
  // "Discours de clôture de Anne Roux": what kind of speech it is, its own words say.
  if (words.slice(of[0].length, start).trim() !== '') return null;
  return QUOTED.test(words.slice(name.end)) ? talkTitle(words, candidate) : [0, name.end];
}
