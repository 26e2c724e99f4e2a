import { matchesOf } from '../../text/matches.ts';
import type { NameMatch } from '../../text/names.ts';
import { roleScore, startsAsBody, startsAsRole } from '../../text/role-words.ts';
import { isWholeTalk } from '../talk-title.ts';
import type { Candidate, Stretch } from './layout.ts';

/** A body and what it does, before its people, is no longer than this. */
const MOST_WORDS = 14;
/** Words that each bear a capital name a body when there are no more of them. */
const MOST_CAPITALS = 4;
const SCORE = 0.85;
/** "avec la Fabrique du Val", "par le Lab de Lille", "par l'association Mémoire vive", "by the Urban Data Lab". */
const BY =
  /\sby\s+(?:the )?(?=\p{Lu})|\s(?:par|avec)\s+(?:le |la |les |l['’])?(?=\p{Lu}|(?:laboratoire|association|agence|société|entreprise|équipe|collectif|école|institut|université|bureau|cabinet|coopérative|fondation|ville|mairie|région|département|service|direction|club|groupe|régie|syndicat)(?!\p{L}))/gu;
/** "Habitat et Partage", "Les Fermes du Haut": what a body may be called where its bracket leads on to what it does. */
const CALLED =
  /^\p{Lu}[\p{L}\d'’-]*(?: (?:\p{Lu}[\p{L}\d'’-]*|de|du|des|la|le|les|et|&|en|sur|of|the|for|and|d['’]\p{L}+|l['’]\p{L}+|\p{Ll}+)){1,5}$/u;
const TELLS = /^\s?[:–—-]\s+(?:un|une|des|le|la|les|l['’]|du|deux|trois|\p{Ll})/u;
const BETWEEN = /^(?:,|,? et|,? &)\s$/u;

function isBody(words: string): boolean {
  const parts = words.split(' ');
  return startsAsBody(words) || (parts.length <= MOST_CAPITALS && parts.every(part => /^\p{Lu}/u.test(part)));
}

/** "(Hugo Belvaux, trésorier)": what somebody is in the body, behind the name. */
const OFFICE_BEHIND = /^,\s([^(),;:]{3,60})\)/u;

/** Where the bracket ends that holds people and nothing else, the office of one alone apart; -1 where it holds more. */
function endOfBracket(text: string, names: readonly NameMatch[]): number {
  const end = names.at(-1)?.end ?? text.length;
  if (text[end] === ')') return end;
  const office = names.length === 1 ? OFFICE_BEHIND.exec(text.slice(end, end + 70)) : null;
  return office !== null && startsAsRole(office[1] ?? '') ? end + office[0].length - 1 : -1;
}

/** "Fabrique Limoges (Hugo Belvaux)": the body up to its first comma, when the bracket holds people and nothing else. */
function inBrackets(text: string, names: readonly NameMatch[]): Stretch | null {
  const [first] = names;
  const close = endOfBracket(text, names);
  if (first === undefined || close < 0 || text[first.start - 1] !== '(') return null;
  const isRow = names.every(
    ({ start }, i) => i === 0 || BETWEEN.test(text.slice(names[i - 1]?.end ?? 0, start)),
  );
  const before = text.slice(0, first.start - 1).trimEnd();
  const comma = before.indexOf(', ');
  const isCalled = CALLED.test(before) && TELLS.test(text.slice(close + 1)) && roleScore(before) !== 1;
  return isRow && (isBody(before) || isCalled) ? [0, comma < 0 ? before.length : comma] : null;
}

/** "Témoignage du collège Jean-Moulin", "Présentation de la Ville de Dole": who is heard is the body. */
const HEARD =
  /^(?:témoignages?|retours?(?: d['’]expérience)?|regards?|points? de vue|exemple|contribution|présentation|intervention|parole|éclairage|démonstration|focus|récit)(?: croisée?s?)? (?:du |de la |de l['’]|de |d['’])(?=\p{L})/iu;

/** "Enrichissement des cartes par le Lab de Lille : Anne Roux, Paul Petit": the body behind "par". */
function beforeColon(text: string, names: readonly NameMatch[]): Stretch | null {
  const start = names[0]?.start ?? 0;
  const end = names.at(-1)?.end ?? 0;
  if (!/:\s*$/u.test(text.slice(0, start)) || text.slice(end).trim() !== '') return null;
  const before = text.slice(0, start).replace(/\s*:\s*$/u, '');
  const heard = HEARD.exec(before)?.[0].length ?? 0;
  if (heard > 0 && startsAsBody(before.slice(heard))) return [heard, before.length];
  const by = matchesOf(BY, before).at(-1);
  return by === undefined ? null : [by.index + by[0].length, before.length];
}

/** "par l'Urban Data Lab : Anne Roux, Paul Petit": what looks like a name between "par" and the colon is the body's. */
function behindBody(text: string, names: readonly NameMatch[]): readonly NameMatch[] {
  const colon = /\s?:\s/u.exec(text)?.index ?? -1;
  const behind = colon < 0 ? names : names.filter(({ start }) => start > colon);
  if (behind.length === names.length || behind.length === 0) return names;
  const by = matchesOf(BY, text.slice(0, colon)).at(-1);
  const isOfBody = by !== undefined && names.every(({ start }) => start > by.index);
  return isOfBody ? behind : names;
}

/**
 * A line that names a body and its people around it: in brackets that hold nothing else, or behind a colon up to the end of an
 * entry of a list. All of them stand for the body. Null for any other line.
 */
export function readBodyAround(text: string, all: readonly NameMatch[], item: boolean): Candidate | null {
  const names = item ? behindBody(text, all) : all;
  const [first] = names;
  if (first === undefined) return null;
  const bare = text.slice(0, first.start).replace(/[\s(:]+$/u, '');
  if (!/^\p{Lu}/u.test(bare) || bare.split(' ').length > MOST_WORDS || /[.!?:«»]/u.test(bare)) return null;
  const role = inBrackets(text, names);
  const found = role ?? (item ? beforeColon(text, names) : null);
  if (found === null) return null;
  // "Introduction (Anne Roux, Paul Petit)": a moment, and no body.
  const isMoment = isWholeTalk(text.slice(...found));
  const people = names.map(
    name =>
      ({
        name,
        role: isMoment ? null : found,
        roleScore: isMoment ? 0 : Math.max(0.5, roleScore(text.slice(...found))),
        part: 'speaker',
      }) as const,
  );
  if (isMoment) return { layout: 'spoken', people, score: SCORE, lead: [0, first.start] };
  return { layout: 'body-first', people, score: SCORE, lead: [0, first.start], title: null };
}
