import { WRITTEN_SHORT } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { initialedFrom } from './layouts/by-initials.ts';
import type { Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { isInQuotes } from './quotes.ts';
import { opensTitle, opensWithDeed } from './talk-title.ts';

/** One way of reading a line in two: where the people stand, and what stands beside them. */
export interface Split {
  readonly people: Stretch;
  readonly beside: Stretch;
  /** What stands beside is a title, or whom they stand for. */
  readonly as: 'title' | 'body' | 'nothing';
  /** A word says who gives what: the line needs no better reading by itself. */
  readonly told?: boolean;
  /** The people lead what is named beside them. */
  readonly led?: boolean;
  /** Behind the names may stand what they do, one behind the other. */
  readonly offices?: boolean;
  /** Where all of them come from. */
  readonly body?: Stretch;
}

/** How the lines of a list may be written. */
export type Shape = (words: string) => Split | null;

const DASH = /\s[–—-]{1,2}\s/gu;

function lastDash(words: string): RegExpExecArray | null {
  return matchesOf(DASH, words).at(-1) ?? null;
}

/** Between a title and those who give it, or who lead what it names: "« Laïcité, famille » animé par". */
const BY =
  /(?:,?\s(animée?s?|modérée?s?|présidée?s?|facilitée?s?|présentée?s?|proposée?s?|assurée?s?|chaired|moderated|presented|led))?\s(?:by|par)\s+(?=\p{L})/gu;
const LED = /^(?:anim|modér|présid|facilit|chair|moderat|led)/u;
/** What a page sets behind a talk, and is no part of it: "[Slides]", "[PDF] [Vidéo]". */
const ATTACHED = /(?:\s*\[[^[\]]{1,40}\])+\s*$/u;
/** "Invited Talk #2:", "Contributed Paper (Best Paper):", "Communication 3 :": what a talk is called before its title. */
const TALK_LABEL =
  /^(?:\p{L}+ ){0,2}(?:talk|paper|demo|poster|lecture|keynote|communication|exposé|présentation|intervention|conférence)s?(?:\s(?:n°\s?|#)?\d{1,2})?(?:\s\([^()]{1,40}\))?\s?:\s+/iu;

/** What is quoted right behind people, to the end of the line. */
const TITLE_IN_QUOTES = /(?<=[\p{L})]),?\s(?:[«“][^«»“”]{4,}[»”]|"[^"]{4,}")$/u;

const INITIALED = /^\p{Lu}\p{Ll}?\./u;
/** "…, Gallimard, 2007": what stands in a list of books. */
const PUBLISHED = /,\s[^,]*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const LEAST_WORDS_OF_TALK = 3;

/** "C.Piot et T. Truel, Le mensonge dans les crises": who is named by initials and no office is behind the comma gives a talk. */
const titleBehindInitials: Shape = words => {
  if (!INITIALED.test(words)) return null;
  const { people, end } = initialedFrom(words);
  const title = words.slice(end + 2);
  if (people.length === 0 || !words.startsWith(', ', end) || PUBLISHED.test(title)) return null;
  const isOther = startsAsRole(title) || startsAsBody(title) || roleScore(title) >= 0.5;
  // "Le général Billot et l'affaire": an office behind a comma has no article with a capital.
  if ((isOther && !opensTitle(title)) || !/^[«“"\p{Lu}]/u.test(title)) return null;
  const told = title.split(' ').length >= LEAST_WORDS_OF_TALK;
  return { people: [0, end], beside: [end + 2, words.length], as: 'title', ...(told && { told }) };
};

/** "Adèle Noury" over what she gives: headings side by side that are names and nothing else. */
export const NAMES_ALONE: Shape = words => ({
  people: [0, words.length],
  beside: [words.length, words.length],
  as: 'nothing',
});

/** What is said of a talk behind those who give it: "par A. Noury : présentation ici", "par A. Noury." */
const SAID_OF_IT = /\s?:(?=\s|$).*$|\.$/u;

/** "Invited Talk #2: Une file équitable by Adèle Noury and Paul Floch [Slides]", "La file par A. Noury & P. Floch : les images". */
export const TITLE_BY: Shape = words => {
  const by = matchesOf(BY, words).findLast(found =>
    /^\p{Lu}/u.test(words.slice(found.index + found[0].length)),
  );
  if (by === undefined) return null;
  const start = by.index + by[0].length;
  const attached = words.length - (ATTACHED.exec(words)?.[0].length ?? 0);
  const to = attached - (SAID_OF_IT.exec(words.slice(start, attached))?.[0].length ?? 0);
  const from = (words.includes(':') && TALK_LABEL.exec(words)?.[0].length) || 0;
  if (from >= by.index) return null;
  const led = LED.test(by[1] ?? '');
  return { people: [start, to], beside: [from, by.index], as: 'title', told: true, led };
};

/** "Le centre de données, un exemple / Adèle Noury, ingénieure, et Paul Floch": what notes set before those who give it. */
const titleBeforeSlash: Shape = words => {
  const slash = words.lastIndexOf(' / ');
  if (slash < 0) return null;
  return { people: [slash + 3, words.length], beside: [0, slash], as: 'title', told: true, offices: true };
};

/** From this score on a name behind a comma goes on the list of names. */
const KNOWN_BEHIND_COMMA = 0.6;
/** A comma that stands in no bracket. */
const COMMA = /, (?![^()]*\))/gu;
const MOST_COMMAS = 12;

/** "Qui paie la digue ? Adèle Noury, Paul Floch": the end of a question or of quotes, behind which only names stand. */
const END_OF_TITLE = /[?!»”]\s+(?=\p{Lu})/gu;
/** "Ce que dit la vase. Adèle Noury (CNRS)": a stop, and none of an initial or of how one is addressed. */
const STOP = new RegExp(
  String.raw`(?<=[\p{L}\d]{2}|\s\d|[)\]])(?<!(?:^|\s)(?:Univ|Inst|Dpt|Dept|Lab|Fac|${WRITTEN_SHORT}))\.\s+(?=\p{Lu})`,
  'gu',
);

/** "Ce que dit la vase. Adèle Noury (CNRS) et Paul Floch (Inria)": behind a stop people with their bodies, to the end. */
export const TITLE_STOPPED: Shape = words => {
  if (!words.endsWith(')')) return null;
  const ended = matchesOf(END_OF_TITLE, words).at(-1);
  const stop = matchesOf(STOP, words).at(-1);
  const last = ended !== undefined && ended.index > (stop?.index ?? -1) ? ended : stop;
  if (last === undefined) return null;
  const from = last.index + last[0].length;
  if ((peopleIn(words, [from, words.length])?.length ?? 0) === 0) return null;
  return { people: [from, words.length], beside: [0, last.index + 1], as: 'title', told: true };
};

/** "Le sable, un bien commun, Adèle Noury (CNRS), Paul Floch et Zoé Marzin (Inria)": from the first comma on that only names follow. */
const titleBeforeNames: Shape = words => {
  const ended = matchesOf(END_OF_TITLE, words).at(-1);
  const names = ended === undefined ? words.length : ended.index + ended[0].length;
  if (ended !== undefined && (peopleIn(words, [names, words.length])?.length ?? 0) > 0)
    return { people: [names, words.length], beside: [0, ended.index + 1], as: 'title' };
  const commas = matchesOf(COMMA, words).slice(0, MOST_COMMAS);
  const from = commas.find(({ index }) => (peopleIn(words, [index + 2, words.length])?.length ?? 0) > 0);
  // Before a bare name may stand the body that it is of.
  const as = words.endsWith(')') ? 'title' : 'body';
  return from === undefined ? null : { people: [from.index + 2, words.length], beside: [0, from.index], as };
};

const MOST_OFFICE = 0.5;
const LEAST_WORDS_OF_PHRASE = 6;

/** "Planter une haie avec les élèves : Adèle Noury et Paul Floch": words that begin as a title does, and behind the last colon names alone. */
const titleBeforeColon: Shape = words => {
  const colon = matchesOf(/\s?:\s+(?=\p{Lu})/gu, words).at(-1);
  if (colon === undefined || isInQuotes(words, colon.index)) return null;
  const from = colon.index + colon[0].length;
  const title = words.slice(0, colon.index);
  const count = title.split(' ').length;
  if (count < LEAST_WORDS_OF_TALK || startsAsRole(title)) return null;
  const isPhrase = roleScore(title) < MOST_OFFICE || count >= LEAST_WORDS_OF_PHRASE;
  if (!opensWithDeed(title) && !(isPhrase && opensTitle(title))) return null;
  if ((peopleIn(words, [from, words.length])?.length ?? 0) === 0) return null;
  return { people: [from, words.length], beside: [0, colon.index], as: 'title', told: true };
};

/** "OFB (Adèle Noury et Paul Floch) : compter les crues": a body, those who speak for it in its brackets, and their title. */
const BODY_FIRST = /^([^():«»“”"]{2,60}?)\s\(([^()]{4,120})\)\s?:\s+(?=[\p{L}«“"])/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\d&./ -]{1,40}$/u;

const bodyBeforeTitle: Shape = words => {
  const [ahead, body, names] = BODY_FIRST.exec(words) ?? [];
  if (ahead === undefined || body === undefined || names === undefined) return null;
  if (!CAPITALS.test(body) && !startsAsBody(body)) return null;
  const from = words.indexOf('(') + 1;
  return {
    people: [from, from + names.length],
    beside: [ahead.length, words.length],
    as: 'title',
    told: true,
    body: [0, body.length],
  };
};

/** "La rue en feu (Adèle Noury, EHESS) : chroniques d'une émeute": a title, who gives it in brackets, and its subtitle. */
const NAMED_IN_TITLE = /^([^():«»“”"]{4,120}?)\s\(([^()]{4,120})\)\s?:\s+(?=[\p{L}«“"])/u;

const titleBeforeSubtitle: Shape = words => {
  const [ahead, title, names] = NAMED_IN_TITLE.exec(words) ?? [];
  if (ahead === undefined || title === undefined || names === undefined) return null;
  if (CAPITALS.test(title) || startsAsBody(title) || startsAsRole(title)) return null;
  const from = title.length + 2;
  const people = [from, from + names.length] as const;
  return peopleIn(words, people) === null
    ? null
    : { people, beside: [0, title.length], as: 'title', told: true };
};

/** "Adèle Noury et Paul Floch, Trier sans comparer": names and nothing else to a comma, and behind it the title; under numbers alone. */
export const TITLE_BEHIND_NAMES: Shape = words => {
  const commas = matchesOf(COMMA, words).slice(0, MOST_COMMAS);
  let end = -1;
  for (const { index } of commas) {
    const people = peopleIn(words, [0, index]);
    if (people === null || people.some(({ role }) => role !== null)) break;
    // A title may begin with two words in capitals: only a known name goes on the list.
    if (end >= 0 && (people.at(-1)?.name.score ?? 0) < KNOWN_BEHIND_COMMA) break;
    end = index;
  }
  if (end < 0 || words.slice(end + 2).split(' ').length < LEAST_WORDS_OF_TALK) return null;
  return { people: [0, end], beside: [end + 2, words.length], as: 'title', told: true };
};

/** "Grand Limoges", "Pays de Redon": capitals and what ties them, as a body is called. */
const CALLED =
  /^\p{Lu}[\p{L}'’-]+(?: (?:d(?:e|u|es) (?:la )?|la |les? )?(?:d['’]|l['’])?\p{Lu}[\p{L}'’-]+){1,3}$/u;
/** "Table Ronde", "Salle Jean Moulin": what parts a day, and where. */
const OF_PROGRAMME =
  /^(?:table|atelier|séance|session|salle|amphi|jour|matin|groupe|conférence|plénière|thème|axe|module|débat|panel|mots?|discours|grande? (?:témoin|entretien)|intervenant|animat|modérat)/iu;

function isCalled(words: string): boolean {
  return CALLED.test(words) && !OF_PROGRAMME.test(words);
}

/** The ways in which lists are written, each asked of every line of a list. */
export const SHAPES: readonly Shape[] = [
  TITLE_BY,
  bodyBeforeTitle,
  titleBeforeSubtitle,
  // "Une formule pour tout (Basile Kerjean, Inria)"
  words => {
    const found = /\s\(([^()]{4,120})\)\s*[.;]?$/u.exec(words);
    if (found === null) return null;
    const from = found.index + 2;
    return { people: [from, from + (found[1]?.length ?? 0)], beside: [0, found.index], as: 'title' };
  },
  // "Écrire la doc - Adèle Noury et Paul Floch"
  words => {
    const dash = lastDash(words);
    return (
      dash && { people: [dash.index + dash[0].length, words.length], beside: [0, dash.index], as: 'title' }
    );
  },
  // "Basile Kerjean : trier sans comparer", "Basile Kerjean (Inria) – Trier sans comparer"
  words => {
    const gap = /\s?:\s+|\s[–—-]{1,2}\s+|\.\s+(?=\p{Lu})/u.exec(words);
    if (gap !== null && isInQuotes(words, gap.index)) return null;
    return gap && { people: [0, gap.index], beside: [gap.index + gap[0].length, words.length], as: 'title' };
  },
  // "Basile Kerjean « Trier sans comparer »"
  words => {
    const quoted = TITLE_IN_QUOTES.exec(words);
    return quoted && { people: [0, quoted.index], beside: [quoted.index, words.length], as: 'title' };
  },
  // "Basile Kerjean (Inria), Trier sans comparer", "Basile Kerjean (Inria), Zoé Marzin (LIP), Trier sans comparer"
  words => {
    const gap = matchesOf(/(?<=\)),\s+/gu, words).at(-1);
    if (gap === undefined) return null;
    return { people: [0, gap.index], beside: [gap.index + gap[0].length, words.length], as: 'title' };
  },
  titleBehindInitials,
  TITLE_STOPPED,
  titleBeforeSlash,
  titleBeforeColon,
  titleBeforeNames,
  // "Ville de Redon : Adèle Noury et Paul Floch", "Grand Limoges : Adèle Noury"
  words => {
    const colon = /\s?:\s+/u.exec(words);
    if (colon === null || !(startsAsBody(words) || isCalled(words.slice(0, colon.index)))) return null;
    return { people: [colon.index + colon[0].length, words.length], beside: [0, colon.index], as: 'body' };
  },
  // "Institut de la Route calme, Lucie Tarnoux"
  words => {
    const comma = words.lastIndexOf(', ');
    return comma < 0 ? null : { people: [comma + 2, words.length], beside: [0, comma], as: 'body' };
  },
];
