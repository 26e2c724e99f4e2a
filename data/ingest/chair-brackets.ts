import { isFrontMatter } from './labels.ts';
import type { Candidate, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftPeople } from './layouts/shift.ts';
import { KNOWN } from './likely.ts';
import { trimTitle } from './talk-title.ts';

const SCORE = 0.85;
/** "Les rives (Salle 2 ; présidence : Anne Roux)": a title, and in the bracket that closes the line where it is held and who leads it. */
const CHAIRED =
  /^([^()]{3,160}?)\s?\((?:[^();:]{1,60}[;,]\s)?(?:(?:session|séance|panel)\s)?(?:sous (?:la |l['’]))?(?:présid(?:ée?|ence|ente?)s?(?: de (?:la )?s(?:éance|ession))?|modér(?:ée?|ation|ateur|atrice)s?|anim(?:ée?|ation|ateur|atrice)s?|chair(?:s|ed|man|woman|person)?|moderat(?:ed|ors?))(?:\sd['’](?=\p{Lu})|(?:\s?:|\s(?:par|de|by))?\s+)([^()]{4,120}(?:\([^()]{2,60}\))?)\)\s*$/iu;

/** Few titles hold what leads on to those who speak. */
const SPEAKERS_AHEAD = /(?:^|[\s(])(?:avec|interventions? de|intervenante?s?|par)\s?:?\s(?=\p{Lu}|M\.|Mme)/iu;

const OTHER_LABEL =
  /(?:rapporteu(?:re?|se)|discutante?|intervenante?|grande? témoin)s?\s?:\s*(?:M\.|Mme)?\s*$/iu;

/** "(présidente : Anne Roux ; rapporteur : Paul Petit)": whether who begins there takes part besides those who lead. */
export function isLabelledOtherwise(words: string, at: number): boolean {
  return OTHER_LABEL.test(words.slice(0, at));
}

/** A line that is a session and names in its last bracket who leads it. */
export interface ChairedLine {
  readonly title: Stretch;
  readonly chair: Candidate;
  /** One of them is likely by the name. */
  readonly known: boolean;
}

/** The session of such a line and who leads it; null for any other. */
export function chairedInBracket(words: string): ChairedLine | null {
  const [, said, named] = words.endsWith(')') ? (CHAIRED.exec(words) ?? []) : [];
  if (said === undefined || named === undefined) return null;
  const from = words.lastIndexOf(named);
  const title = trimTitle(words, [0, said.length]);
  const people = peopleIn(named, [0, named.length]) ?? [];
  const called = words.slice(...title);
  if (people.length === 0 || !/^[«“"\p{Lu}\d].*\p{L}{4}/u.test(called) || isFrontMatter(called)) return null;
  // "… ? Avec Anne Roux, Paul Petit (animation : Léa Blanc)": those who speak stand before it.
  if (SPEAKERS_AHEAD.test(said) && (readLine(said, true)?.people.length ?? 0) > 0) return null;
  const leaders = shiftPeople({ people }, from).map(one => {
    const part = isLabelledOtherwise(words, one.name.start) ? 'speaker' : 'moderator';
    return { ...one, part } as const;
  });
  const known = people.some(({ name }) => name.score >= KNOWN);
  const chair: Candidate = {
    layout: 'title-first',
    people: leaders,
    score: SCORE,
    lead: [0, from],
    title: null,
  };
  return { title, known, chair };
}
