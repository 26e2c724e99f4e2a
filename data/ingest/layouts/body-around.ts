import { matchesOf } from '../../text/matches.ts';
import type { NameMatch } from '../../text/names.ts';
import { roleScore, startsAsBody } from '../../text/role-words.ts';
import type { Candidate, Stretch } from './layout.ts';

/** A body and what it does, before its people, is no longer than this. */
const MOST_WORDS = 14;
/** Words that each bear a capital name a body when there are no more of them. */
const MOST_CAPITALS = 4;
const SCORE = 0.85;
const BY = /\spar\s+(?:le |la |les |l['’])?(?=\p{Lu})/gu;

function isBody(words: string): boolean {
  const parts = words.split(' ');
  return startsAsBody(words) || (parts.length <= MOST_CAPITALS && parts.every(part => /^\p{Lu}/u.test(part)));
}

/** "Fabrique Limoges (Hugo Belvaux)": the body up to its first comma, when the bracket holds the person and nothing else. */
function inBrackets(text: string, { start, end }: NameMatch): Stretch | null {
  if (text[start - 1] !== '(' || text[end] !== ')') return null;
  const before = text.slice(0, start - 1).trimEnd();
  const comma = before.indexOf(', ');
  return isBody(before) ? [0, comma < 0 ? before.length : comma] : null;
}

/** "Enrichissement des cartes par le Lab de Lille : Anne Roux, Paul Petit": the body behind "par". */
function beforeColon(text: string, names: readonly NameMatch[]): Stretch | null {
  const start = names[0]?.start ?? 0;
  const end = names.at(-1)?.end ?? 0;
  const before = text.slice(0, start).replace(/\s*:\s*$/u, '');
  if (before.length === text.slice(0, start).trimEnd().length || text.slice(end).trim() !== '') return null;
  const by = matchesOf(BY, before).at(-1);
  return by === undefined ? null : [by.index + by[0].length, before.length];
}

/**
 * A line that names a body and its people around it: in brackets that hold nothing else, or behind a colon up to the end of an
 * entry of a list. All of them stand for the body. Null for any other line.
 */
export function readBodyAround(text: string, names: readonly NameMatch[], item: boolean): Candidate | null {
  const [first] = names;
  if (first === undefined) return null;
  const bare = text.slice(0, first.start).replace(/[\s(:]+$/u, '');
  if (!/^\p{Lu}/u.test(bare) || bare.split(' ').length > MOST_WORDS || /[.!?:«»]/u.test(bare)) return null;
  const role = names.length === 1 ? inBrackets(text, first) : null;
  const found = role ?? (item ? beforeColon(text, names) : null);
  if (found === null) return null;
  const people = names.map(
    name =>
      ({
        name,
        role: found,
        roleScore: Math.max(0.5, roleScore(text.slice(...found))),
        part: 'speaker',
      }) as const,
  );
  return { layout: 'body-first', people, score: SCORE, lead: [0, first.start], title: null };
}
