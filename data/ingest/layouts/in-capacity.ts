import type { Candidate } from './layout.ts';

/**
 * "Anne Roux, Paul Petit et Luc Morel comme discutants.", "Tom Alder and Sara Loft as paper writers": what all those before do there.
 * A function of meetings stands behind; "comme un poisson", "as a river" does not.
 */
const CAPACITY =
  /,? (?:\(?(?:comme|en (?:tant que|qualité d(?:e |['’]))|à titre d(?:e |['’])|dans le rôle d(?:e |['’])|as (?:an? |the )?) ?)(?:\p{L}+[ -]){0,2}?(discutante?s?|rapporteu(?:r|se|re)s?|mod[ée]rat(?:eur|rice)s?|animat(?:eur|rice)s?|président(?:e|s|es)?(?: de (?:séance|session))?|intervenante?s?|panélistes?|orat(?:eur|rice)s?|conférenci(?:er|ère)s?|(?:grands? )?témoins?|invitée?s?|panell?ists?|discussants?|writers?|authors?|speakers?|presenters?|moderators?|facilitators?|chairs?|chair(?:man|men|woman|women|persons?)|respondents?|commentators?|rapporteurs?|hosts?)\)?[\s.;]*$/iu;
/** What each of them has in it; most lines have none, and are done with at once. */
const LIKE_CAPACITY = / \(?(?:comme|en|à|dans|as) /iu;
const LEADS = /^(?:mod|anim|présid|facil|chair|host)/iu;
const LONGEST_CAPACITY = 60;
/** Where a line says what somebody does there, a known name is enough. */
const SAID = 0.8;

/** How much of a line names its people, where its end says what they do there; null for any other line. */
export function beforeCapacity(text: string): { readonly end: number; readonly leads: boolean } | null {
  const from = Math.max(0, text.length - LONGEST_CAPACITY);
  const tail = text.slice(from);
  const found = LIKE_CAPACITY.test(tail) ? CAPACITY.exec(tail) : null;
  return found === null ? null : { end: from + found.index, leads: LEADS.test(found[1] ?? '') };
}

/** The people of a line who all do what its end says; null where it holds more than people. */
export function inCapacity(read: Candidate | null, leads: boolean): Candidate | null {
  if (read === null || (read.layout !== 'name-alone' && read.layout !== 'name-first')) return null;
  const people = leads ? read.people.map(one => ({ ...one, part: 'moderator' as const })) : read.people;
  const surest = Math.max(...people.map(({ name }) => name.score));
  return { ...read, people, score: Math.max(read.score, Math.min(surest, SAID)) };
}
