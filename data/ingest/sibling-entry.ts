import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { isBareLabel } from './bare-label.ts';
import { byInitials, listByInitials } from './layouts/by-initials.ts';
import { withCoAuthors } from './layouts/co-authors.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { peopleIn } from './layouts/people-filling.ts';
import { readLine } from './layouts/read-line.ts';
import { shiftName } from './layouts/shift.ts';
import type { Split } from './list-shapes.ts';
import { isTitle, isTitleSetApart, isWholeTalk, opensTitle, trimTitle, withoutStop } from './talk-title.ts';

/** How far an entry of a list is believed. */
export const SCORE = 0.85;
/** From this score on words are a role. */
export const ROLE = 0.5;
/** Fewer words before a comma may be the name of a body that nobody knows. */
const LEAST_WORDS_OF_TITLE = 4;
const MOST_WORDS_OF_BODY = 4;
/** "Chambre d'agriculture de la Creuse", "Parc naturel régional du Val": behind the noun of one, no more words than that. */
const MOST_WORDS_BEHIND_NOUN = 7;

/** "Dégivrons l'hiver : des services et du houblon": a title and what it goes on to say. */
export const SUBTITLED = /\p{Ll}{3}\s?: (?:\p{Ll}\S* ){2}/u;

/** "Fabrique Limoges (Hugo Belvaux)": a few words, each with a capital, are a body and no title. */
function isBody(words: string): boolean {
  if (SUBTITLED.test(words)) return false;
  const parts = words.split(' ');
  return (
    (parts.length <= MOST_WORDS_OF_BODY &&
      parts.every(part => /^(?:\p{Lu}|de|du|des|la|le|l['’]|d['’])/u.test(part))) ||
    (startsAsBody(words) && parts.length <= MOST_WORDS_BEHIND_NOUN) ||
    roleScore(words) >= 0.9
  );
}

/** Fewer words behind an article may still call a body: "L'Atelier de la Ville basse". */
const LEAST_WORDS_OF_PHRASE = 6;
/** "Le logiciel", "La démarche": an article and a noun in lower case. */
const ARTICLE = /^(?:L[ae]s? |L['’]|Une? |Des )(?=\p{Ll}{3})/u;

/** "Le logiciel libre à l'Agence du Val", "Veille : une lettre pour les élus": a phrase that names a body or an office on its way, and is none. */
function isPhrase(words: string): boolean {
  if (words.split(' ').length < LEAST_WORDS_OF_PHRASE) return false;
  if (SUBTITLED.test(words)) return !startsAsBody(words) && !startsAsRole(words);
  const article = ARTICLE.exec(words)?.[0].length ?? 0;
  const noun = words.slice(article);
  return article > 0 && !startsAsBody(noun) && !startsAsRole(noun);
}

/** "Trier sans comparer deux nombres", and neither "Institut de la Route calme" nor "Maire de Saint-Perrin et présidente". */
function isTitleBeforeComma(words: string): boolean {
  return (
    words.split(' ').length >= LEAST_WORDS_OF_TITLE &&
    isTitle(words) &&
    !isBody(words) &&
    !startsAsRole(words) &&
    !startsAsBody(words) &&
    (roleScore(words) < ROLE || isPhrase(words))
  );
}

/** "Financer", "Bilan": a title where the others of the list are titles. */
const ONE_WORD = /^\p{Lu}\p{Ll}{3,}$/u;
const QUOTED = /^(?:[«“][^«»“”]+[»”]|"[^"]+")$/u;

/** The people of a stretch; beside "A. Noury", "M. Floch" is one more by his initial, and no gentleman. */
function namedIn(words: string, { people, offices }: Split): readonly Found[] {
  const listed = listByInitials(words, people);
  if (listed.length > 0) return listed;
  const filling = peopleIn(words, people) ?? byInitials(words, people);
  // "Anne Roux, CNRS ; Paul Petit, Insee": several with where they come from.
  const several = offices === true || words.slice(...people).includes(';');
  const told = several ? withOffices(words, people) : [];
  return told.length > filling.length ? told : filling;
}

/** "Adèle Noury, ingénieure à la Ville, et Paul Floch, médiateur": people with what they do, from the first word of a stretch on. */
function withOffices(words: string, [from, to]: Stretch): readonly Found[] {
  const read = readLine(words.slice(from, to), true);
  if (read === null || read.lead[1] > 0) return [];
  return read.people.map(one => ({
    ...one,
    name: shiftName(one.name, from),
    role: one.role === null ? null : [one.role[0] + from, one.role[1] + from],
  }));
}

/**
 * What one line of a list names by the shape of the list, null where it fits none. `listed`: most lines of the list hold a title there,
 * so one that might be a body by itself is a title as well.
 */
export function candidateOf(words: string, split: Split, listed = false): Candidate | null {
  const named = namedIn(words, split);
  if (named.length === 0) return null;
  const told = withCoAuthors(words, named);
  const people = told.map((one): Found => {
    const role = one.role ?? split.body ?? null;
    return {
      ...one,
      role,
      ...(one.role === role ? {} : { roleScore: ROLE }),
      ...(split.led ? { part: 'moderator' } : {}),
    };
  });
  if (split.as === 'nothing')
    return people.some(({ role }) => role !== null)
      ? null
      : { layout: 'name-alone', people, score: SCORE, lead: [0, 0], title: null };
  const beside = withoutStop(words, trimTitle(words, split.beside));
  const said = words.slice(...beside);
  const lead: Stretch = split.people[0] === 0 ? [0, 0] : [0, split.people[0]];
  const isQuoted = QUOTED.test(
    words
      .slice(...split.beside)
      .replace(/[\s,]+$/u, '')
      .trim(),
  );
  const isSetApart =
    split.told === true ||
    isQuoted ||
    (split.people[0] === 0 && words[split.people[1] - 1] === ')' && said.split(' ').length > 4);
  const isTalk = isWholeTalk(said);
  const namesBody = split.as === 'body' && !isQuoted && !isTalk && !isTitleBeforeComma(said);
  const isListed = listed && split.as !== 'body' && !startsAsRole(said) && !startsAsBody(said);
  if (namesBody || (isBody(said) && !isSetApart && !isListed && !isTalk)) {
    // "Ouverture (Anne Roux, maire)": what a part of a programme is called is nobody's body.
    if (split.people[0] === 0 || isBareLabel(said)) return null;
    const held = people.map(one => (one.role === null ? { ...one, role: beside, roleScore: 0.5 } : one));
    return { layout: 'body-first', people: held, score: SCORE, lead, title: null };
  }
  const isOneWord = isListed && ONE_WORD.test(said);
  const isTold = split.told === true && opensTitle(said) && said.split(' ').length >= LEAST_WORDS_OF_TITLE;
  const fits =
    isTalk || isOneWord || isTold || (isSetApart || isListed ? isTitleSetApart(said) : isTitle(said));
  if (!fits) return null;
  const layout = split.people[0] === 0 ? 'name-first' : 'title-first';
  return { layout, people, score: SCORE, lead, title: beside };
}
